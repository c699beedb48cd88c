import FoundationEssentials
public import Governance

/// Turns events into payloads and entries into events.
///
/// The payload is JSON with sorted keys in NFC. What is applied is always what was decoded from
/// the stored text, never the event that was proposed.
public struct EventCodec {
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  /// A codec, cheap to keep and not cheap to make.
  public init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

  /// The payload of an event; it is sure to be read back.
  public func payload(of event: any Event) throws(JournalError) -> String {
    let kind = type(of: event)
    do {
      let text = EventCodec.normalised(String(decoding: try encoder.encode(event), as: UTF8.self))
      _ = try decoder.decode(kind, from: Data(text.utf8))
      return text
    } catch { throw .format("nothing was recorded: it could not be read back (\(error))") }
  }

  /// The text in NFC, each escape of JSON left as it is: a mark behind `\n` must not join its `n`.
  private static func normalised(_ text: String) -> String {
    guard text.utf8.contains(92) else { return text.canonical }
    var done = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let escape = rest.firstIndex(of: "\\") {
      done += String(rest[..<escape]).canonical.unicodeScalars
      rest = rest[escape...]
      let length = rest.dropFirst().first == "u" ? 6 : 2
      done += rest.prefix(length)
      rest = rest.dropFirst(length)
    }
    return String(done + String(rest).canonical.unicodeScalars)
  }

  /// The event in an entry, with who noted it when.
  ///
  /// - Throws: `JournalError.format` for a kind or a shape that this release does not know.
  public func recorded(_ entry: Entry) throws(JournalError) -> Recorded {
    guard let type = EventRegistry.type(kind: entry.kind, version: entry.eventVersion) else {
      throw .format(
        "entry \(entry.number) (\(entry.kind), version \(entry.eventVersion)) was recorded by a newer "
          + "release of Quorate: install that one")
    }
    guard let at = Moment(entry.recorded) else {
      throw .format(
        "entry \(entry.number) is damaged, and its time cannot be read: restore a backup")
    }
    do {
      let event = try decoder.decode(type, from: Data(entry.payload.utf8))
      return Recorded(number: entry.number, at: at, actor: entry.actor, event: event)
    } catch {
      throw .format("entry \(entry.number) is damaged and cannot be read: restore a backup")
    }
  }

  /// The events in entries, in their order; those of a kind are decoded together.
  ///
  /// A decoder's start costs ten times what a payload does.
  public func recorded(_ entries: [Entry]) throws(JournalError) -> [Recorded] {
    var places: [String: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      places["\(entry.kind) \(entry.eventVersion)", default: []].append(place)
    }
    var found = [Recorded?](repeating: nil, count: entries.count)
    for group in places.values {
      let first = entries[group[0]]
      let type = EventRegistry.type(kind: first.kind, version: first.eventVersion)
      let events = type.flatMap { decode($0, group.map { entries[$0].payload }) } ?? []
      for (index, place) in group.enumerated() {
        let entry = entries[place]
        if events.indices.contains(index), let at = Moment(entry.recorded) {
          found[place] = Recorded(
            number: entry.number, at: at, actor: entry.actor, event: events[index])
        } else {
          // One by one, to say which cannot be read.
          found[place] = try recorded(entry)
        }
      }
    }
    return found.compactMap(\.self)
  }

  private func decode<Kind: Event>(_ kind: Kind.Type, _ payloads: [String]) -> [any Event]? {
    let text = "[" + payloads.joined(separator: ",") + "]"
    guard let events = try? decoder.decode([Kind].self, from: Data(text.utf8)),
      events.count == payloads.count
    else { return nil }
    return events
  }

  /// A value that can be made again, as bytes that are quick to read; nil where it cannot be.
  public func packed(_ value: some Encodable) -> [UInt8]? { try? PackedEncoder.encode(value) }

  /// The value in such bytes, or nil.
  public func unpacked<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) -> Value? {
    try? PackedDecoder.decode(type, from: bytes)
  }
}
