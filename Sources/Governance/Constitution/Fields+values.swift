/// The kinds of value that many rules read.
extension Fields {
  /// Takes a single value.
  func text(_ key: String) -> String? { read(key, \.ifAny) }

  /// Takes a list of single values; a single value stands for a list of one.
  func texts(_ key: String) -> [String]? {
    guard let value = take(key) else { return nil }
    switch value.content {
    case .value(let text): return [text]
    case .list(let items):
      return items.compactMap { item in
        if case .value(let text) = item.content { return text }
        fail(key, item, Fields.single)
        return nil
      }
    case .map:
      fail(key, value)
      return nil
    }
  }

  /// Takes the key of one of the file's partners.
  func partner() -> String? { one("partner", of: names.partners) }

  /// Takes one of the file's categories.
  func category() -> String? { one("category", of: names.categories) }

  private func one(_ key: String, of known: [String]) -> String? {
    read(key) { text throws(Refusal) in
      guard known.contains(text) else {
        throw Refusal(
          "", expected: Fields.named(known, key == "partner" ? "partners" : "categories"))
      }
      return text
    }
  }

  /// One of what the file names under a name, as a mistake is told.
  static func named(_ known: [String], _ name: String) -> String {
    known.alternatives.ifAny ?? "\(name) named at the head of the file, which names none"
  }

  /// Takes a day.
  func day(_ key: String) -> Day? { read(key) { text throws(Refusal) in try DayReader.read(text) } }

  /// Takes a span that has to be there.
  func needed(span key: String, _ side: Span.Side?) -> Span { span(key, side) ?? .unread }

  /// Takes a span that lies on that side, or has none where `side` is nil.
  func span(_ key: String, _ side: Span.Side?) -> Span? {
    let example = known(key).example
    return read(key) { text throws(Refusal) in
      let span = try SpanReader.span(text.withoutMeeting, suchAs: example)
      guard span.side == side else {
        throw Refusal("", expected: "a period such as \(span.on(side))")
      }
      return span
    }
  }

  /// Takes a word of a fixed list, which must be there.
  func word<Word: RawRepresentable & CaseIterable>(_ key: String) -> Word
  where Word.RawValue == String {
    read(key, Word.init(rawValue:)) ?? Array(Word.allCases)[0]
  }

  /// Takes words of a fixed list; a single value stands for a list of one.
  func words<Word: RawRepresentable & CaseIterable>(_ key: String) -> [Word]
  where Word.RawValue == String {
    let words = texts(key)
    if known(key).isRequired, words == [] { fail(key, .values([])) }
    return read(words ?? [], at: key, Word.init(rawValue:))
  }

  /// Takes a value that can only be one word; false where the name is missing.
  func word(_ key: String, _ expected: String) -> Bool {
    read(key) { $0 == expected ? true : nil } ?? false
  }
}
