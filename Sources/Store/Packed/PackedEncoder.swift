/// Writes a value as bytes that are quick to read again: for what can be made again at will, never
/// for the record itself.
///
/// A byte says what follows: nothing, a truth value, a number, a text, a list or a map. A list or a
/// map says how many things it holds and how many bytes they take, so that a reader can step over
/// it. The names of fields stand once, behind everything. `PackedDecoder` reads it.
struct PackedEncoder {
  /// What the byte before a value says.
  enum Tag: UInt8 {
    case null, no, yes, number, text, list, map
  }

  static func encode(_ value: some Encodable) throws -> [UInt8] {
    let page = PackedPage()
    try PackedWriter(page: page).put(value)
    return page.finished
  }
}

/// The bytes as far as they were written.
private final class PackedPage {
  // One writer at a time has the page, which need not be proved for each byte.
  @exclusivity(unchecked) private var bytes: [UInt8] = []
  private var names: [String] = []
  private var places: [String: Int] = [:]
  /// Where the lists and maps begin that are being written, the innermost last, and how much they
  /// hold.
  @exclusivity(unchecked) private var open: [(head: Int, count: Int)] = []

  var depth: Int { open.count }

  /// Everything, the names behind it, and last where they begin.
  var finished: [UInt8] {
    close(to: 0)
    let start = bytes.count
    put(names.count)
    for name in names { put(name) }
    putFixed(start)
    return bytes
  }

  func put(_ tag: PackedEncoder.Tag) { bytes.append(tag.rawValue) }

  /// Seven bits a byte, the lowest first; the highest bit says that more follow.
  func put(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  func put(_ text: String) {
    put(text.utf8.count)
    bytes += text.utf8
  }

  func put(name: String) {
    let place = places[name, default: names.count]
    if place == names.count {
      places[name] = place
      names.append(name)
    }
    put(place)
  }

  /// Begins a list or a map, and says how deep it lies; how much it holds is filled in while it is
  /// written.
  func begin(_ tag: PackedEncoder.Tag) -> Int {
    put(tag)
    open.append((bytes.count, 0))
    putFixed(0)
    putFixed(0)
    return depth - 1
  }

  /// Ends whatever is being written further in than some lists and maps.
  func close(to depth: Int) {
    while open.count > depth, let (head, count) = open.popLast() {
      setFixed(count, at: head)
      setFixed(bytes.count - head - 8, at: head + 4)
    }
  }

  /// Begins one thing more in the list or map that lies at some depth.
  func next(at depth: Int) {
    close(to: depth + 1)
    open[depth].count += 1
  }

  private func putFixed(_ number: Int) {
    bytes += [0, 0, 0, 0]
    setFixed(number, at: bytes.count - 4)
  }

  private func setFixed(_ number: Int, at place: Int) {
    for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte)) }
  }
}

/// One value being written.
private struct PackedWriter: Encoder, SingleValueEncodingContainer {
  let page: PackedPage
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// Writes a value to its end.
  func put<Value: Encodable>(_ value: Value) throws {
    // The types are the same, and a cast that looks them up takes longer than the writing.
    if Value.self == String.self { return encode(unsafeBitCast(value, to: String.self)) }
    if Value.self == Int.self { return encode(unsafeBitCast(value, to: Int.self)) }
    if Value.self == Bool.self { return encode(unsafeBitCast(value, to: Bool.self)) }
    let depth = page.depth
    try value.encode(to: self)
    page.close(to: depth)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(PackedFields(page: page, depth: page.begin(.map)))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    PackedList(page: page, depth: page.begin(.list))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() { page.put(.null) }
  func encode(_ value: Bool) { page.put(value ? .yes : .no) }
  func encode(_ value: Int) {
    page.put(.number)
    page.put(value)
  }
  func encode(_ value: String) {
    page.put(.text)
    page.put(value)
  }

  func encode(_ value: some Encodable) throws {
    // Numbers of other kinds would ask for themselves again.
    if value is any FixedWidthInteger || value is any FloatingPoint, !(value is Int) {
      throw EncodingError.invalidValue(
        value, .init(codingPath: [], debugDescription: "\(type(of: value)) is not packed"))
    }
    try put(value)
  }
}

private struct PackedFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let page: PackedPage
  /// How deep the map lies.
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  private func field(_ key: some CodingKey) -> PackedWriter {
    page.next(at: depth)
    page.put(name: key.stringValue)
    return PackedWriter(page: page)
  }

  func encodeNil(forKey key: Key) { field(key).encodeNil() }
  func encode(_ value: String, forKey key: Key) { field(key).encode(value) }
  func encode(_ value: Int, forKey key: Key) { field(key).encode(value) }
  func encode(_ value: Bool, forKey key: Key) { field(key).encode(value) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try field(key).put(value) }

  // What is nil is written too: a reader asks for every field in turn, and would look for one that
  // is not there among all of them.
  func encodeIfPresent(_ value: String?, forKey key: Key) throws { try put(value, key) }
  func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try put(value, key) }
  func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try put(value, key) }
  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    try put(value, key)
  }

  private func put<Value: Encodable>(_ value: Value?, _ key: Key) throws {
    if let value { try field(key).put(value) } else { field(key).encodeNil() }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { field(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    field(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { PackedWriter(page: page) }
  func superEncoder(forKey key: Key) -> any Encoder { field(key) }
}

private struct PackedList: UnkeyedEncodingContainer {
  let page: PackedPage
  let depth: Int
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  private mutating func element() -> PackedWriter {
    page.next(at: depth)
    count += 1
    return PackedWriter(page: page)
  }

  mutating func encodeNil() { element().encodeNil() }
  mutating func encode(_ value: some Encodable) throws { try element().put(value) }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> { element().container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    element().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { element() }
}
