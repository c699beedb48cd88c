public import Governance

/// A board to rehearse on: a sequence of acts with the times at which they were recorded.
///
/// A sample is a YAML file below `data/samples`; adding one needs no code.
public struct Sample: Decodable, Sendable {
  /// Acts that were recorded together.
  public struct Act: Decodable, Sendable {
    public let at: Moment
    public let by: String
    private let deeds: [SampleDeed]

    public var events: [any Event] { deeds.map(\.event) }

    private enum CodingKeys: String, CodingKey {
      case at, by
      case deeds = "do"
    }
  }

  /// What the sample is called on every screen.
  public let title: String
  /// What it shows, in a sentence or two.
  public let about: String
  /// What it assumes that its documents do not say.
  public let assumes: String?
  /// Where the rehearsal's clock stands when it is opened.
  public let clock: Moment
  public let acts: [Act]
  private let minutes: [SampleDraft]?

  /// The texts of minutes that stand beside the record as drafts.
  public var drafts: [MeetingID: String] {
    Dictionary((minutes ?? []).map { ($0.meeting, $0.text) }) { $1 }
  }

  private enum CodingKeys: String, CodingKey {
    case title, about, assumes, clock, acts
    case minutes = "drafts"
  }

  /// The name of the sample that is opened when none is named.
  public static let first = "salford-assumed"

  /// The names of all samples inside the program.
  public static var names: [String] {
    BundledFile.names.compactMap { name in
      guard name.hasPrefix("samples/"), name.hasSuffix(".yaml") else { return nil }
      return String(name.dropFirst(8).dropLast(5))
    }
  }
}
