/// How soon after a meeting its minutes go out, and to whom.
public struct MinutesRule: Rule {
  /// The most time after the meeting; the least before the next, where it is counted from there.
  public let within: Span
  /// Everybody who must have them by then.
  public let to: [String]
  /// Everybody who has them too, with no day stated.
  public let thenTo: [String]

  /// Everybody who must have them by then: the members, where nobody is named.
  public var timed: [String] { to.isEmpty ? ["members"] : to }

  /// That only an ordinary meeting confirms minutes.
  public let isConfirmedAtOrdinary: Bool

  public let sentence: String

  public static let key = "minutes"
  public static let about = "when minutes are due"
  public static let weight = RuleWeight.needed
  public static let holdsBesideOthers = true
  public static let conditions: [When.Kind] = [.series]
  public static let looksToNextMeeting = true

  /// The key `until`, since `to` names those who have them.
  public static let lastDayKey = "until"

  public static let keys = [
    FileKey(
      "within", "the most time after the meeting, or the least before the next",
      suchAs: "2 weeks after",
      expects: "a period such as 2 weeks after, or 1 week before the next meeting",
      isRequired: true),
    FileKey(
      entries: "to", "who must have them by then; the members where nobody is named",
      suchAs: "[members, chief-executive-of-the-council]"),
    FileKey(
      entries: "then-to", "who has them too, with no day stated",
      suchAs: "[carers-groups, the-library]"),
    FileKey(
      "confirmed-at", "that minutes are confirmed at ordinary meetings only",
      suchAs: "ordinary meetings", expects: "the words \"ordinary meetings\""),
  ]

  public init(_ fields: Fields) {
    let span = fields.read("within") { text -> Span? in
      let words = text.lowercased().tidied
      let ofNext = [" the next meeting", " next meeting"].first { words.hasSuffix($0) }
      let period = ofNext.map { String(words.dropLast($0.count)) } ?? words.withoutMeeting
      let span = try? SpanReader.span(period)
      let isBefore = span?.side == .before
      return isBefore == (ofNext != nil) && span?.side != nil ? span : nil
    }
    isConfirmedAtOrdinary = fields.word("confirmed-at", "ordinary meetings")
    within = span ?? .unread
    to = fields.texts("to") ?? []
    thenTo = fields.texts("then-to") ?? []
    sentence =
      (within.side == .before
        ? "minutes at least \(within) the next meeting" : "minutes within \(within) the meeting")
      + "\(to.recipients, after: " to ")"
      + "\(thenTo.recipients, after: "; then to ")"
      + (isConfirmedAtOrdinary ? "; confirmed at ordinary meetings" : "")
  }
}
