/// Something that becomes of a referral that was made.
public protocol ReferralEvent: BoardChange {
  var referral: ReferralID { get }
  /// Why it cannot be done to the referral as it stands, or nil.
  func objection(to known: Referral, of board: Board, in state: State) -> Refusal?
  /// Changes the referral as if it had happened.
  func apply(to referral: inout Referral)
  /// What came of the referral by it, which brings it back before the board; nil of a mere step.
  var outcome: String? { get }
}

extension ReferralEvent {
  public var outcome: String? { nil }

  public func objection(on known: Board, in state: State) -> Refusal? {
    guard let found = known.referral(referral) else {
      return Refusal("there is no referral \(referral)", remedy: .listReferrals(board))
    }
    return objection(to: found, of: known, in: state)
  }

  public func apply(to board: inout Board) {
    board.referrals.change(where: { $0.id == referral }) { apply(to: &$0) }
    if let outcome { board.bringBack(referral, outcome) }
  }
}

/// A body saying at which of its meetings it takes a referral.
public struct ReferralListed: ReferralEvent {
  public static let kind = "referral.listed"
  public let board: BoardID
  public let referral: ReferralID
  public let partner: String
  public let meets: Day
  /// The day by which that body wants its report, where it is known.
  public let reportBy: Day?
  /// The day on which the body said so, where that is known.
  public let on: Day?

  public init(
    board: BoardID, referral: ReferralID, partner: String, meets: Day, reportBy: Day? = nil,
    on: Day? = nil
  ) {
    (self.board, self.referral, self.partner) = (board, referral, partner)
    (self.meets, self.reportBy, self.on) = (meets, reportBy, on)
  }

  public var happened: Moment? { on?.begins }

  public func objection(to known: Referral, of board: Board, in state: State) -> Refusal? {
    known.noPart(for: partner) ?? known.notMade(by: meets)
      ?? Refusal(
        if: reportBy.map { $0 > meets } ?? false,
        "the report would be due after the meeting of \(meets.spoken)", expected: "an earlier day")
  }

  public func apply(to referral: inout Referral) {
    referral.hearings.removeAll { $0.partner == partner && $0.meets == meets }
    referral.hearings.append(self)
  }

  public var sentence: Sentence {
    "\(partner.asName) is to consider referral \(referral) on \(meets.spoken)"
  }
}

/// A body answering a referral, with its own words and the day it decided them.
public struct ReferralAnswered: ReferralEvent, DatedEvent {
  /// What an answer says of the question.
  public enum Stance: String, Codable, CaseIterable, Sendable {
    case approves
    case approvesAmended = "approves-amended"
    case declines

    public var name: String { self == .approvesAmended ? "approves with an amendment" : rawValue }
  }

  public static let kind = "referral.answered"
  public let board: BoardID
  public let referral: ReferralID
  /// The partner's key; its successor answers in its place.
  public let partner: String
  public let stance: Stance
  public let text: String
  /// The day on which the body decided it.
  public let on: Day

  public init(
    board: BoardID, referral: ReferralID, partner: String, stance: Stance, text: String, on: Day
  ) {
    (self.board, self.referral, self.partner) = (board, referral, partner)
    (self.stance, self.text, self.on) = (stance, text, on)
  }

  public func objection(to known: Referral, of board: Board, in state: State) -> Refusal? {
    known.noPart(for: partner) ?? known.notMade(by: on)
      ?? Refusal(
        if: text.isBlank, "the answer has no wording",
        advice: "give it in the constituent body's own words")
  }

  public func apply(to referral: inout Referral) { referral.answers.insert(self, inTime: \.on) }

  public var sentence: Sentence {
    "\(partner.asName) \(stance.name) (referral \(referral), \(on.spoken)): \(text)"
  }
}

/// A person saying whether the answers of the bodies match.
///
/// When they match there is a joint decision, of the day of the last of them or of the one taken
/// together; it comes back on the next agenda.
public struct ReferralCompared: ReferralEvent, DatedEvent {
  public static let kind = "referral.compared"
  public let board: BoardID
  public let referral: ReferralID
  public let match: Bool
  public let by: PersonID
  /// The day on which the bodies decided together, where they did.
  public let together: Day?
  public let on: Day

  public init(
    board: BoardID, referral: ReferralID, match: Bool, by: PersonID, together: Day? = nil, on: Day
  ) {
    (self.board, self.referral, self.match) = (board, referral, match)
    (self.by, self.together, self.on) = (by, together, on)
  }

  public func objection(to known: Referral, of board: Board, in state: State) -> Refusal? {
    if let refusal = state.unknown(by) ?? known.closed { return refusal }
    if case .waiting(let missing) = known.status {
      let names = missing.map {
        board.partnerName($0, on: on, statedOn: known.made, in: state.directory)
      }
      return Refusal(
        "\(names.joined(separator: " and ")) \(names.count == 1 ? "has" : "have") not answered",
        advice: "record every answer first")
    }
    if let last = known.lastAnswer, on < last {
      return Refusal("\(on.spoken) is before the last answer, of \(last.spoken)")
    }
    if match, Set(known.held.map { $0.stance == .declines }).count > 1 {
      let answers = known.held.map { answer in
        let partner = board.partnerName(
          answer.partner, on: answer.on, statedOn: known.made, in: state.directory)
        return "\(partner) \(answer.stance.name)"
      }
      return Refusal(
        "\(answers.joined(separator: " and ")): such answers cannot match",
        advice: "record that they do not match")
    }
    guard let together else { return nil }
    return Refusal(
      if: !match, "the answers do not match, so there is no joint decision",
      advice: "leave out its day")
      ?? Refusal(
        if: together < known.made || together > on,
        "the joint decision cannot be dated \(together.spoken)",
        expected: "a day from \(known.made.spoken), when the referral was made, to \(on.spoken)")
  }

  public var outcome: String? { match ? "joint decision" : nil }

  /// What was said of the answers.
  var verdict: String { match ? "match" : "do not match" }

  public func apply(to referral: inout Referral) {
    referral.comparisons.append(Referral.Comparison(event: self, answers: referral.held))
  }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    let held = state.boards[board]?.referral(referral)?.held ?? []
    guard match, Set(held.map(\.text)).count > 1 else { return [] }
    return ["the answers are in different words, and were judged to match: read both again"]
  }

  public var sentence: Sentence {
    "\(by) judged that the answers on referral \(referral) \(verdict)"
  }
}

/// A step of the dispute ladder being taken; the constitution offers steps and compels none.
public struct DisputeStepTaken: ReferralEvent, DatedEvent {
  public static let kind = "dispute.step-taken"
  public let board: BoardID
  public let referral: ReferralID
  public let step: DisputeRule.Step
  public let note: String
  public let on: Day

  public init(board: BoardID, referral: ReferralID, step: DisputeRule.Step, note: String, on: Day) {
    (self.board, self.referral, self.step, self.note, self.on) = (board, referral, step, note, on)
  }

  public func objection(to known: Referral, of board: Board, in state: State) -> Refusal? {
    if let refusal = known.closed { return refusal }
    // Where the steps may be taken in either order, a dispute need not wait for the answers.
    guard
      known.status == .divergent || board.rule(DisputeRule.self, on: on)?.eitherOrder ?? false
    else {
      return Refusal(
        "the answers on referral \(referral) have not been found to diverge",
        advice: "compare the answers first")
    }
    let offered = board.stepsLeft(for: known, on: on)
    if offered.contains(step) { return nil }
    let standing = board.provision(of: DisputeRule.self, on: on)
    guard standing?.rule != nil else {
      return Refusal("the constitution makes no provision for a dispute to go to \(step.name)")
    }
    return Refusal(
      "a dispute cannot go to \(step.name) at this stage"
        + (offered.isEmpty ? ": every step has been taken" : ""),
      expected: offered.map(\.rawValue).alternatives.ifAny, clause: standing?.clause)
  }

  public func apply(to referral: inout Referral) { referral.steps.append(self) }

  public var sentence: Sentence { "\(step.name) on referral \(referral): \(note)" }
}

/// The board withdrawing a referral.
public struct ReferralWithdrawn: ReferralEvent, DatedEvent {
  public static let kind = "referral.withdrawn"
  public let board: BoardID
  public let referral: ReferralID
  public let why: String
  public let on: Day

  public init(board: BoardID, referral: ReferralID, why: String, on: Day) {
    (self.board, self.referral, self.why, self.on) = (board, referral, why, on)
  }

  public func objection(to known: Referral, of board: Board, in state: State) -> Refusal? {
    known.closed ?? Refusal(noReason: why, for: "the withdrawal")
  }

  public var outcome: String? { "withdrawn" }

  public func apply(to referral: inout Referral) { referral.withdrawal = self }

  public var sentence: Sentence { "referral \(referral) withdrawn: \(why)" }
}
