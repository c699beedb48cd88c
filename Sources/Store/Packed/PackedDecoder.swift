/// Reads what `PackedEncoder` wrote.
struct PackedDecoder {
  /// The value in some bytes.
  ///
  /// - Throws: `DecodingError` for anything that was not written as such a value.
  static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try bytes.withUnsafeBytes { buffer in
      let reader = PackedReader(source: PackedSource(bytes: buffer, names: []), place: 0)
      var end = buffer.count - 4
      var place = try reader.fixed(at: &end)
      var names: [String] = []
      for _ in 0..<(try reader.length(at: &place)) { names.append(try reader.text(at: &place)) }
      return try PackedReader(source: PackedSource(bytes: buffer, names: names), place: 0)
        .decode(type)
    }
  }
}

/// The bytes that are read, and the names that stand behind them; every reader shares them.
final class PackedSource {
  /// Valid while `PackedDecoder.decode` runs, which outlives every reader.
  let bytes: UnsafeRawBufferPointer
  let names: [String]

  init(bytes: UnsafeRawBufferPointer, names: [String]) { (self.bytes, self.names) = (bytes, names) }
}

/// One value where it lies in the bytes: so small that Swift passes it on without a box.
struct PackedReader: Decoder, SingleValueDecodingContainer {
  typealias Tag = PackedEncoder.Tag
  let source: PackedSource
  let place: Int
  var bytes: UnsafeRawBufferPointer { source.bytes }
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  static func damaged(_ what: String = "ends early") -> DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: what))
  }

  func at(_ place: Int) -> PackedReader { PackedReader(source: source, place: place) }

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
    let number =
      Int(bytes[place]) | Int(bytes[place + 1]) << 8 | Int(bytes[place + 2]) << 16
      | Int(bytes[place + 3]) << 24
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
    KeyedDecodingContainer(try PackedFieldReader(self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try PackedListReader(self) }
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
    // The types are the same, and a cast that looks them up takes longer than the reading.
    if type == String.self { return unsafeBitCast(try decode(String.self), to: type) }
    if type == Int.self { return unsafeBitCast(try decode(Int.self), to: type) }
    if type == Bool.self { return unsafeBitCast(try decode(Bool.self), to: type) }
    return try Value(from: self)
  }
}
