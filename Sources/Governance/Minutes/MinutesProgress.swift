/// How far the minutes of a meeting have got: numbered, cleared, published, confirmed, signed.
///
/// Drafts are not in the record; this is.
public struct MinutesProgress: Equatable, Sendable {
  /// A first number set by hand.
  public struct Numbering: Equatable, Sendable {
    /// The first number.
    public let first: Int
    /// Why.
    public let why: String
  }

  /// The chair's word that the minutes may go out.
  public struct Cleared: Equatable, Sendable {
    /// Who cleared them.
    public let by: PersonID
    /// What the chair changed.
    public let changes: [String]
    /// When.
    public let on: Day
    /// The SHA-256 of the text that was cleared.
    public let text: String
    /// The first number and the last, where they were known.
    public let numbers: ClosedRange<Int>?
  }

  /// A public copy laid open.
  public struct Published: Equatable, Sendable {
    /// When.
    public let on: Day
    /// Where.
    public let place: String
    /// The SHA-256 of the public copy.
    public let text: String
  }

  /// A later meeting confirming them.
  public struct Confirmed: Equatable, Sendable {
    /// The meeting that confirmed them.
    public let at: MeetingID
    /// When.
    public let on: Day
    /// What it corrected.
    public let corrections: [String]
  }

  /// Somebody signing them.
  public struct Signed: Equatable, Sendable {
    /// Who signed.
    public let by: PersonID
    /// When.
    public let on: Day
  }

  /// The first number, where it was set by hand.
  public var numbering: Numbering?
  /// Each time they were cleared.
  public var cleared: [Cleared] = []
  /// Each public copy.
  public var published: [Published] = []
  /// Their confirmation, once they have been confirmed.
  public var confirmed: Confirmed?
  /// Their signature, once they have been signed.
  public var signed: Signed?
}

extension MeetingHeading {
  /// The numbers of its minutes as they went out, otherwise as they were cleared.
  public var minuteNumbers: ClosedRange<Int>? {
    despatches.last { $0.numbers != nil }?.numbers ?? minutes.cleared.last?.numbers
  }

  /// How far its minutes have got, in one line.
  public func minutesStanding(in directory: Directory) -> String {
    var said: [String] = []
    if let cleared = minutes.cleared.last {
      said.append("cleared by \(directory.name(of: cleared.by)) \(cleared.on.spoken)")
    }
    said += despatches.map { "sent to \($0.recipient) \($0.on.spoken)" }
    said += minutes.published.map { "published \($0.on.spoken), \($0.place)" }
    if let confirmed = minutes.confirmed { said.append("confirmed \(confirmed.on.spoken)") }
    if let signed = minutes.signed {
      said.append("signed by \(directory.name(of: signed.by)) \(signed.on.spoken)")
    }
    return said.isEmpty ? "draft, not cleared" : said.joined(separator: "; ")
  }
}

/// The range of two numbers as they were recorded; nil where one is missing or they are reversed.
func recordedRange(_ first: Int?, _ last: Int?) -> ClosedRange<Int>? {
  guard let first, let last, first <= last else { return nil }
  return first...last
}
