/// Writes a value as bytes that are quick to read again: for what can be made again at will, never
/// for the record itself.
///
/// A byte says what follows: nothing, a truth value, a number, a text, a list or a map. The names of
/// fields stand once, in front. `PackedDecoder` reads it.
struct PackedEncoder {
  /// What the byte before a value says.
  enum Tag: UInt8 {
    case null, no, yes, number, text, list, map
  }

  static func encode(_ value: some Encodable) throws -> [UInt8] {
    let names = Names()
    let root = Node()
    try Writer(node: root, names: names, codingPath: []).encode(value)
    var bytes: [UInt8] = []
    PackedEncoder.put(names.all.count, to: &bytes)
    for name in names.all { put(name, to: &bytes) }
    root.write(to: &bytes)
    return bytes
  }

  /// Seven bits a byte, the lowest first; the highest bit says that more follow.
  static func put(_ number: Int, to bytes: inout [UInt8]) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  static func put(_ text: String, to bytes: inout [UInt8]) {
    put(text.utf8.count, to: &bytes)
    bytes += text.utf8
  }
}

/// The names of fields, each with its place in the table.
private final class Names {
  private(set) var all: [String] = []
  private var places: [String: Int] = [:]

  func place(of name: String) -> Int {
    if let place = places[name] { return place }
    places[name] = all.count
    all.append(name)
    return all.count - 1
  }
}

/// A value as far as it was written.
private final class Node {
  enum Content {
    case leaf([UInt8])
    case list([Node])
    case map([(name: Int, value: Node)])
  }

  var content = Content.leaf([PackedEncoder.Tag.null.rawValue])

  func add(_ node: Node) {
    var nodes: [Node] = if case .list(let nodes) = content { nodes } else { [] }
    content = .list([])
    nodes.append(node)
    content = .list(nodes)
  }

  func add(_ node: Node, as name: Int) {
    var fields: [(name: Int, value: Node)] = if case .map(let all) = content { all } else { [] }
    content = .map([])
    fields.append((name, node))
    content = .map(fields)
  }

  var count: Int { if case .list(let nodes) = content { nodes.count } else { 0 } }

  func write(to bytes: inout [UInt8]) {
    var inner: [UInt8] = []
    switch content {
    case .leaf(let leaf):
      bytes += leaf
      return
    case .list(let nodes):
      bytes.append(PackedEncoder.Tag.list.rawValue)
      PackedEncoder.put(nodes.count, to: &bytes)
      for node in nodes { node.write(to: &inner) }
    case .map(let fields):
      bytes.append(PackedEncoder.Tag.map.rawValue)
      PackedEncoder.put(fields.count, to: &bytes)
      for field in fields {
        PackedEncoder.put(field.name, to: &inner)
        field.value.write(to: &inner)
      }
    }
    // How long it is, so that a reader can step over it.
    PackedEncoder.put(inner.count, to: &bytes)
    bytes += inner
  }
}

/// Where one value is being written.
private struct Writer: Encoder, SingleValueEncodingContainer {
  let node: Node
  let names: Names
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .leaf = node.content { node.content = .map([]) }
    return KeyedEncodingContainer(FieldWriter(writer: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .leaf = node.content { node.content = .list([]) }
    return ListWriter(writer: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  private func put(_ tag: PackedEncoder.Tag, _ more: (inout [UInt8]) -> Void = { _ in }) {
    var bytes = [tag.rawValue]
    more(&bytes)
    node.content = .leaf(bytes)
  }

  func encodeNil() { put(.null) }
  func encode(_ value: Bool) { put(value ? .yes : .no) }
  func encode(_ value: Int) { put(.number) { PackedEncoder.put(value, to: &$0) } }
  func encode(_ value: String) { put(.text) { PackedEncoder.put(value, to: &$0) } }

  func encode(_ value: some Encodable) throws {
    switch value {
    case let value as String: encode(value)
    case let value as Int: encode(value)
    case let value as Bool: encode(value)
    // Asked of a value itself: what is no plain value asks again for what it is made of.
    case is any FixedWidthInteger, is any FloatingPoint:
      throw EncodingError.invalidValue(
        value, .init(codingPath: codingPath, debugDescription: "\(type(of: value)) is not packed"))
    default: try value.encode(to: self)
    }
  }

  func below() -> Writer { Writer(node: Node(), names: names, codingPath: codingPath) }
}

private struct FieldWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: Writer
  var codingPath: [any CodingKey] { writer.codingPath }

  private func field(_ key: some CodingKey) -> Writer {
    let field = writer.below()
    writer.node.add(field.node, as: writer.names.place(of: key.stringValue))
    return field
  }

  func encodeNil(forKey key: Key) { field(key).encodeNil() }
  func encode(_ value: some Encodable, forKey key: Key) throws { try field(key).encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { field(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    field(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { writer }
  func superEncoder(forKey key: Key) -> any Encoder { field(key) }
}

private struct ListWriter: UnkeyedEncodingContainer {
  let writer: Writer
  var codingPath: [any CodingKey] { writer.codingPath }
  var count: Int { writer.node.count }

  private func element() -> Writer {
    let element = writer.below()
    writer.node.add(element.node)
    return element
  }

  func encodeNil() { element().encodeNil() }
  func encode(_ value: some Encodable) throws { try element().encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> { element().container(keyedBy: type) }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { element().unkeyedContainer() }
  func superEncoder() -> any Encoder { element() }
}
