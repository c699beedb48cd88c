import TestSupport

@testable import Governance

/// Random acts at one open meeting of a small board: coming and going, deciding, referring.
struct RandomMeeting {
  /// What is asked for before the board decides; no total where the quorum is not agreed.
  struct Rules {
    let total: Int?
    let council: Int

    var text: String {
      guard let total else { return "quorum: not agreed\n" }
      return "quorum:\n  total: \(total)\n"
        + (council > 0 ? "  partners:\n    council: \(council)\n" : "")
    }
  }

  static let rules = [
    Rules(total: 2, council: 0), Rules(total: 3, council: 0), Rules(total: 2, council: 1),
    Rules(total: nil, council: 0),
  ]
  static let members: [PersonID] = ["m0", "m1", "m2"]
  static let adviser: PersonID = "adviser"
  static let substitute: PersonID = "sub"
  static let items: [ItemID] = ["1", "2"]

  static func minute(_ moment: Moment) -> Int { (moment.seconds - Given.at("14.00").seconds) / 60 }

  /// The meeting before anything is decided: `m0` holds two seats and presides.
  static func begun(_ rules: Rules) throws -> Journal {
    var given = try Given(quorum: rules.text + Given.consensus)
    try given.seat("m0", partner: "council")
    try given.seat("m0", partner: "ha")
    try given.seat("m1", partner: "council")
    try given.seat("m2", partner: "pct")
    try given.seat(adviser, kind: .adviser)
    try given.person(substitute)
    for item in items { try given.item(item.rawValue) }
    try given.open()
    try given.arrive("m0", "m1", "m2")
    try given.chair("m0")
    for item in items { try given.recommend(item, "that it be so") }
    return given.journal()
  }

  var random: SplitMix64
  /// How many entries there were before the first act; those are never withdrawn.
  let begun: Int
  private var now = 0

  init(seed: UInt64, after begun: Journal) {
    random = SplitMix64(seed: seed)
    self.begun = begun.written.count
  }

  private mutating func person() -> PersonID {
    random.pick(
      RandomMeeting.members + [RandomMeeting.substitute]
        + (random.oneIn(3) ? [RandomMeeting.adviser] : [])) ?? "m0"
  }
  private mutating func item() -> ItemID { random.pick(RandomMeeting.items) ?? "1" }
  /// Now as a rule; otherwise a time before, noted afterwards.
  private mutating func at() -> Moment {
    Given.at("14.00").adding(minutes: random.oneIn(3) ? random.number(0...now) : now)
  }

  /// The next acts that belong together: one as a rule, several where a chair declares.
  mutating func next(_ journal: Journal) -> [any Event] {
    now += random.number(0...3)
    switch random.number(1...16) {
    case 1...5: return [movement(journal.state)]
    case 6: return [interest()]
    case 7...8: return [saying(journal.state)]
    case 9...13: return declaring(journal.state)
    case 14: return declaredByHand(journal.state)
    case 15: return [referral(journal.state)]
    default:
      guard let (stream, entry) = random.pick(Array(journal.written.dropFirst(begun)))
      else { return [] }
      return [EntryRetracted(in: stream, entry: entry.number, why: "a slip")]
    }
  }

  private mutating func movement(_ state: State) -> any Event {
    let meeting = Given.meeting
    let at = at()
    let person = person()
    let presence = state.proceedings[meeting]?.attendance.presence(of: person, at: at)
    switch presence {
    case _ where random.oneIn(8):
      return ChairTaken(
        meeting: meeting, person: random.pick(RandomMeeting.members) ?? "m0", at: at)
    case .present:
      if random.oneIn(3) {
        return LeftForItem(meeting: meeting, person: person, item: item(), why: "own", at: at)
      }
      return Left(meeting: meeting, person: person, at: at)
    case .out, .left: return Returned(meeting: meeting, person: person, at: at)
    default:
      let place = person == RandomMeeting.substitute ? random.pick(RandomMeeting.members) : nil
      return Arrived(meeting: meeting, person: person, inPlaceOf: place, at: at)
    }
  }

  private mutating func interest() -> any Event {
    if random.oneIn(3) {
      return ItemDispensationGranted(
        meeting: Given.meeting, person: person(), item: item(),
        scope: random.oneIn(2) ? .speak : .speakAndVote, by: "the monitor")
    }
    return InterestDeclared(
      meeting: Given.meeting, person: person(), item: item(), nature: "own",
      effect: random.pick(Interest.Effect.allCases) ?? .leaves)
  }

  private mutating func saying(_ state: State) -> any Event {
    let item = item()
    switch random.number(1...5) {
    case 1:
      return RecommendationWorded(
        meeting: Given.meeting, item: item, parts: ["that it be \(random.number(1...2))"], at: at())
    case 2:
      let parts = state.proceedings[Given.meeting]?.recommendation(on: item)?.parts ?? []
      return QuestionPut(meeting: Given.meeting, item: item, parts: parts, at: at())
    default:
      return PositionStated(
        meeting: Given.meeting, item: item, person: person(),
        stance: random.oneIn(2) ? .objects : random.pick(Position.Stance.allCases) ?? .agrees,
        reason: "so", at: at())
    }
  }

  private mutating func declaring(_ state: State) -> [any Event] {
    let item = item()
    let at = at()
    let outcome: Decision.Outcome = random.oneIn(4) ? .notAgreed : .agreed
    if let made = try? state.declaring(outcome, on: item, of: Given.meeting, at: at) { return made }
    // What cannot be declared is put and declared by hand, to be refused by the events themselves.
    let put = putByHand(item, at, state)
    return put + [declared(outcome, item, at, state, parts: put.first?.parts)]
  }

  /// The question on an item as it is worded, where it is.
  private func putByHand(_ item: ItemID, _ at: Moment, _ state: State) -> [QuestionPut] {
    let worded = state.proceedings[Given.meeting]?.recommendation(on: item, at: at)
    return worded.map {
      [QuestionPut(meeting: Given.meeting, item: item, parts: $0.parts, at: at)]
    } ?? []
  }

  /// The question as it is worded, and a declaration by hand.
  private mutating func declaredByHand(_ state: State) -> [any Event] {
    let item = item()
    let at = at()
    let declared = declared(random.oneIn(3) ? .notAgreed : .agreed, item, at, state)
    if random.oneIn(3) { return [declared] }
    let parts = state.proceedings[Given.meeting]?.recommendation(on: item)?.parts ?? []
    return [
      QuestionPut(meeting: Given.meeting, item: item, parts: parts, at: at),
      DecisionDeclared(
        meeting: Given.meeting, item: item, outcome: declared.outcome, parts: parts,
        by: declared.by, basis: declared.basis, at: at),
    ]
  }

  /// By hand, on what is known now, or, now and then, on what was so at another time.
  private mutating func declared(
    _ outcome: Decision.Outcome, _ item: ItemID, _ at: Moment, _ state: State,
    parts put: [String]? = nil
  ) -> DecisionDeclared {
    let proceedings = state.proceedings[Given.meeting]
    let parts = proceedings?.questions.last { $0.item == item && $0.at <= at }?.parts
    let basis = state.basis(
      for: item, of: Given.meeting, at: random.oneIn(2) ? Given.at("14.00") : at)
    let chair = proceedings?.attendance.presiding(at: at)?.person
    return DecisionDeclared(
      meeting: Given.meeting, item: item, outcome: outcome,
      parts: put ?? parts ?? ["that it be so"],
      by: random.oneIn(4) ? person() : chair ?? "m0",
      basis: basis
        ?? Basis(
          counted: RandomMeeting.members, verdict: .quorate, needed: 2, quorum: nil,
          manner: "by consensus", constitution: Given.founded), at: at)
  }

  private mutating func referral(_ state: State) -> any Event {
    let all = state.boards[Given.board]?.referrals ?? []
    guard let known = random.pick(all) else {
      return ReferralMade(
        meeting: Given.meeting, item: item(), referral: "9", title: "Item", question: ["so?"],
        views: [], partners: ["council", "ha"], on: Given.day)
    }
    let board = Given.board
    if random.oneIn(4) {
      return ReferralWithdrawn(
        board: board, referral: known.id, why: "we think again", on: Given.day)
    }
    if case .waiting(let missing) = known.status, let partner = missing.first {
      return ReferralAnswered(
        board: board, referral: known.id, partner: partner, stance: .approves, text: "yes",
        on: Given.day)
    }
    return ReferralCompared(
      board: board, referral: known.id, match: random.oneIn(2), by: "m0", on: Given.day)
  }
}
