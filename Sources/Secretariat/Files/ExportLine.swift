import FoundationEssentials
import Store

/// One line of an exported journal, as JSON with sorted keys.
enum ExportLine {
  static func heading(_ identifier: String) -> String {
    write(Fields(identifier: identifier, format: 1))
  }

  static func attachment(_ name: String, _ bytes: [UInt8]) -> String {
    write(Fields(attachment: name, base64: Data(bytes).base64EncodedString()))
  }

  static func entry(_ entry: Entry) -> String {
    write(
      Fields(
        number: entry.number, stream: entry.stream, version: entry.version, kind: entry.kind,
        eventVersion: entry.eventVersion, recorded: entry.recorded, actor: entry.actor,
        payload: entry.payload, previous: EntryHash.hexadecimal(entry.previous),
        hash: EntryHash.hexadecimal(entry.hash)))
  }

  /// What lines hold, decoded together: a decoder's start costs more than a line does.
  static func read(_ lines: [(number: Int, text: String)]) -> [(line: Int, part: ExportPart)] {
    let together = "[" + lines.map(\.text).joined(separator: ",") + "]"
    if let all = try? JSONDecoder().decode([Fields].self, from: Data(together.utf8)),
      all.count == lines.count
    {
      return zip(lines, all).map { ($0.number, $1.part) }
    }
    return lines.map { line in
      let fields = try? JSONDecoder().decode(Fields.self, from: Data(line.text.utf8))
      return (line.number, fields?.part ?? .unreadable)
    }
  }

  private struct Fields: Codable {
    var identifier: String?
    var format: Int?
    var attachment: String?
    var base64: String?
    var number: Int?
    var stream: String?
    var version: Int?
    var kind: String?
    var eventVersion: Int?
    var recorded: String?
    var actor: String?
    var payload: String?
    var previous: String?
    var hash: String?

    enum CodingKeys: String, CodingKey {
      case identifier = "quorate-journal"
      case eventVersion = "event-version"
      case format, attachment, base64, number, stream, version, kind, recorded, actor, payload
      case previous, hash
    }

    var part: ExportPart {
      if let identifier { return format == 1 ? .heading(identifier: identifier) : .unreadable }
      if let attachment {
        guard let bytes = base64.flatMap({ Data(base64Encoded: $0) }).map({ Array($0) }),
          EntryHash.hexadecimal(of: bytes) == attachment
        else { return .unreadable }
        return .attachment(bytes)
      }
      guard let number, let stream, let version, let kind, let eventVersion, let recorded,
        let actor, let payload, let previous = previous.flatMap(EntryHash.bytes(hexadecimal:)),
        let hash = hash.flatMap(EntryHash.bytes(hexadecimal:))
      else { return .unreadable }
      return .entry(
        Entry(
          number: number, stream: stream, version: version, kind: kind, eventVersion: eventVersion,
          recorded: recorded, actor: actor, payload: payload, previous: previous, hash: hash))
    }
  }

  private static func write(_ fields: Fields) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(fields)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
