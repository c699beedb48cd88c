import Foundation
import Store

/// One line of an exported journal, as JSON with sorted keys.
enum ExportLine {
  case heading(String)
  case attachment([UInt8])
  case entry(Entry)

  static func heading(_ identifier: String) -> String {
    write(["quorate-journal": identifier, "format": 1])
  }

  static func attachment(_ name: String, _ bytes: [UInt8]) -> String {
    write(["attachment": name, "base64": Data(bytes).base64EncodedString()])
  }

  static func entry(_ entry: Entry) -> String {
    write([
      "number": entry.number, "stream": entry.stream, "version": entry.version,
      "kind": entry.kind, "event-version": entry.eventVersion, "recorded": entry.recorded,
      "actor": entry.actor, "payload": entry.payload,
      "previous": EntryHash.hexadecimal(entry.previous), "hash": EntryHash.hexadecimal(entry.hash),
    ])
  }

  /// What a line holds, or nil when it is none of ours.
  static func read(_ text: String) -> ExportLine? {
    guard
      let line = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    else { return nil }
    if let identifier = line["quorate-journal"] as? String {
      return line["format"] as? Int == 1 ? .heading(identifier) : nil
    }
    if let name = line["attachment"] as? String {
      guard let data = (line["base64"] as? String).flatMap({ Data(base64Encoded: $0) }),
        EntryHash.hexadecimal(of: Array(data)) == name
      else { return nil }
      return .attachment(Array(data))
    }
    guard let number = line["number"] as? Int, let stream = line["stream"] as? String,
      let version = line["version"] as? Int, let kind = line["kind"] as? String,
      let eventVersion = line["event-version"] as? Int, let actor = line["actor"] as? String,
      let recorded = line["recorded"] as? String, let payload = line["payload"] as? String,
      let previous = (line["previous"] as? String).flatMap(EntryHash.bytes(hexadecimal:)),
      let hash = (line["hash"] as? String).flatMap(EntryHash.bytes(hexadecimal:))
    else { return nil }
    return .entry(
      Entry(
        number: number, stream: stream, version: version, kind: kind, eventVersion: eventVersion,
        recorded: recorded, actor: actor, payload: payload, previous: previous, hash: hash))
  }

  private static func write(_ line: [String: Any]) -> String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
    let data = (try? JSONSerialization.data(withJSONObject: line, options: options)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}
