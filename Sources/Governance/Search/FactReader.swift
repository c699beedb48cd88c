/// Reads off an event what it says, as it would be written to the record.
///
/// An event says all it says in its payload; what a field is, its type tells. So an event needs
/// no further code to be found, nor does one that is still to be thought of.
struct FactReader: Encoder, UnkeyedEncodingContainer, SingleValueEncodingContainer {
  private final class Sheet {
    var facts: [Fact] = []
  }

  private let sheet: Sheet
  private let stream: Stream
  private let subject: MeetingID?
  /// Where it reads, from the outside inwards.
  private var path: [String] = []
  var count: Int { 0 }
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// What an event says, fact by fact.
  static func read(_ event: any Event) -> [Fact] {
    let reader = FactReader(sheet: Sheet(), stream: event.stream, subject: event.subject)
    // Reading off throws nothing: no container of ours does.
    try? event.encode(to: reader)
    return reader.sheet.facts
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Fields(reader: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { self }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { self }

  func superEncoder() -> any Encoder { self }

  func encodeNil() {}

  func encode(_ value: some Encodable) throws {
    if let said = said(value) {
      sheet.facts.append(Fact(path: path, value: said))
    } else if let outline = value as? Outline {
      sheet.facts += outline.lines().map { Fact(path: path, value: .text($0)) }
    } else if let map = value as? [String: any Encodable] {
      // In the order of the keys, which is the same in every run.
      for (key, value) in map.sorted(by: { $0.key < $1.key }) {
        try below(key).encode(value)
      }
    } else {
      try value.encode(to: self)
    }
  }

  private func said(_ value: some Encodable) -> Fact.Value? {
    let board = stream.board
    switch value {
    case let id as PersonID: return .thing(.person(id))
    case let id as BodyID: return .thing(.body(id))
    case let id as BoardID: return .thing(.board(id))
    case let id as MeetingID: return .thing(.meeting(id))
    case let id as ItemID: return subject.map { .thing(.item(id, $0)) }
    case let id as PaperID: return subject.map { .thing(.paper(id, $0)) }
    case let id as SeatID: return board.map { .thing(.seat(id, $0)) }
    case let id as MatterID: return board.map { .thing(.matter(id, $0)) }
    case let id as ReferralID: return board.map { .thing(.referral(id, $0)) }
    case let id as ActionID: return board.map { .thing(.action(id, $0)) }
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

  private func below(_ name: String) -> FactReader {
    var reader = self
    reader.path.append(name)
    return reader
  }

  private struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let reader: FactReader
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) {}
    func encode(_ value: some Encodable, forKey key: Key) throws {
      try reader.below(key.stringValue).encode(value)
    }
    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
      reader.below(key.stringValue).container(keyedBy: type)
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      reader.below(key.stringValue).unkeyedContainer()
    }
    func superEncoder() -> any Encoder { reader }
    func superEncoder(forKey key: Key) -> any Encoder { reader.below(key.stringValue) }
  }
}

extension Stream {
  /// What a text means that is the stream's own name.
  fileprivate func thing(named text: String) -> Thing? {
    text == rawValue ? meeting.map(Thing.meeting) ?? board.map(Thing.board) : nil
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
