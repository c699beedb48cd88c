import FoundationEssentials
import Store

/// One line of an exported journal, as JSON with sorted keys.
enum ExportLine {
  static func heading(_ identifier: String) -> String {
    write(Other(identifier: identifier, format: 1))
  }

  static func attachment(_ name: String, _ bytes: [UInt8]) -> String {
    write(Other(attachment: name, base64: Data(bytes).base64EncodedString()))
  }

  static func entry(_ entry: Entry) -> String {
    write(
      Fields(
        number: entry.number, stream: entry.stream, version: entry.version, kind: entry.kind,
        eventVersion: entry.eventVersion, recorded: entry.recorded, actor: entry.actor,
        payload: entry.payload, previous: EntryHash.hexadecimal(entry.previous),
        hash: EntryHash.hexadecimal(entry.hash)))
  }

  /// What lines hold; most are entries, and decoded together: a decoder's start costs more than a
  /// line does.
  static func read(_ lines: [(number: Int, text: String)]) -> [(line: Int, part: ExportPart)] {
    func decoded<Value: Decodable>(_ type: Value.Type, from text: String) -> Value? {
      try? JSONDecoder().decode(type, from: Data(text.utf8))
    }
    let together = "[" + lines.map(\.text).joined(separator: ",") + "]"
    if let all = decoded([Fields].self, from: together), all.count == lines.count {
      return zip(lines, all).map { ($0.number, $1.part) }
    }
    return lines.map { number, text in
      let part = decoded(Fields.self, from: text)?.part ?? decoded(Other.self, from: text)?.part
      return (number, part ?? .unreadable)
    }
  }

  /// The line of an entry.
  private struct Fields: Codable {
    let number: Int
    let stream: String
    let version: Int
    let kind: String
    let eventVersion: Int
    let recorded: String
    let actor: String
    let payload: String
    let previous: String
    let hash: String

    enum CodingKeys: String, CodingKey {
      case eventVersion = "event-version"
      case number, stream, version, kind, recorded, actor, payload, previous, hash
    }

    var part: ExportPart {
      guard let previous = EntryHash.bytes(hexadecimal: previous),
        let hash = EntryHash.bytes(hexadecimal: hash)
      else { return .unreadable }
      return .entry(
        Entry(
          number: number, stream: stream, version: version, kind: kind, eventVersion: eventVersion,
          recorded: recorded, actor: actor, payload: payload, previous: previous, hash: hash))
    }
  }

  /// The heading, or an attachment.
  private struct Other: Codable {
    var identifier: String?
    var format: Int?
    var attachment: String?
    var base64: String?

    enum CodingKeys: String, CodingKey {
      case identifier = "quorate-journal"
      case format, attachment, base64
    }

    var part: ExportPart {
      if let identifier { return format == 1 ? .heading(identifier: identifier) : .unreadable }
      guard let bytes = base64.flatMap({ Data(base64Encoded: $0) }).map({ Array($0) }),
        EntryHash.hexadecimal(of: bytes) == attachment
      else { return .unreadable }
      return .attachment(bytes)
    }
  }

  private static func write(_ fields: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(fields)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
