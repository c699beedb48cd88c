/// A map being read: hands out each name once, gathers every error, and at the end tells the names
/// that are not in its table.
public final class Fields {
  let place: String
  let line: Int
  /// What the file has named that a rule may speak of.
  let names: Names
  private var table: [FileKey]
  private(set) var errors: [ReadingError] = []
  private var entries: [Outline.Entry] = []

  /// What a constitution file has named that its rules may speak of.
  struct Names {
    var partners: [String] = []
    var categories: [String] = []
    var matters: [String] = []
  }

  /// The map in the outline; an error, and an empty map, when it is something else.
  init(_ outline: Outline, at place: String, _ table: [FileKey], _ names: Names = Names()) {
    (self.place, self.table, self.names) = (place, table, names)
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
        note(entry.key, "given twice; keep one of them", nil, at: entry.place)
      } else {
        entries.append(entry)
      }
    }
  }

  private func path(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }

  /// What the table says of a name.
  func known(_ key: String) -> FileKey {
    guard let known = table.first(where: { $0.name == key }) else {
      preconditionFailure("\(path(key)) is read and is not in the table of names")
    }
    return known
  }

  /// Leaves fewer names that the map may have.
  func narrow(to fewer: [FileKey]) { table = fewer }

  /// Whether the map has the name, whatever it holds.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Takes what the name holds.
  func take(_ key: String) -> Outline? {
    let known = known(key)
    if let entry = entries.first(where: { $0.key == key }) { return entry.value }
    if known.isRequired { missing(key, known.expected) }
    return nil
  }

  /// Notes that what a name holds was not what is expected there.
  func fail(_ key: String, _ value: Outline, _ expected: String? = nil) {
    // A part of a value has no line of its own; its name's will do.
    let top = key.prefix { $0 != "." }
    let entry = entries.first { $0.key == top }
    // What stands below a name as a whole is a mistake of the name's line.
    let isPart = value.line > 0 && (top != key[...] || value != entry?.value)
    note(
      key, value.notAccepted, expected ?? known(String(top)).expected,
      at: isPart ? value.line : entry?.place ?? line)
  }

  private func note(_ key: String, _ found: String, _ expected: String?, at line: Int) {
    errors.append(ReadingError(line: line, place: path(key), found: found, expected: expected))
  }

  func fail(_ error: ReadingError) { errors.append(error) }

  /// Notes that a name is missing.
  func missing(_ key: String, _ expected: String) { note(key, "missing", expected, at: line) }

  static let single = "a single entry on the same line, without brackets"

  /// Takes a value that is read, or that was not what is expected.
  func read<Value>(_ key: String, _ reader: (String) -> Value?) -> Value? {
    read(key) { text throws(Refusal) in
      guard let value = reader(text) else { throw Refusal("", expected: known(key).expected) }
      return value
    }
  }

  /// Takes a value that has a reader of its own, which says what it expected.
  func read<Value>(_ key: String, _ reader: (String) throws(Refusal) -> Value) -> Value? {
    guard let value = take(key) else { return nil }
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
    _ texts: [String], at key: String, expected: String? = nil, _ reader: (String) -> Value?
  ) -> [Value] {
    texts.compactMap { text in
      if let value = reader(text) { return value }
      fail(key, .value(text), expected)
      return nil
    }
  }

  /// Takes the entries of a map.
  func entries(_ key: String) -> [Outline.Entry] {
    guard let outline = take(key) else { return [] }
    if case .map(let entries) = outline.content { return entries }
    fail(key, outline)
    return []
  }

  /// Takes a list of maps, each read by its own table; a single map stands for a list of one, and a
  /// value alone for its first name, where that is asked for.
  func maps<Value>(
    _ key: String, valueIs first: String? = nil, _ reader: (Fields) -> Value
  ) -> [Value] {
    guard let outline = take(key) else { return [] }
    let items = if case .list(let items) = outline.content { items } else { [outline] }
    return items.compactMap { item in
      var item = item
      if let first, case .value(let text) = item.content, !text.isEmpty {
        item = Outline(.map([Outline.Entry(first, item)]), line: item.line)
      }
      guard case .map = item.content else {
        fail(key, item)
        return nil
      }
      let fields = Fields(item, at: path(key), known(key).parts, names)
      let value = reader(fields)
      let errors = fields.finish()
      errors.forEach(fail)
      return errors.isEmpty ? value : nil
    }
  }

  /// Tells every name that is not in the table, and gives all errors in the order of their lines; of
  /// one line what is not known comes first, since something missing may follow from it.
  func finish() -> [ReadingError] {
    let known = table.map(\.name)
    let told = errors
    errors = []
    for entry in entries where !known.contains(entry.key) {
      if entry.key.contains(" "), entry.value.content == .value("") {
        note(
          entry.key, "stands behind a comma, which ends the words before it",
          "quotation marks around all of the words", at: entry.place)
      } else {
        note(entry.key, "not known here", known.alternatives, at: entry.place)
      }
    }
    let all = errors + told
    return all.indices.sorted { (all[$0].line, $0) < (all[$1].line, $1) }.map { all[$0] }
  }
}

extension Outline.Entry {
  /// The line at which a mistake in it is told.
  fileprivate var place: Int { line > 0 ? line : value.line }
}
