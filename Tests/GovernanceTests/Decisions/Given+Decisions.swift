import Testing

@testable import Governance

/// Boards that decide, and the acts of a chair and a clerk while they do.
extension Given {
  /// Salford's way of deciding.
  static let consensus = """
    decisions:
      by: consensus
      failing: refer to council and ha
      clause: Decision making
    """
  /// A quorum of a number, in a clause.
  static func quorum(of number: Int) -> String {
    "quorum:\n  total: \(number)\n  clause: Quorum\n"
  }

  /// An open meeting of a board of so many members `m1`, `m2` …, with items 5 to 7.
  ///
  /// The first of them are there, `m1` is in the chair, and item 6 has a recommendation.
  init(_ rules: String, members: Int, there: Int) throws {
    try self.init(quorum: rules)
    for number in 1...members { try seat(PersonID(rawValue: "m\(number)")) }
    for number in 5...7 { try item("\(number)") }
    try open()
    for number in 1...there { try arrive(PersonID(rawValue: "m\(number)")) }
    try chair("m1")
    try recommend("6", "that the plan be agreed")
  }

  /// Opens the meeting.
  mutating func open(at time: String = "14.00") throws {
    try happen(MeetingOpened(meeting: Given.meeting, at: Given.at(time)))
  }

  /// Adjourns the meeting, and resumes it so many days later at 14.00, where people arrive again.
  @discardableResult
  mutating func adjourn(
    at time: String, days: Int, there people: PersonID...
  ) throws -> Moment {
    let later = Moment(Given.day + days, LocalTime(minutesAfterMidnight: 840), offset: 0)
    try happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at(time), until: later, why: "few"))
    try happen(MeetingResumed(meeting: Given.meeting, at: later))
    for person in people {
      try happen(Arrived(meeting: Given.meeting, person: person, at: later))
    }
    return later
  }

  /// Puts somebody in the chair.
  mutating func chair(_ person: PersonID, at time: String = "14.00") throws {
    try happen(ChairTaken(meeting: Given.meeting, person: person, at: Given.at(time)))
  }

  /// Words what an item asks for.
  mutating func recommend(
    _ item: ItemID, _ parts: String..., by person: PersonID? = nil, at time: String = "14.00"
  ) throws {
    try happen(
      RecommendationWorded(
        meeting: Given.meeting, item: item, parts: parts, by: person, at: Given.at(time)))
  }

  /// Puts the recommendation on an item as it is worded.
  mutating func put(_ item: ItemID = "6", at time: String = "14.20") throws {
    let parts = state.proceedings[Given.meeting]?.recommendation(on: item)?.parts ?? []
    try happen(
      QuestionPut(meeting: Given.meeting, item: item, parts: parts, at: Given.at(time)))
  }

  /// Notes where somebody stands.
  mutating func say(
    _ person: PersonID, _ stance: Position.Stance, _ reason: String = "", on item: ItemID = "6",
    at time: String = "14.25"
  ) throws {
    try happen(
      PositionStated(
        meeting: Given.meeting, item: item, person: person, stance: stance, reason: reason,
        at: Given.at(time)))
  }

  /// Notes an interest in an item.
  mutating func interest(
    _ person: PersonID, in item: ItemID = "6", _ effect: Interest.Effect = .staysSilent,
    nature: String = "an employer", category: Interest.Category? = nil
  ) throws {
    try happen(
      InterestDeclared(
        meeting: Given.meeting, person: person, item: item, nature: nature, effect: effect,
        category: category))
  }

  /// Notes that somebody left.
  mutating func leave(_ person: PersonID, at time: String) throws {
    try happen(Left(meeting: Given.meeting, person: person, at: Given.at(time)))
  }

  /// Notes that somebody came back.
  mutating func comeBack(_ person: PersonID, at time: String) throws {
    try happen(Returned(meeting: Given.meeting, person: person, at: Given.at(time)))
  }

  /// Notes that somebody left for an item.
  mutating func leave(_ person: PersonID, for item: ItemID, at time: String) throws {
    try happen(
      LeftForItem(
        meeting: Given.meeting, person: person, item: item, why: "interest", at: Given.at(time)))
  }

  /// Declares an outcome in one step, which must be possible, and gives the decision.
  @discardableResult
  mutating func declare(
    _ outcome: Decision.Outcome = .agreed, on item: ItemID = "6", at time: String = "14.30",
    vote: Vote? = nil, partners: [String]? = nil, recommends: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Decision {
    let events = try state.declaring(
      outcome, on: item, of: Given.meeting, at: Given.at(time), vote: vote, partners: partners,
      recommends: recommends)
    for event in events { try happen(event, sourceLocation: sourceLocation) }
    return try #require(
      state.proceedings[Given.meeting]?.decisions.last { $0.item == item },
      sourceLocation: sourceLocation)
  }

  /// The line with which declaring an outcome in one step is refused, or nil.
  func refused(
    _ outcome: Decision.Outcome = .agreed, on item: ItemID = "6", at time: String = "14.30",
    vote: Vote? = nil, partners: [String]? = nil, recommends: Bool = false
  ) -> String? {
    do throws(Refusal) {
      var state = state
      for event in try state.declaring(
        outcome, on: item, of: Given.meeting, at: Given.at(time), vote: vote, partners: partners,
        recommends: recommends)
      {
        if let refusal = event.objection(in: state) ?? event.staleness(in: state) {
          return refusal.line
        }
        event.apply(to: &state)
      }
      return nil
    } catch { return error.line }
  }

  /// The line with which an event is refused, or nil.
  func refused(_ event: any Event) -> String? {
    (event.objection(in: state) ?? event.staleness(in: state))?.line
  }

  /// What was decided at the meeting, in order of time.
  var decisions: [Decision] { state.proceedings[Given.meeting]?.decisions ?? [] }

  /// The board as it is now.
  func known() throws -> Board { try #require(state.boards[Given.board]) }

  /// Everything that happened, written to a journal one entry at a time.
  func journal() -> Journal {
    var journal = Journal()
    for event in happened { journal.write(event) }
    return journal
  }
}
