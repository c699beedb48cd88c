/// For how long an agreement between the partners runs, and how far it may be extended.
public struct TermRule: Rule {
  /// The first day on which it has effect; nil where the document leaves it open.
  public let starts: Day?
  /// How long it runs.
  public let length: Span
  /// How much longer the partners may let it run, where they may.
  public let extendable: Span?

  public static let key = "term"
  public static let about = "the term of the agreement"
  public static let holdsBesideOthers = true

  public static let keys = [
    FileKey(
      "starts", "its first day; left out where the document leaves it open", suchAs: "2020-04-01",
      expects: "a day such as 2020-04-01"),
    FileKey(period: "for", "how long it runs", suchAs: "4 years", isRequired: true),
    FileKey(period: "extension", "how much longer the partners may let it run", suchAs: "2 years"),
  ]

  public init(_ fields: Fields) {
    starts = fields.day("starts")
    length = fields.needed(span: "for", nil)
    extendable = fields.span("extension", nil)
    let lengths: [(String, Span?)] = [("for", length), ("extension", extendable)]
    for case (let key, let span?) in lengths where span.months == 0 {
      fields.fail(key, .value(span.description), "months or years, such as 4 years")
    }
  }

  /// The last day of the term as it was made; nil where its first is not stated.
  public var ends: Day? { starts.map { $0.last(ofMonths: length.months) } }

  /// The last day to which it may be extended; nil where it may not, or its first is not stated.
  public var endsAtLatest: Day? {
    guard let starts, let further = extendable else { return nil }
    return starts.last(ofMonths: length.months + further.months)
  }

  public var sentence: String {
    let start = starts.map { "from \($0.spoken)" } ?? "from a day that is not stated"
    let further = "\(extendable?.length, after: "; it may be extended by up to ")"
    return
      "the agreement runs for \(length.length) \(start)\(ends?.spoken, after: " to ")\(further)"
      + "\(endsAtLatest?.spoken, after: ", to ")"
  }
}
