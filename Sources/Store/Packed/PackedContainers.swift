/// The fields of a map, as a rule asked for in the order in which they lie.
final class PackedFieldReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
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

struct PackedListReader: UnkeyedDecodingContainer {
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
