/// The fields of a map, as a rule asked for in the order in which they lie.
final class PackedFieldReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let reader: PackedReader
  private let first: Int
  private let count: Int
  /// The field that is looked at next, and where it begins; whoever decodes a value has it alone.
  @exclusivity(unchecked) private var index = 0
  @exclusivity(unchecked) private var place: Int
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] {
    var (found, place) = ([Key](), first)
    for _ in 0..<count {
      guard let name = try? name(at: &place), (try? reader.skip(&place)) != nil else { break }
      found += Key(stringValue: name).map { [$0] } ?? []
    }
    return found
  }

  init(_ reader: PackedReader) throws {
    self.reader = reader
    var place = reader.place
    count = try reader.open(.map, at: &place)
    first = place
    self.place = place
  }

  private func name(at place: inout Int) throws -> String {
    let number = try reader.number(at: &place)
    let names = reader.source.names
    guard names.indices.contains(number) else { throw PackedReader.damaged("no such name") }
    return names[number]
  }

  /// Goes from one field to the next, once round, until it comes to the one that is asked for.
  private func field(_ key: Key) throws -> PackedReader? {
    let wanted = key.stringValue
    for _ in 0..<count {
      if index == count { (index, place) = (0, first) }
      let isWanted = try name(at: &place) == wanted
      let found = reader.at(place)
      try reader.skip(&place)
      index += 1
      if isWanted { return found }
    }
    return nil
  }

  private func needed(_ key: Key) throws -> PackedReader {
    guard let field = try field(key) else {
      throw DecodingError.keyNotFound(key, .init(codingPath: [], debugDescription: "is missing"))
    }
    return field
  }

  /// The field without going past it, since it is asked for next.
  private func look(at key: Key) throws -> PackedReader? {
    let before = (index, place)
    defer { (index, place) = before }
    return try field(key)
  }

  func contains(_ key: Key) -> Bool { (try? look(at: key)) ?? nil != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try look(at: key)?.decodeNil() ?? true }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try needed(key).decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try needed(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try needed(key).decode(type)
  }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try needed(key).value(type)
  }
  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let field = try field(key), !field.decodeNil() else { return nil }
    return try field.value(type)
  }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    guard let field = try field(key), !field.decodeNil() else { return nil }
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
