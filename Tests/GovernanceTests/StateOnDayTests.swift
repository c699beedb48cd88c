import Testing

@testable import Governance

/// What was so at the end of a day, with all that is known now.
struct StateOnDayTests {
  static let board: BoardID = "board"
  static let meeting = MeetingID(board, "2002-03-26")

  /// A record whose entries are noted at noon of a day each.
  private struct Noted {
    var record = Record()
    private var number = 0

    /// A board, and its meeting where the day is given on which that was arranged.
    init(arrangedOn day: Day? = nil) {
      note(BoardFounded(board: board, name: "Board", on: "2001-10-01"), on: "2001-10-01")
      guard let day else { return }
      note(
        MeetingScheduled(meeting: meeting, start: at("2002-03-26", 840), venue: "Hall"), on: day)
    }

    mutating func note(_ event: any Event, on day: Day) {
      number += 1
      let entry = Recorded(number: number, at: at(day, 720), actor: "clerk", event: event)
      record.add([entry], to: event.stream)
    }

    func heading(_ day: Day) -> MeetingHeading? { record.state(asOf: day).heading(meeting) }
  }

  static func at(_ day: Day, _ minutes: Int) -> Moment {
    Moment(day, LocalTime(minutesAfterMidnight: minutes), offset: 0)
  }

  @Test("of two constitutions from one day the one recorded later holds, on that day too")
  func corrected() throws {
    var noted = Noted()
    for (name, day) in [("First", "2002-04-02"), ("Corrected", "2002-04-10")] {
      noted.note(
        ConstitutionAdopted(
          board: Self.board, from: "2002-04-02", by: "both", partners: [:],
          constitution: TextOutline.read("name: \(name)\nnation: scotland")),
        on: try #require(Day(day)))
    }
    for day in ["2002-04-02", "2002-04-05", "2002-04-10", "2003-01-01"] as [Day] {
      let board = noted.record.state(asOf: day).boards[Self.board]
      #expect(board?.constitution(on: day)?.name == "Corrected")
    }
  }

  @Test("what was recorded in another order than it holds is the same plain and as of the day")
  func otherOrder() throws {
    // Given a report final on 25 February, then an earlier change of it, and targets for an earlier day
    var noted = Noted(arrangedOn: "2002-01-10")
    let item = ItemAdded(meeting: Self.meeting, item: "a", number: "1", title: "Accounts")
    noted.note(item, on: "2002-01-10")
    noted.note(
      PaperCommissioned(
        meeting: Self.meeting, paper: "r", item: "a", title: "Accounts", author: "Treasurer",
        due: nil, on: "2002-01-12"), on: "2002-01-20")
    func progress(_ now: Paper.State, on day: Day) -> PaperProgressed {
      PaperProgressed(meeting: Self.meeting, paper: "r", now: now, on: day)
    }
    noted.note(progress(.final, on: "2002-02-25"), on: "2002-03-02")
    noted.note(progress(.commissioned, on: "2002-02-15"), on: "2002-03-02")
    noted.note(
      PaperPassed(meeting: Self.meeting, paper: "r", to: "Chair", on: "2002-02-20"),
      on: "2002-03-02")
    for (days, from) in [("15", "2002-02-01"), ("10", "2002-01-10")] as [(String, Day)] {
      noted.note(
        TimetableSet(
          board: Self.board,
          targets: [OfficeTarget(name: "drafts", when: "\(days) working days before")], from: from),
        on: "2002-03-02")
    }
    // Then both ways of asking give what is later by its own day
    for state in [noted.record.state, noted.record.state(asOf: "2002-03-02")] {
      let paper = try #require(state.proceedings[Self.meeting]?.paper("r"))
      #expect(paper.state == .final)
      #expect(paper.since == "2002-02-25")
      let board = try #require(state.boards[Self.board])
      func drafts(_ day: Day) -> [String] { board.timetable(on: day).map(\.when) }
      #expect(drafts("2002-01-09") == [])
      #expect(drafts("2002-01-31") == ["10 working days before"])
      #expect(drafts("2002-02-01") == ["15 working days before"])
    }
    #expect(
      progress(.commissioned, on: "2002-02-15").remarks(
        in: noted.record.state, on: "2002-03-02", { HolidayCalendar(name: "none", holidays: [:]) })
        == ["\"Accounts\" has been final since Mon 25 Feb 2002, which stays so"])
  }

  @Test("what began before it was recorded was so from its first day: an interest, a substitute")
  func begun() throws {
    var noted = Noted()
    noted.note(
      InterestRegistered(
        board: Self.board, person: "ann", interest: "a ham", category: .gift, from: "2002-01-01"),
      on: "2002-03-20")
    noted.note(
      InterestEnded(board: Self.board, person: "ann", interest: "a ham", last: "2002-02-28"),
      on: "2002-03-21")
    noted.note(
      SubstituteNamed(board: Self.board, member: "ann", substitute: "bob", from: "2002-02-01"),
      on: "2002-03-22")
    func told(_ day: Day) -> [Int] {
      let board = noted.record.state(asOf: day).boards[Self.board]
      return [
        board?.register.count { $0.holds(on: day) } ?? 0,
        board?.substitutes.count { $0.holds(on: day) } ?? 0,
      ]
    }
    #expect(told("2001-12-31") == [0, 0])
    #expect(told("2002-01-01") == [1, 0])
    #expect(told("2002-02-28") == [1, 1])
    #expect(told("2002-03-01") == [0, 1])
  }

  @Test("a decision found inquorate was so on every day since, whenever it was found")
  func inquorate() throws {
    var noted = Noted(arrangedOn: "2002-02-01")
    noted.note(
      RatificationNeeded(
        meeting: Self.meeting, item: "5", matter: "ratify", title: "Plan",
        at: Self.at("2002-03-26", 870)), on: "2002-04-09")
    for day in ["2002-03-26", "2002-04-02"] as [Day] {
      #expect(noted.record.state(asOf: day).boards[Self.board]?.matters.map(\.id) == ["ratify"])
    }
    #expect(noted.record.state(asOf: "2002-03-25").boards[Self.board]?.matters.isEmpty == true)
  }

  @Test("a board is not there before the day on which it was founded, and counts nothing")
  func notFounded() throws {
    let noted = Noted(arrangedOn: "2002-02-01")
    #expect(noted.record.state(asOf: "2001-09-30").boards[Self.board] == nil)
    #expect(noted.record.state(asOf: "2001-10-01").boards[Self.board] != nil)
    let before = try #require(
      noted.record.figures(of: Self.board, "2000-10-01"..."2001-09-30", on: "2002-06-01"))
    let all = before.meetings + before.decisions + before.referrals + before.actions
    #expect(all.allSatisfy { $0.count == 0 } && !all.isEmpty)
    #expect(before.people.isEmpty && before.partners.isEmpty)
  }

  @Test(
    "a decision that was quorate after all was so on every day since, and may be found otherwise")
  func lifted() throws {
    var noted = Noted(arrangedOn: "2002-02-01")
    func needed() -> RatificationNeeded {
      RatificationNeeded(
        meeting: Self.meeting, item: "5", matter: "ratify", title: "Plan",
        at: Self.at("2002-03-26", 870))
    }
    func stands(_ day: Day) -> String? {
      let matters = noted.record.state(asOf: day).boards[Self.board]?.matters ?? []
      return matters.first.map { $0.settled?.how ?? "open" }
    }
    // Given
    noted.note(needed(), on: "2002-04-09")
    #expect(stands("2002-04-02") == "open")
    // When
    noted.note(
      RatificationLifted(meeting: Self.meeting, matter: "ratify", on: "2002-03-26"),
      on: "2002-05-07")
    // Then
    for day in ["2002-03-26", "2002-04-09", "2002-05-07"] as [Day] {
      #expect(stands(day) == "no longer needed")
    }
    #expect(stands("2002-03-25") == nil)
    // And again
    noted.note(needed(), on: "2002-05-14")
    #expect(stands("2002-03-26") == "open")
  }

  @Test("a meeting is there from the day on which it was arranged, and what it says of later days")
  func arranged() throws {
    let noted = Noted(arrangedOn: "2002-02-01")
    #expect(noted.heading("2002-01-31") == nil)
    #expect(noted.heading("2002-02-01")?.day == "2002-03-26")
  }

  @Test("what was recorded later counts on the day on which it happened")
  func recordedLater() throws {
    var noted = Noted(arrangedOn: "2002-02-01")
    noted.note(
      MinutesDespatched(meeting: Self.meeting, recipients: ["members"], on: "2002-04-05"),
      on: "2002-06-01")
    #expect(noted.heading("2002-04-04")?.despatches.count == 0)
    #expect(noted.heading("2002-04-05")?.despatches.count == 1)
  }

  @Test("a meeting entered years later had been arranged when notice of it was given")
  func enteredLater() throws {
    var noted = Noted(arrangedOn: "2010-01-01")
    noted.note(
      NoticeGiven(
        board: Self.board, meetings: [Self.meeting], given: Self.at("2002-02-12", 600),
        recipients: [], places: []), on: "2010-01-01")
    noted.note(
      MeetingOpened(meeting: Self.meeting, at: Self.at("2002-03-26", 840)), on: "2010-01-01")
    #expect(noted.heading("2002-02-11") == nil)
    #expect(noted.heading("2002-02-12")?.notices.count == 1)
    #expect(noted.heading("2002-02-12")?.opened == nil)
    #expect(noted.heading("2002-03-26")?.opened != nil)
  }

  @Test("of two changes the later to happen holds, in whichever order they were recorded")
  func order() throws {
    var noted = Noted(arrangedOn: "2002-02-01")
    for (day, venue) in [("2002-02-20", "Library"), ("2002-02-10", "School")] as [(Day, String)] {
      noted.note(
        MeetingMoved(
          meeting: Self.meeting, start: Self.at("2002-03-26", 840), venue: venue, why: "x",
          at: Self.at(day, 600)), on: "2002-03-01")
    }
    #expect(noted.heading("2002-02-09")?.venue == "Hall")
    #expect(noted.heading("2002-02-10")?.venue == "School")
    #expect(noted.heading("2002-02-20")?.venue == "Library")
  }

  @Test("what was withdrawn did not happen on any day")
  func withdrawn() throws {
    var noted = Noted(arrangedOn: "2002-02-01")
    noted.note(
      MeetingCancelled(meeting: Self.meeting, on: "2002-02-10", why: "x"), on: "2002-02-10")
    #expect(noted.heading("2002-02-10")?.stands == false)
    noted.note(
      EntryRetracted(in: .board(Self.board), entry: 3, why: "a slip"), on: "2002-05-01")
    #expect(noted.heading("2002-02-10")?.stands == true)
  }

  @Test("an appointment made ahead is known from its recording, one noted late from its first day")
  func appointments() throws {
    var noted = Noted()
    func seat(_ name: SeatID) -> SeatCreated {
      SeatCreated(
        board: Self.board, seat: name, title: "Seat", partner: nil, category: nil, kind: .full,
        from: "2001-10-01")
    }
    func made(_ seat: SeatID, from day: Day) -> AppointmentMade {
      AppointmentMade(
        board: Self.board, seat: seat, person: "ann", capacity: .officer, by: "x", from: day)
    }
    noted.note(seat("a"), on: "2001-10-01")
    noted.note(seat("b"), on: "2001-10-01")
    noted.note(made("a", from: "2002-06-01"), on: "2002-02-01")
    noted.note(made("b", from: "2002-01-01"), on: "2002-02-01")
    func seats(_ day: Day) -> [SeatID]? {
      noted.record.state(asOf: day).boards[Self.board]?.appointments.map(\.seat)
    }
    #expect(seats("2001-12-31") == [])
    #expect(seats("2002-01-31") == ["b"])
    #expect(seats("2002-02-01") == ["b", "a"])
  }
}
