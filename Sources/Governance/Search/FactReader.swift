/// Reads off an event what it says, as it would be written to the record.
///
/// An event says all it says in its payload; what a field is, its type tells. So an event needs
/// no further code to be found, nor does one that is still to be thought of.
struct FactReader: Encoder {
  private final class Sheet {
    var facts: [Fact] = []
  }

  private let sheet: Sheet
  private let stream: Stream
  private let subject: MeetingID?
  var codingPath: [any CodingKey] = []
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// What an event says, fact by fact.
  static func read(_ event: any Event) -> [Fact] {
    let reader = FactReader(sheet: Sheet(), stream: event.stream, subject: event.subject)
    // Reading off throws nothing: no container of ours does.
    try? event.encode(to: reader)
    return reader.sheet.facts
  }

  private init(sheet: Sheet, stream: Stream, subject: MeetingID?) {
    (self.sheet, self.stream, self.subject) = (sheet, stream, subject)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Fields(reader: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { Values(reader: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer { Values(reader: self) }

  private func take(_ value: some Encodable) throws {
    if let said = said(value) {
      sheet.facts.append(Fact(path: codingPath.map(\.stringValue), value: said))
    } else if let outline = value as? Outline {
      for line in outline.lines() {
        sheet.facts.append(Fact(path: codingPath.map(\.stringValue), value: .text(line)))
      }
    } else if let map = value as? [String: any Encodable] {
      // In the order of the keys, which is the same in every run.
      for (key, value) in map.sorted(by: { $0.key < $1.key }) {
        try below(Name(stringValue: key)).take(value)
      }
    } else {
      try value.encode(to: self)
    }
  }

  private func said(_ value: some Encodable) -> Fact.Value? {
    if let thing = thing(value) { return .thing(thing) }
    switch value {
    // An entry that is withdrawn names its stream.
    case let text as String: return stream.thing(named: text).map { .thing($0) } ?? .text(text)
    case let number as Int: return .number(number)
    case let truth as Bool: return .truth(truth)
    case let day as Day: return .day(day)
    case let moment as Moment: return .moment(moment)
    case let ground as Ground: return .ground(ground)
    default: return nil
    }
  }

  private func thing(_ value: some Encodable) -> Thing? {
    let board = stream.board
    switch value {
    case let id as PersonID: return .person(id)
    case let id as BodyID: return .body(id)
    case let id as BoardID: return .board(id)
    case let id as MeetingID: return .meeting(id)
    case let id as ItemID: return subject.map { .item(id, $0) }
    case let id as PaperID: return subject.map { .paper(id, $0) }
    case let id as SeatID: return board.map { .seat(id, $0) }
    case let id as MatterID: return board.map { .matter(id, $0) }
    case let id as ReferralID: return board.map { .referral(id, $0) }
    case let id as ActionID: return board.map { .action(id, $0) }
    default: return nil
    }
  }

  private func below(_ key: any CodingKey) -> FactReader {
    var reader = self
    reader.codingPath.append(key)
    return reader
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let reader: FactReader
    var codingPath: [any CodingKey] { reader.codingPath }

    func encodeNil(forKey key: Key) {}
    func encode(_ value: some Encodable, forKey key: Key) throws {
      try reader.below(key).take(value)
    }
    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
      reader.below(key).container(keyedBy: type)
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      reader.below(key).unkeyedContainer()
    }
    func superEncoder() -> any Encoder { reader }
    func superEncoder(forKey key: Key) -> any Encoder { reader.below(key) }
  }

  private struct Values: UnkeyedEncodingContainer, SingleValueEncodingContainer {
    let reader: FactReader
    var count = 0
    var codingPath: [any CodingKey] { reader.codingPath }

    mutating func encodeNil() {}
    mutating func encode(_ value: some Encodable) throws {
      count += 1
      try reader.take(value)
    }
    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
      reader.container(keyedBy: type)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { reader.unkeyedContainer() }
    func superEncoder() -> any Encoder { reader }
  }
}

extension Stream {
  /// What a text means that is the stream's own name.
  fileprivate func thing(named text: String) -> Thing? {
    guard text == rawValue else { return nil }
    switch self {
    case .directory: return nil
    case .board(let board): return .board(board)
    case .meeting(let meeting): return .meeting(meeting)
    }
  }
}

extension Outline {
  /// The outline line by line, each value behind its keys: `quorum, total: 3`.
  fileprivate func lines(behind keys: String = "") -> [String] {
    switch content {
    case .value(let text): return [keys.isEmpty ? text : "\(keys): \(text)"]
    case .list(let items): return items.flatMap { $0.lines(behind: keys) }
    case .map(let entries):
      return entries.flatMap { entry in
        entry.value.lines(behind: keys.isEmpty ? entry.key : "\(keys), \(entry.key)")
      }
    }
  }
}
