/// Reads what `PackedEncoder` wrote.
struct PackedDecoder {
  /// The value in some bytes.
  ///
  /// - Throws: `DecodingError` for anything that was not written as such a value.
  static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try bytes.withUnsafeBytes { buffer in
      let reader = PackedReader(bytes: buffer, names: [], place: 0)
      var end = buffer.count - 4
      var place = try reader.fixed(at: &end)
      var names: [String] = []
      for _ in 0..<(try reader.length(at: &place)) { names.append(try reader.text(at: &place)) }
      return try PackedReader(bytes: buffer, names: names, place: 0).decode(type)
    }
  }
}

/// One value where it lies in the bytes.
private struct PackedReader: Decoder, SingleValueDecodingContainer {
  typealias Tag = PackedEncoder.Tag
  /// Valid while `PackedDecoder.decode` runs, which outlives every reader.
  let bytes: UnsafeRawBufferPointer
  let names: [String]
  let place: Int
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  static func damaged(_ what: String = "ends early") -> DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: what))
  }

  func at(_ place: Int) -> PackedReader { PackedReader(bytes: bytes, names: names, place: place) }

  func number(at place: inout Int) throws -> Int {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard place < bytes.count else { break }
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 127) << shift
      if byte < 128 { return Int(Int64(bitPattern: value)) }
    }
    throw PackedReader.damaged()
  }

  /// Four bytes, the lowest first: how many bytes or things follow, or where they begin.
  func fixed(at place: inout Int) throws -> Int {
    guard place >= 0, place + 4 <= bytes.count else { throw PackedReader.damaged() }
    let number = (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    place += 4
    guard number <= bytes.count else { throw PackedReader.damaged() }
    return number
  }

  /// How many bytes or things follow.
  func length(at place: inout Int) throws -> Int {
    let length = try number(at: &place)
    guard length >= 0, length <= bytes.count - place else { throw PackedReader.damaged() }
    return length
  }

  func text(at place: inout Int) throws -> String {
    let length = try length(at: &place)
    defer { place += length }
    return String(decoding: bytes[place..<place + length], as: UTF8.self)
  }

  func tag(at place: inout Int) throws -> Tag {
    guard place < bytes.count, let tag = Tag(rawValue: bytes[place]) else {
      throw PackedReader.damaged()
    }
    place += 1
    return tag
  }

  /// Steps over a value.
  func skip(_ place: inout Int) throws {
    switch try tag(at: &place) {
    case .null, .no, .yes: break
    case .number: _ = try number(at: &place)
    case .text: place += try length(at: &place)
    case .list, .map:
      _ = try fixed(at: &place)
      let length = try fixed(at: &place)
      place += length
    }
  }

  /// Steps into a list or a map: how many things it holds.
  func open(_ tag: Tag, at place: inout Int) throws -> Int {
    guard try self.tag(at: &place) == tag else { throw PackedReader.damaged("no \(tag)") }
    let count = try fixed(at: &place)
    _ = try fixed(at: &place)
    return count
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(try FieldReader(self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try ListReader(self) }
  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { place < bytes.count && bytes[place] == Tag.null.rawValue }

  func decode(_ type: Bool.Type) throws -> Bool {
    var place = place
    switch try tag(at: &place) {
    case .yes: return true
    case .no: return false
    default: throw PackedReader.damaged("no truth value")
    }
  }

  func decode(_ type: Int.Type) throws -> Int {
    var place = place
    guard try tag(at: &place) == .number else { throw PackedReader.damaged("no number") }
    return try number(at: &place)
  }

  func decode(_ type: String.Type) throws -> String {
    var place = place
    guard try tag(at: &place) == .text else { throw PackedReader.damaged("no text") }
    return try text(at: &place)
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // Numbers of other kinds would ask for themselves again.
    guard !(type is any FixedWidthInteger.Type) && !(type is any FloatingPoint.Type) else {
      throw PackedReader.damaged("\(type) is not packed")
    }
    return try value(type)
  }

  func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if type == String.self, let text = try decode(String.self) as? Value { return text }
    if type == Int.self, let number = try decode(Int.self) as? Value { return number }
    if type == Bool.self, let truth = try decode(Bool.self) as? Value { return truth }
    return try Value(from: self)
  }
}

/// The fields of a map, as a rule asked for in the order in which they lie.
private final class FieldReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let reader: PackedReader
  private var fields: [(name: Int, place: Int)] = []
  private var next = 0
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { fields.compactMap { Key(stringValue: reader.names[$0.name]) } }

  init(_ reader: PackedReader) throws {
    self.reader = reader
    var place = reader.place
    let count = try reader.open(.map, at: &place)
    fields.reserveCapacity(count)
    for _ in 0..<count {
      let name = try reader.number(at: &place)
      guard reader.names.indices.contains(name) else { throw PackedReader.damaged("no such name") }
      fields.append((name, place))
      try reader.skip(&place)
    }
  }

  private func field(_ key: Key) -> PackedReader? {
    let name = key.stringValue
    if next < fields.count, reader.names[fields[next].name] == name {
      next += 1
      return reader.at(fields[next - 1].place)
    }
    guard let index = fields.firstIndex(where: { reader.names[$0.name] == name }) else {
      return nil
    }
    next = index + 1
    return reader.at(fields[index].place)
  }

  private func needed(_ key: Key) throws -> PackedReader {
    guard let field = field(key) else {
      throw DecodingError.keyNotFound(key, .init(codingPath: [], debugDescription: "is missing"))
    }
    return field
  }

  func contains(_ key: Key) -> Bool {
    fields.contains { reader.names[$0.name] == key.stringValue }
  }

  func decodeNil(forKey key: Key) throws -> Bool { try needed(key).decodeNil() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try needed(key).decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try needed(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try needed(key).decode(type)
  }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try needed(key).value(type)
  }
  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let field = field(key), !field.decodeNil() else { return nil }
    return try field.value(type)
  }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    guard let field = field(key), !field.decodeNil() else { return nil }
    return try field.decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { try needed(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try needed(key).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { reader }
  func superDecoder(forKey key: Key) throws -> any Decoder { try needed(key) }
}

private struct ListReader: UnkeyedDecodingContainer {
  private let reader: PackedReader
  private var place: Int
  private let total: Int
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var count: Int? { total }
  var isAtEnd: Bool { currentIndex >= total }

  init(_ reader: PackedReader) throws {
    self.reader = reader
    place = reader.place
    total = try reader.open(.list, at: &place)
  }

  private mutating func element() throws -> PackedReader {
    guard !isAtEnd else { throw PackedReader.damaged() }
    let element = reader.at(place)
    try reader.skip(&place)
    currentIndex += 1
    return element
  }

  mutating func decodeNil() throws -> Bool {
    guard reader.at(place).decodeNil() else { return false }
    _ = try element()
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try element().value(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> { try element().container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try element().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try element() }
}
