import FoundationEssentials
public import Governance

/// Reads a sample from its file.
public enum SampleReader {
  /// The sample of that name inside the program.
  ///
  /// - Throws: `Refusal` that names the act that cannot be read.
  public static func read(_ name: String) throws(Refusal) -> Sample {
    let text = try BundledFile.text("samples/\(name).yaml").orRefuse(
      Refusal(
        "there is no sample \"\(name)\"",
        expected: Sample.names.alternatives))
    do {
      let values = SampleValue(outline: try YAMLReader.read(text, named: name))
      return try JSONDecoder().decode(Sample.self, from: JSONEncoder().encode(values))
    } catch { throw Refusal("the sample \(name) cannot be read: \(error)") }
  }

  fileprivate static func bundled(_ name: String) throws(Refusal) -> String {
    try BundledFile.text(name).orRefuse(Refusal("there is no file \(name)"))
  }
}

/// What a sample's file says, to be decoded: a plain word that reads as a whole number or as true
/// or false is one; everything else is a text.
private struct SampleValue: Encodable {
  let outline: Outline

  func encode(to encoder: any Encoder) throws {
    switch outline.content {
    case .list(let items): try items.map(SampleValue.init).encode(to: encoder)
    case .map(let entries):
      let values = entries.map { ($0.key, SampleValue(outline: $0.value)) }
      try Dictionary(values) { first, _ in first }.encode(to: encoder)
    case .value(let text):
      if outline.isQuoted { return try text.encode(to: encoder) }
      if let number = Int(text) { return try number.encode(to: encoder) }
      if let truth = Bool(text) { return try truth.encode(to: encoder) }
      try text.encode(to: encoder)
    }
  }
}

/// The draft of a meeting's minutes, which a sample has in a file of its own.
struct SampleDraft: Decodable {
  let meeting: MeetingID
  let text: String

  private enum CodingKeys: CodingKey { case meeting, file }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    meeting = try fields.decode(MeetingID.self, forKey: .meeting)
    text = try SampleReader.bundled("minutes/" + fields.decode(String.self, forKey: .file))
  }
}

/// An event behind its name on disk: `person.registered: { person: m-ashe, name: Cllr M. Ashe }`.
struct SampleDeed: Decodable {
  let event: any Event

  /// The name of an event, whatever it is.
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let named = try decoder.container(keyedBy: Key.self)
    guard let kind = named.allKeys.first, named.allKeys.count == 1,
      let type = EventRegistry.type(kind: kind.stringValue, version: 1)
    else {
      let names = named.allKeys.map(\.stringValue).sorted().joined(separator: ", ")
      throw Refusal("\(names) is not an event")
    }
    event =
      type == ConstitutionAdopted.self
      ? try named.decode(Adoption.self, forKey: kind).event() : try named.decode(type, forKey: kind)
  }

  /// A constitution stands in a file of its own, which the act names.
  private struct Adoption: Decodable {
    let board: BoardID
    let from: Day
    let by: String
    let partners: [String: BodyID]?
    let file: String

    func event() throws(Refusal) -> ConstitutionAdopted {
      let text = try SampleReader.bundled("constitutions/\(file)")
      return ConstitutionAdopted(
        board: board, from: from, by: by, partners: partners ?? [:],
        constitution: try YAMLReader.read(text, named: file))
    }
  }
}
