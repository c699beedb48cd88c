/// A report that was made, or a review that was held.
public struct Occasion: Codable, Equatable, Sendable {
  public let name: String
  public let note: String?
  public let on: Day
}

/// A report that the constitution asks for being made.
public struct ReportMade: BoardChange, DatedEvent {
  public static let kind = "report.made"
  public let board: BoardID
  public let report: String
  public let note: String?
  public let on: Day

  public init(board: BoardID, report: String, note: String? = nil, on: Day) {
    (self.board, self.report, self.note, self.on) = (board, report, note, on)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    known.unnamed(report, among: ReportRule.self)
  }

  public func apply(to board: inout Board) {
    board.reports.append(Occasion(name: report, note: note, on: on))
  }

  public var sentence: Sentence { "report made, \(board): \(report)\(note, after: "; ")" }
}

/// A review that the constitution foresees being held.
public struct ReviewHeld: BoardChange, DatedEvent {
  public static let kind = "review.held"
  public let board: BoardID
  public let review: String
  public let note: String?
  public let on: Day

  public init(board: BoardID, review: String, note: String? = nil, on: Day) {
    (self.board, self.review, self.note, self.on) = (board, review, note, on)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    known.unnamed(review, among: ReviewRule.self)
  }

  public func apply(to board: inout Board) {
    board.reviews.append(Occasion(name: review, note: note, on: on))
  }

  public var sentence: Sentence { "review held, \(board): \(review)\(note, after: "; ")" }
}

extension Board {
  /// The refusal for a name that none of its constitutions gives to a report or a review.
  func unnamed<Subject>(_ name: String, among kind: OwedRule<Subject>.Type) -> Refusal? {
    let names = adoptions.flatMap { $0.constitution[kind].all }.compactMap { $0.rule?.name }.once
    if names.isEmpty { return noRule(on: Subject.key) }
    return Refusal(
      if: !names.contains(name), "the constitution names no \(Subject.nameKey) \"\(name)\"",
      expected: names.alternatives)
  }
}
