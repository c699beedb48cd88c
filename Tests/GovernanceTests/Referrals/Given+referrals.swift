import Testing

@testable import Governance

extension Given {
  static let pooling: [String] = ["that the budget be pooled,", "and that the council host it"]

  /// Salford's board in session on 26 March 2002 with item 6, the pooled budget, as recommended.
  static func salford(answersWithin: String? = nil, disputes: String? = nil) throws -> Given {
    var given = try Given(quorum: "quorum: not agreed")
    let bodies: [(BodyID, String)] = [
      ("salford", "Salford City Council"),
      ("salford-health", "Salford and Trafford Health Authority"),
      ("salford-pct", "Salford Primary Care Trust"),
    ]
    for (body, name) in bodies { try given.happen(BodyRegistered(body: body, name: name)) }
    try given.happen(
      ConstitutionAdopted(
        board: board, from: founded, by: "the partners",
        partners: ["council": "salford", "health-authority": "salford-health"],
        constitution: TextOutline.read(
          salfordRules(answersWithin: answersWithin, disputes: disputes))))
    try given.seat("ann", partner: "council")
    try given.seat("bob", partner: "health-authority")
    try given.seat("cat", partner: "health-authority")
    try given.schedule(may, on: "2002-05-14")
    try given.schedule(june, on: "2002-06-25")
    try given.item("6", "Pooled budget")
    try given.sit(Given.meeting, on: Given.day)
    try given.word("6", at: Given.meeting, on: Given.day)
    return given
  }

  private static func salfordRules(answersWithin: String?, disputes: String?) -> String {
    var lines = [
      "name: Salford Integrated Commissioning Board", "nation: england-and-wales", "partners:",
      "  council: Salford City Council",
      "  health-authority: Salford and Trafford Health Authority", "quorum: not agreed",
      "decisions:", "  by: consensus", "  failing: refer to council and health-authority",
      "  clause: Decision making",
    ]
    if let answersWithin { lines.append("  answers-within: \(answersWithin)") }
    if let disputes { lines.append(disputes) }
    return lines.joined(separator: "\n")
  }

  /// Opens a meeting at 14.00 with those people there and one in the chair: everybody, and Ann.
  mutating func sit(
    _ meeting: MeetingID, on day: Day, there people: [PersonID] = ["ann", "bob", "cat"],
    chair: PersonID = "ann"
  ) throws {
    try happen(MeetingOpened(meeting: meeting, at: Given.on(day)))
    for person in people {
      try happen(Arrived(meeting: meeting, person: person, at: Given.on(day)))
    }
    try happen(ChairTaken(meeting: meeting, person: chair, at: Given.on(day)))
  }

  /// Salford's board with item 6 not agreed and referred, as referral 1.
  static func referred(answersWithin: String? = nil, disputes: String? = nil) throws -> Given {
    var given = try salford(answersWithin: answersWithin, disputes: disputes)
    try given.disagree()
    return given
  }

  /// The same, and both bodies approved what the chair then said is one decision.
  static func decided() throws -> Given {
    var given = try referred()
    try given.answer("council", on: "2002-04-16")
    try given.answer("health-authority", on: "2002-04-24")
    try given.compare(match: true, on: "2002-04-30")
    return given
  }

  /// Words the recommendation on an item.
  mutating func word(_ item: ItemID, at meeting: MeetingID, on day: Day) throws {
    try happen(
      RecommendationWorded(
        meeting: meeting, item: item, parts: Given.pooling, at: Given.on(day, "14.10")))
  }

  /// Bob objects to an item and the chair declares that there is no agreement.
  mutating func disagree(
    on item: ItemID = "6", at meeting: MeetingID = Given.meeting, on day: Day = Given.day
  ) throws {
    try happen(
      PositionStated(
        meeting: meeting, item: item, person: "bob", stance: .objects,
        reason: "no risk share is agreed", at: Given.on(day, "14.20")))
    let acts = try state.declaring(
      .notAgreed, on: item, of: meeting, at: Given.on(day, "14.30"))
    for act in acts { try happen(act) }
  }

  /// A body answers the referral.
  mutating func answer(
    _ partner: String, _ stance: Referral.Answer.Stance = .approves,
    _ text: String = "the budget is pooled", on day: Day
  ) throws {
    try happen(
      ReferralAnswered(
        board: Given.board, referral: "1", partner: partner, stance: stance, text: text, on: day))
  }

  /// Ann says whether the answers match.
  mutating func compare(match: Bool, together: Day? = nil, on day: Day) throws {
    try happen(
      ReferralCompared(
        board: Given.board, referral: "1", match: match, by: "ann", together: together, on: day))
  }

  /// The referral that was made.
  func referral() throws -> Referral {
    try #require(state.boards[Given.board]?.referral("1"))
  }

  /// How far the referral has got, in one line.
  func status(on day: Day) throws -> String {
    let board = try #require(state.boards[Given.board])
    return board.status(of: try referral(), on: day, in: state.directory)
  }

  /// The working behind the referral.
  func explanation(on day: Day) throws -> Explanation {
    let board = try #require(state.boards[Given.board])
    return board.explanation(of: try referral(), on: day, in: state.directory)
  }

  /// What the board still owes of referrals, as it was on a day.
  func owed(asOf day: Day? = nil) throws -> [DueItem] {
    let board = try #require(state(asOf: day).boards[Given.board])
    return board.outlook(try Calendars.holidays()).items.filter { $0.duty == .referral }
  }
}
