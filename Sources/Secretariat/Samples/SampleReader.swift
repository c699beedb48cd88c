import FoundationEssentials
public import Governance

/// Reads a sample from its file.
public enum SampleReader {
  /// The sample of that name inside the program.
  ///
  /// - Throws: `Refusal` that names the act that cannot be read.
  public static func read(_ name: String) throws(Refusal) -> Sample {
    guard let text = BundledFile.text("samples/\(name).yaml") else {
      throw Refusal(
        "there is no sample \"\(name)\"", expected: "one of " + Sample.names.joined(separator: ", ")
      )
    }
    do {
      let node = try YAMLReader.read(text, named: name)
      let file = try JSONDecoder().decode(SampleFile.self, from: JSONEncoder().encode(node))
      let drafts = try (file.drafts ?? []).map {
        ($0.meeting, try bundled("minutes/\($0.file)"))
      }
      return Sample(
        title: file.title, about: file.about, assumes: file.assumes, clock: file.clock,
        acts: file.acts.map {
          Sample.Act(at: $0.at, by: $0.by, events: $0.do.map(\.event))
        }, drafts: Dictionary(drafts) { $1 })
    } catch {
      throw Refusal("the sample \(name) cannot be read: \(error)")
    }
  }

  fileprivate static func bundled(_ name: String) throws(Refusal) -> String {
    guard let text = BundledFile.text(name) else { throw Refusal("there is no file \(name)") }
    return text
  }
}

/// A sample as its file has it.
private struct SampleFile: Decodable {
  struct Act: Decodable {
    let at: Moment
    let by: String
    let `do`: [Deed]
  }

  /// The draft of a meeting's minutes, in a file of its own.
  struct Draft: Decodable {
    let meeting: MeetingID
    let file: String
  }

  let title: String
  let about: String
  let assumes: String?
  let clock: Moment
  let acts: [Act]
  let drafts: [Draft]?

  /// An event behind its name on disk: `person.registered: { person: m-ashe, name: Cllr M. Ashe }`.
  struct Deed: Decodable {
    let event: any Event

    init(from decoder: any Decoder) throws {
      let named = try decoder.container(keyedBy: YAMLNode.Key.self)
      guard let kind = named.allKeys.first, named.allKeys.count == 1,
        let type = EventRegistry.type(kind: kind.stringValue, version: 1)
      else {
        let names = named.allKeys.map(\.stringValue).sorted().joined(separator: ", ")
        throw Refusal("\(names) is not an event")
      }
      event =
        type == ConstitutionAdopted.self
        ? try named.decode(Adoption.self, forKey: kind).event()
        : try named.decode(type, forKey: kind)
    }
  }

  /// A constitution stands in a file of its own, which the act names.
  struct Adoption: Decodable {
    let board: BoardID
    let from: Day
    let by: String
    let partners: [String: BodyID]?
    let file: String

    func event() throws(Refusal) -> ConstitutionAdopted {
      let text = try SampleReader.bundled("constitutions/\(file)")
      return ConstitutionAdopted(
        board: board, from: from, by: by, partners: partners ?? [:],
        constitution: try OutlineFile.read(text, named: file))
    }
  }
}
