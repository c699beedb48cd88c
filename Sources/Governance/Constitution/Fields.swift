/// A map being read: hands out each key once, gathers every error, and at the end names the
/// keys that nobody asked for.
public final class Fields {
  let place: String
  let line: Int
  /// The keys of the file's partners, and its categories, which a rule may name.
  var partners: [String] = []
  var categories: [String] = []
  private(set) var errors: [ReadingError] = []
  private var entries: [(key: String, value: Outline, used: Bool)] = []
  private var asked: [String] = []

  /// The map in the outline; an error, and an empty map, when it is something else.
  init(_ outline: Outline, at place: String) {
    self.place = place
    line = outline.line
    guard case .map(let found) = outline.content else {
      errors.append(
        ReadingError(
          line: line, place: place.isEmpty ? "the file" : place,
          found: outline.notAccepted,
          expected: "lines of the form name: value"))
      return
    }
    for entry in found {
      if entries.contains(where: { $0.key == entry.key }) {
        note(entry.key, "given twice; keep one of them", nil, at: entry.value.line)
      } else {
        entries.append((entry.key, entry.value, false))
      }
    }
  }

  private func path(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }

  /// Whether the map has the key, whatever it holds.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Takes what the key holds; `required` says what is expected where it has to be there.
  func take(_ key: String, required: String? = nil) -> Outline? {
    asked.append(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else {
      if let required { missing(key, required) }
      return nil
    }
    entries[index].used = true
    return entries[index].value
  }

  /// Notes an error at a key.
  func fail(_ key: String, _ value: Outline, _ expected: String) {
    // A part of a value has no line of its own; its key's will do.
    let top = key.prefix { $0 != "." }
    let known = entries.first { $0.key == top }?.value.line ?? line
    note(key, value.notAccepted, expected, at: value.line > 0 ? value.line : known)
  }

  private func note(_ key: String, _ found: String, _ expected: String?, at line: Int) {
    errors.append(ReadingError(line: line, place: path(key), found: found, expected: expected))
  }

  func fail(_ error: ReadingError) { errors.append(error) }

  /// Notes that a key is missing.
  func missing(_ key: String, _ expected: String) { note(key, "missing", expected, at: line) }

  private static let single = "a single entry on the same line, without brackets"

  /// Takes a single value.
  func text(_ key: String, required: String? = nil) -> String? {
    read(
      key, expected: required ?? "words on the same line after \(key):", required: required, \.ifAny
    )
  }

  /// Takes a list of single values; a single value stands for a list of one.
  func texts(
    _ key: String, required: String? = nil,
    expected: String = "one entry, or several in brackets"
  ) -> [String]? {
    guard let value = take(key, required: required) else { return nil }
    switch value.content {
    case .value(let text): return [text]
    case .list(let items):
      return items.compactMap { item in
        if case .value(let text) = item.content { return text }
        fail(key, item, Fields.single)
        return nil
      }
    case .map:
      fail(key, value, expected)
      return nil
    }
  }

  /// Takes a day.
  func day(_ key: String) -> Day? { read(key) { text throws(Refusal) in try DayReader.read(text) } }

  /// Takes a span that has to be there.
  func span(_ key: String, _ side: Span.Side?, required: String) -> Span {
    span(key, side, suchAs: required, isRequired: true) ?? .unread
  }

  /// Takes a span that lies on that side, or has none where `side` is nil.
  func span(
    _ key: String, _ side: Span.Side?, suchAs example: String? = nil, isRequired: Bool = false
  ) -> Span? {
    let example = example ?? Span(6, .weeks, side).description
    let required = isRequired ? "a period such as \(example)" : nil
    return read(key, required: required) { text throws(Refusal) in
      let span = try SpanReader.span(text, suchAs: example)
      guard span.side == side else {
        throw Refusal("", expected: "a period such as \(span.on(side))")
      }
      return span
    }
  }

  /// Takes a word of a fixed list, which must be there.
  func word<Word: RawRepresentable & CaseIterable>(_ key: String) -> Word
  where Word.RawValue == String {
    let all = Array(Word.allCases)
    let expected = all.map(\.rawValue).alternatives
    return read(key, expected: expected, required: expected, Word.init(rawValue:)) ?? all[0]
  }

  /// Takes words of a fixed list; a single value stands for a list of one.
  func words<Word: RawRepresentable & CaseIterable>(
    _ key: String, isRequired: Bool = false
  ) -> [Word] where Word.RawValue == String {
    let expected = Word.allCases.map(\.rawValue).alternatives
    let words = texts(key, required: isRequired ? expected : nil, expected: expected)
    if isRequired, words == [] { fail(key, .values([]), expected) }
    return read(words ?? [], at: key, expected: expected, Word.init(rawValue:))
  }

  /// Takes a value that can only be one word; false where the key is missing.
  func word(_ key: String, _ expected: String) -> Bool {
    read(key, expected: "\(expected.contains(" ") ? "the words" : "the word") \"\(expected)\"") {
      $0 == expected ? true : nil
    } ?? false
  }

  /// Takes a value that is read, or that was not what is expected.
  func read<Value>(
    _ key: String, expected: String, required: String? = nil, _ reader: (String) -> Value?
  ) -> Value? {
    read(key, required: required) { text throws(Refusal) in
      guard let value = reader(text) else { throw Refusal("", expected: expected) }
      return value
    }
  }

  /// Takes a value that has a reader of its own.
  func read<Value>(
    _ key: String, required: String? = nil, _ reader: (String) throws(Refusal) -> Value
  ) -> Value? {
    guard let value = take(key, required: required) else { return nil }
    guard case .value(let text) = value.content else {
      fail(key, value, Fields.single)
      return nil
    }
    do throws(Refusal) {
      return try reader(text)
    } catch {
      fail(key, value, error.expected ?? error.what)
      return nil
    }
  }

  /// What is read of some texts; each that was not what is expected is noted.
  func read<Value>(
    _ texts: [String], at key: String, expected: String, _ reader: (String) -> Value?
  ) -> [Value] {
    texts.compactMap { text in
      if let value = reader(text) { return value }
      fail(key, .value(text), expected)
      return nil
    }
  }

  /// Takes the entries of a map.
  func entries(_ key: String, expected: String) -> [Outline.Entry] {
    guard let outline = take(key) else { return [] }
    if case .map(let entries) = outline.content { return entries }
    fail(key, outline, expected)
    return []
  }

  /// Names every key that was not asked for, and gives all errors in the order of their lines.
  func finish() -> [ReadingError] {
    for entry in entries where !entry.used {
      note(entry.key, "not known here", asked.alternatives, at: entry.value.line)
    }
    return errors.sorted { $0.line < $1.line }
  }
}

/// Something in a file that could not be read, with its line.
public struct ReadingError: Error, Equatable, Sendable {
  /// The line in the file, from 1; 0 where it is not known.
  public let line: Int
  /// Where in the file: `notice.at-least`.
  public let place: String
  /// What was found there, such as `missing` or `"soon" is not accepted`.
  public let found: String
  /// What value would have been accepted; nil where what was found says what to do.
  public let expected: String?

  /// The error as one line:
  /// `line 14, notice, at-least: "soon" is not accepted; expected a period such as …`.
  public var text: String {
    let place = place.split(separator: ".").joined(separator: ", ")
    return (line > 0 ? "line \(line), " : "")
      + "\(place): \(found)\(expected, after: "; expected ")"
  }
}
