import Foundation
public import Governance
import Yams

/// Reads a sample from its file.
public enum SampleReader {
  /// The sample of that name inside the program.
  ///
  /// - Throws: `Refusal` that names the act that cannot be read.
  public static func read(_ name: String) throws(Refusal) -> Sample {
    guard let text = BundledFile.text("samples/\(name).yaml") else {
      throw Refusal(
        "there is no sample \"\(name)\"", expected: Sample.names.joined(separator: ", "))
    }
    let file: Node?
    do { file = try Yams.compose(yaml: text) } catch {
      throw Refusal("the sample \(name) is not YAML: \(error)")
    }
    guard let file, let title = file["title"]?.string, let about = file["about"]?.string,
      let clock = file["clock"]?.string.flatMap({ Moment($0) }),
      let acts = file["acts"]?.sequence
    else {
      throw Refusal("the sample \(name) is unfinished", expected: "title, about, clock and acts")
    }
    var read: [Sample.Act] = []
    for act in acts {
      let line = act.mark?.line ?? 0
      guard let at = act["at"]?.string.flatMap({ Moment($0) }), let by = act["by"]?.string,
        let deeds = act["do"]?.sequence
      else {
        throw Refusal("the sample \(name), line \(line), has an act without at, by or do")
      }
      var events: [any Event] = []
      for deed in deeds { events.append(try event(deed, in: name)) }
      read.append(Sample.Act(at: at, by: by, events: events))
    }
    return Sample(
      title: title, about: about, assumes: file["assumes"]?.string, clock: clock, acts: read,
      drafts: try drafts(file["drafts"], in: name))
  }

  /// The drafts of minutes, each in a file of its own.
  private static func drafts(_ node: Node?, in name: String) throws(Refusal) -> [MeetingID: String]
  {
    var drafts: [MeetingID: String] = [:]
    for draft in node?.sequence ?? [] {
      guard let meeting = draft["meeting"]?.string.flatMap({ MeetingID($0) }),
        let file = draft["file"]?.string, let text = BundledFile.text("minutes/\(file)")
      else {
        throw Refusal(
          "the sample \(name), line \(draft.mark?.line ?? 0), names no meeting or file of minutes")
      }
      drafts[meeting] = text
    }
    return drafts
  }

  private static func event(_ deed: Node, in name: String) throws(Refusal) -> any Event {
    let place = "the sample \(name), line \(deed.mark?.line ?? 0),"
    guard let (key, payload) = deed.mapping?.first, let kind = key.string,
      let type = EventRegistry.type(kind: kind, version: 1), deed.mapping?.count == 1
    else { throw Refusal("\(place) is not an event") }
    if type == ConstitutionAdopted.self { return try constitution(payload, place) }
    do {
      let json = try JSONSerialization.data(withJSONObject: plain(payload))
      return try JSONDecoder().decode(type, from: json)
    } catch {
      throw Refusal("\(place) is not \(kind): \(error)")
    }
  }

  /// A constitution stands in a file of its own, which the act names.
  private static func constitution(_ payload: Node, _ place: String) throws(Refusal) -> any Event {
    guard let file = payload["file"]?.string,
      let text = BundledFile.text("constitutions/\(file)"),
      let board = payload["board"]?.string, let by = payload["by"]?.string,
      let from = payload["from"]?.string.flatMap({ Day(iso: $0) })
    else { throw Refusal("\(place) names no constitution file, board, by or from") }
    var partners: [String: BodyID] = [:]
    for (key, value) in payload["partners"]?.mapping ?? [:] {
      partners[key.string ?? ""] = BodyID(rawValue: value.string ?? "")
    }
    return ConstitutionAdopted(
      board: BoardID(rawValue: board), from: from, by: by, partners: partners,
      constitution: try OutlineFile.read(text, named: file))
  }

  /// What JSON has for a node: a quoted scalar is always a text.
  private static func plain(_ node: Node) -> Any {
    switch node {
    case .mapping(let mapping):
      return Dictionary(
        mapping.map { ($0.key.string ?? "", plain($0.value)) }, uniquingKeysWith: { $1 })
    case .sequence(let sequence): return sequence.map(plain)
    case .scalar(let scalar):
      let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
      if isQuoted { return scalar.string }
      switch scalar.string {
      case "true": return true
      case "false": return false
      default: return Int(scalar.string).map { $0 as Any } ?? scalar.string
      }
    case .alias: return ""
    }
  }
}
