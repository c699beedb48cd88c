import Foundation
public import Governance

/// Turns events into payloads and entries into events.
///
/// The payload is JSON with sorted keys in NFC. What is applied is always what was decoded from
/// the stored text, never the event that was proposed.
public struct EventCodec {
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  /// A codec, cheap to keep and not cheap to make.
  public init() {
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The payload of an event.
  public func payload(of event: any Event) throws(JournalError) -> String {
    do {
      let text = String(decoding: try encoder.encode(event), as: UTF8.self)
      return text.precomposedStringWithCanonicalMapping
    } catch {
      throw .format("\(type(of: event).kind) cannot be written: \(error)")
    }
  }

  /// The event in an entry, with who noted it when.
  ///
  /// - Throws: `JournalError.format` for a kind or a shape that this release does not know.
  public func recorded(_ entry: Entry) throws(JournalError) -> Recorded {
    guard let type = EventRegistry.type(kind: entry.kind, version: entry.eventVersion) else {
      throw .format(
        "entry \(entry.number) is \(entry.kind) version \(entry.eventVersion), which this release "
          + "does not know: it was written by a newer one")
    }
    guard let at = Moment(entry.recorded) else {
      throw .format("entry \(entry.number) was recorded at \"\(entry.recorded)\", not a moment")
    }
    do {
      let event = try decoder.decode(type, from: Data(entry.payload.utf8))
      return Recorded(number: entry.number, at: at, actor: entry.actor, event: event)
    } catch {
      throw .format("entry \(entry.number), \(entry.kind), cannot be read: \(error)")
    }
  }

  /// Any value of ours as JSON text, for indexes.
  public func text(of value: some Encodable) -> String? {
    (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A value of ours from JSON text, or nil.
  public func value<Value: Decodable>(_ type: Value.Type, from text: String) -> Value? {
    try? decoder.decode(type, from: Data(text.utf8))
  }
}
