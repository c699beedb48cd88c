import TestSupport
@testable import Governance

/// Random proposals over a small world, most of them possible, many not.
///
/// Every second world begins with a board that meets, so that there is something to decide on.
struct RandomEvents {
  var random: SplitMix64
  /// What belongs together and is still to be proposed, the last first.
  var pending: [any Event]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    pending = seed % 2 == 0 ? [] : RandomEvents.opening.reversed()
  }

  static let firstDay = Day(number: 11_700)

  mutating func person() -> PersonID { PersonID(rawValue: "p\(random.number(0...3))") }
  mutating func body() -> BodyID { BodyID(rawValue: "body-\(random.number(0...2))") }
  mutating func board() -> BoardID { BoardID(rawValue: "board-\(random.number(0...1))") }
  mutating func seat() -> SeatID { SeatID(rawValue: "seat-\(random.number(0...2))") }
  mutating func item() -> ItemID { ItemID(rawValue: "\(random.number(1...3))") }
  mutating func day() -> Day { RandomEvents.firstDay + random.number(0...30) }
  mutating func last() -> Day? { random.oneIn(3) ? day() : nil }
  mutating func at() -> Moment {
    Moment(day(), LocalTime(minutesAfterMidnight: random.number(800...1000)), offset: 0)
  }
  mutating func meeting() -> MeetingID {
    MeetingID(board(), "m\(random.number(0...1))")
  }

  /// So many proposals, one after the other, each made to a journal that may have taken those
  /// before it.
  @discardableResult
  static func propose(
    _ count: Int, seed: Int, _ take: (inout Journal, any Event) throws -> Void
  ) rethrows -> Journal {
    var events = RandomEvents(seed: UInt64(seed))
    var journal = Journal()
    for _ in 0..<count {
      let event = events.next(after: journal.written, in: journal.state)
      try take(&journal, event)
    }
    return journal
  }

  /// The next proposal, which may be to take back one of the entries.
  mutating func next(
    after written: [(stream: Stream, entry: Recorded)], in state: State
  ) -> any Event {
    if let event = pending.popLast() { return event }
    if random.oneIn(6), let (stream, entry) = random.pick(written) {
      let number = random.oneIn(9) ? entry.number + 1 : entry.number
      return EntryRetracted(in: stream, entry: number, why: "a slip")
    }
    // What later rooms add comes late, when there is something to act on.
    if written.count > 34, random.oneIn(3) { return laterEvent(in: state) }
    switch random.number(1...12) {
    case 1: return directoryEvent()
    case 2: return boardEvent(in: state)
    case 3: return meetingEvent()
    case 4, 5: return attendanceEvent()
    case 6: return agendaEvent()
    case 7: return paperEvent()
    case 8: return programmeEvent()
    case 9: return publicEvent()
    case 10, 11: return decisionEvent(in: state)
    default: return referralEvent(in: state)
    }
  }

  private mutating func laterEvent(in state: State) -> any Event {
    switch random.number(0...3) {
    case 0: return actionsEvent(in: state)
    case 1: return agreementEvent()
    default: return minutesEvent(in: state)
    }
  }

  private mutating func directoryEvent() -> any Event {
    switch random.number(0...9) {
    case 0: return JournalOpened(rehearsal: random.oneIn(2), title: "Journal")
    case 1: return ClockSet(to: at(), machine: random.number(0...99))
    case 2: return CalendarAdopted(name: "a.json", hash: "\(random.number(0...2))")
    case 3: return PersonRenamed(person: person(), name: "Name \(random.number(0...9))")
    case 4:
      let body = body()
      pending = [BodySucceeded(body: body, by: self.body(), on: day())]
      return BodyRegistered(body: body, name: "Body")
    case 5: return BodySucceeded(body: body(), by: body(), on: day())
    default: return PersonRegistered(person: person(), name: random.oneIn(9) ? "" : "Person")
    }
  }

  private mutating func boardEvent(in state: State) -> any Event {
    let board = board()
    switch random.number(0...15) {
    case 0, 1: return BoardFounded(board: board, name: "Board", on: day())
    case 2:
      return ConstitutionAdopted(
        board: board, from: day(), by: "all", partners: ["council": body()],
        constitution: TextOutline.read(
          random.oneIn(5) ? "name: X" : RandomConstitution.text(&random)))
    case 3: return ClosureDeclared(board: board, day: day(), name: "closed")
    case 4, 5:
      return SeatCreated(
        board: board, seat: seat(), title: "Seat", partner: random.oneIn(3) ? "council" : nil,
        from: day())
    case 6: return SeatEnded(board: board, seat: seat(), last: day())
    case 7, 8:
      return AppointmentMade(
        board: board, seat: seat(), person: person(), capacity: .carer, by: "all", from: day(),
        to: last())
    case 9:
      return AppointmentEnded(
        board: board, seat: seat(), person: person(), last: day(), why: "resigned")
    case 10:
      return OfficeTaken(
        board: board, office: .chair, person: person(), by: "all", from: day(), to: last())
    case 11:
      let day = day()
      let chair = state.boards[board]?.holder(of: .chair, on: day)
      return OfficeLeft(board: board, office: .chair, person: chair ?? person(), last: day)
    case 12:
      return SubstituteNamed(
        board: board, member: person(), substitute: person(), from: day(), to: last())
    case 13:
      return AcceptanceRecorded(
        board: board, person: person(), subject: .confidentiality, on: day())
    case 14:
      let person = person()
      pending = [InterestEnded(board: board, person: person, interest: "own", last: day())]
      return InterestRegistered(
        board: board, person: person, interest: "own", category: .loyalty, from: day())
    default:
      return InterestEnded(board: board, person: person(), interest: "own", last: day())
    }
  }

  private mutating func meetingEvent() -> any Event {
    let meeting = meeting()
    switch random.number(0...12) {
    case 0, 1:
      let at = at()
      if random.oneIn(2) { pending = [MeetingOpened(meeting: meeting, at: at)] }
      return MeetingScheduled(meeting: meeting, start: at, venue: "Hall")
    case 2: return MeetingMoved(meeting: meeting, start: at(), venue: "Room", why: "", at: at())
    case 3: return MeetingCancelled(meeting: meeting, on: day(), why: "snow")
    case 4: return MeetingOpened(meeting: meeting, at: at())
    case 5:
      let at = at()
      pending = [MeetingResumed(meeting: meeting, at: at.adding(minutes: 9))]
      return MeetingAdjourned(meeting: meeting, at: at, why: "tea")
    case 6: return MeetingResumed(meeting: meeting, at: at())
    case 7: return MeetingClosed(meeting: meeting, at: at())
    case 8:
      pending = [QuorumHad(meeting: meeting, at: random.oneIn(2) ? at() : nil)]
      return InquorateAtStart(meeting: meeting, at: at(), choice: .wait)
    case 9:
      return NoticeGiven(
        board: meeting.board, meetings: [meeting], given: at(), recipients: [], places: [])
    case 10: return PapersMadeAvailable(meeting: meeting, paper: "agenda", at: at())
    case 11: return MinutesDespatched(meeting: meeting, recipients: ["members"], on: day())
    default:
      return DispensationGranted(
        board: meeting.board, person: person(), scope: .speak, from: day(), to: last())
    }
  }

  private mutating func attendanceEvent() -> any Event {
    let meeting = meeting()
    switch random.number(0...12) {
    case 0, 1: return ItemAdded(meeting: meeting, item: item(), number: "1", title: "Item")
    case 10: return ConnectionRegained(meeting: meeting, person: person(), at: at())
    case 11:
      return ItemDispensationGranted(
        meeting: meeting, person: person(), item: item(), scope: .speakAndVote, by: "the monitor")
    case 2: return ItemTakenUp(meeting: meeting, item: item(), at: at())
    case 3:
      return ReplyReceived(
        meeting: meeting, person: person(),
        reply: random.pick(ReplyReceived.Answer.allCases) ?? .attending,
        substitute: random.oneIn(2) ? person() : nil)
    case 4:
      return InterestDeclared(
        meeting: meeting, person: person(), item: item(), nature: "own", effect: .leaves)
    case 5: return Left(meeting: meeting, person: person(), at: at())
    case 6:
      let person = person()
      let at = at()
      pending = [Returned(meeting: meeting, person: person, at: at.adding(minutes: 9))]
      return LeftForItem(meeting: meeting, person: person, item: item(), why: "own", at: at)
    case 7: return Returned(meeting: meeting, person: person(), at: at())
    case 8:
      let person = person()
      let at = at()
      pending = [ConnectionLost(meeting: meeting, person: person, at: at)]
      return Arrived(meeting: meeting, person: person, mode: .remote, at: at)
    case 9: return ChairTaken(meeting: meeting, person: person(), elected: true, at: at())
    default:
      return Arrived(
        meeting: meeting, person: person(), mode: random.oneIn(4) ? .remote : .room,
        inPlaceOf: random.oneIn(4) ? person() : nil,
        role: random.oneIn(4) ? "the press" : nil, at: at())
    }
  }
}
