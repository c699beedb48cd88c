import TestSupport

@testable import Governance

/// What is put, said, declared and referred.
extension RandomEvents {
  /// A board that meets on the first day, with two members there, one of them in the chair.
  static let opening: [any Event] = {
    let meeting = MeetingID("board-0", "m0")
    let at = Moment(firstDay, LocalTime(minutesAfterMidnight: 800), offset: 0)
    let constitution = """
      name: Board
      nation: scotland
      partners:
        council: City Council
        nhs-1: Trust
      quorum:
        total: 1
      decisions:
        by: consensus
        failing: refer to council and nhs-1
        between-meetings: [chair-action]
      disputes:
        steps: [chief-executives, arbitration]
      reports:
        report: finances
        how-often: regularly
      reviews:
        review: performance
        how-often: once in each financial year
      term:
        starts: \(firstDay)
        for: 1 years
        extension: 1 years
      """
    let people: [PersonID] = ["p0", "p1", "p2", "p3"]
    var events: [any Event] = people.map { PersonRegistered(person: $0, name: "Person \($0)") }
    events += [
      BoardFounded(board: "board-0", name: "Board", on: firstDay),
      ConstitutionAdopted(
        board: "board-0", from: firstDay, by: "all", partners: [:],
        constitution: TextOutline.read(constitution)),
      MeetingScheduled(meeting: meeting, start: at, venue: "Hall"),
      MeetingOpened(meeting: meeting, at: at),
      ItemAdded(meeting: meeting, item: "1", number: "1", title: "Item"),
      ItemAdded(meeting: meeting, item: "2", number: "2", title: "Closed item"),
      ItemAccessSet(
        meeting: meeting, item: "2", access: .closed,
        ground: Ground(.confidential, reasoning: "personal data")),
      PaperCommissioned(
        meeting: meeting, paper: "paper-0", item: "1", title: "Report", author: "the Director",
        on: firstDay),
    ]
    for (seat, person) in zip(["seat-0", "seat-1"] as [SeatID], people) {
      events += [
        SeatCreated(board: "board-0", seat: seat, title: "Seat", from: firstDay),
        AppointmentMade(
          board: "board-0", seat: seat, person: person, capacity: .officer, by: "all",
          from: firstDay),
        Arrived(meeting: meeting, person: person, at: at),
      ]
    }
    return events + [
      ChairTaken(meeting: meeting, person: "p0", at: at),
      RecommendationWorded(meeting: meeting, item: "1", parts: ["that it be so"], at: at),
    ]
  }()

  /// The open meeting of the opening as a rule, with a moment of its day.
  mutating func meetingAndMoment() -> (MeetingID, Moment) {
    if random.oneIn(4) { return (meeting(), at()) }
    let time = LocalTime(minutesAfterMidnight: random.number(800...1000))
    return (MeetingID("board-0", "m0"), Moment(RandomEvents.firstDay, time, offset: 0))
  }

  mutating func decisionEvent(in state: State) -> any Event {
    let (meeting, at) = meetingAndMoment()
    let item = random.oneIn(3) ? item() : "1"
    let person = person()
    switch random.number(0...9) {
    case 0:
      return RecommendationWorded(
        meeting: meeting, item: item, parts: [text()], by: random.oneIn(2) ? person : nil, at: at)
    case 1:
      let parts = state.proceedings[meeting]?.recommendation(on: item)?.parts
      return QuestionPut(meeting: meeting, item: item, parts: parts ?? [text()], at: at)
    case 2:
      return PositionStated(
        meeting: meeting, item: item, person: person,
        stance: random.pick(Position.Stance.allCases) ?? .agrees, reason: text(), at: at)
    case 3:
      let chair = state.boards[meeting.board]?.holder(of: .chair, on: at.day)
      let manner = random.pick(OutsideDecision.Manner.allCases) ?? .chairAction
      pending = [
        DecidedOutsideMeeting(
          board: meeting.board, decision: matter(), manner: manner, text: text(),
          by: random.oneIn(4) ? person : chair ?? person,
          consulted: random.oneIn(2) ? [self.person()] : [], why: text(), on: at.day)
      ]
      return OfficeTaken(
        board: meeting.board, office: .chair, person: person, by: "all", from: at.day)
    case 4:
      return RatificationNeeded(
        meeting: meeting, item: item, matter: matter(), title: "Ratify", at: at)
    case 5: return RatificationLifted(meeting: meeting, matter: matter(), on: at.day)
    case 6:
      let following = state.consequences(at: meeting, on: at.day)
      pending = following.reversed()
      return pending.popLast() ?? Left(meeting: meeting, person: person, at: at)
    default: return declared(on: item, of: meeting, at: at, by: person, in: state)
    }
  }

  private mutating func declared(
    on item: ItemID, of meeting: MeetingID, at: Moment, by person: PersonID, in state: State
  ) -> any Event {
    let outcome: Decision.Outcome = random.oneIn(2) ? .agreed : .notAgreed
    let vote =
      random.oneIn(4)
      ? Vote(inFavour: random.number(-1...2), against: random.number(0...2)) : nil
    let together = try? state.declaring(
      outcome, on: item, of: meeting, at: at, vote: vote,
      partners: random.oneIn(3) ? ["council", "nhs-1"] : nil, recommends: random.oneIn(4))
    if let together, !together.isEmpty {
      pending = together.reversed()
      return pending.removeLast()
    }
    let basis = Basis(
      counted: [person], verdict: .noProvision, needed: nil, quorum: nil, manner: "as usual",
      constitution: nil)
    return DecisionDeclared(
      meeting: meeting, item: item, outcome: outcome, parts: [text()], by: person, basis: basis,
      vote: vote, at: at)
  }

  mutating func referralEvent(in state: State) -> any Event {
    let board = random.oneIn(4) ? board() : "board-0"
    let known = state.boards[board]?.referrals ?? []
    let picked = random.pick(known)
    let referral = picked?.id ?? ReferralID(rawValue: "\(random.number(1...2))")
    var partner = random.oneIn(2) ? "council" : "nhs-1"
    var which = random.number(0...7)
    // Every other time the next step there is.
    if let picked, random.oneIn(2) {
      switch picked.status {
      case .waiting(let missing):
        partner = missing.first ?? partner
        which = 2
      case .answered: which = 5
      case .divergent: which = 6
      default: break
      }
    }
    switch which {
    case 0:
      let (meeting, at) = meetingAndMoment()
      return ReferralMade(
        meeting: meeting, item: "1", referral: referral, title: "Item", question: [text()],
        views: [], partners: ["council", "nhs-1"], on: at.day)
    case 1:
      return ReferralListed(
        board: board, referral: referral, partner: partner, meets: day(), reportBy: last())
    case 2, 3, 4:
      return ReferralAnswered(
        board: board, referral: referral, partner: partner,
        stance: random.pick(Referral.Answer.Stance.allCases) ?? .approves, text: text(), on: day())
    case 5:
      let match = random.oneIn(3)
      let on = RandomEvents.firstDay + 30
      if !match {
        pending = [
          DisputeStepTaken(
            board: board, referral: referral, step: .chiefExecutives, note: text(), on: on)
        ]
      }
      return ReferralCompared(board: board, referral: referral, match: match, by: person(), on: on)
    case 6:
      return DisputeStepTaken(
        board: board, referral: referral, step: .arbitration, note: text(), on: day())
    default:
      return ReferralWithdrawn(board: board, referral: referral, why: text(), on: day())
    }
  }
}
