import Testing

@testable import Governance

/// Undo, redo, and what depends on what.
struct RecordTests {
  private static let board: BoardID = "board"
  private static let thread = Stream.board(board)
  private static let from: Day = "2001-10-01"

  private func seat(_ seat: SeatID) -> SeatCreated {
    SeatCreated(board: RecordTests.board, seat: seat, title: "Carer", from: RecordTests.from)
  }

  private func appointment(_ person: PersonID, _ seat: SeatID = "carer") -> AppointmentMade {
    AppointmentMade(
      board: RecordTests.board, seat: seat, person: person, capacity: .carer, by: "the carers",
      from: RecordTests.from)
  }

  /// Two people (entries 1 and 2), a board (3) and a seat (4).
  private func journal() throws -> Journal {
    var journal = Journal()
    try journal.happen(PersonRegistered(person: "ann", name: "Ann Ash"))
    try journal.happen(PersonRegistered(person: "ben", name: "Ben Birch"))
    try journal.happen(
      BoardFounded(board: RecordTests.board, name: "Carers' Board", on: RecordTests.from))
    try journal.happen(seat("carer"))
    return journal
  }

  @Test("taking an entry back folds to exactly the state before it")
  func undo() throws {
    var journal = try journal()
    let before = journal.state
    let entry = try journal.happen(appointment("ann"))
    #expect(journal.state != before)
    try journal.takeBack(entry, in: RecordTests.thread)
    #expect(journal.state == before)
    #expect(journal.refolded() == before)
    #expect(journal.record.retracted(in: RecordTests.thread) == [entry])
    #expect(journal.record.version(of: RecordTests.thread) == 4)
  }

  @Test("an entry on which another depends is not taken back, and the other is named")
  func dependent() throws {
    var journal = try journal()
    let entry = try journal.happen(appointment("ann"))
    let before = journal.state
    #expect(
      journal.objection(toTakingBack: 4, in: RecordTests.thread)
        == "entry 4 cannot be withdrawn, because entry 5 depends on it: Ann Ash appointed "
        + "to the seat Carer by the carers from Mon 1 Oct 2001 (Carers' Board has no seat \"carer\"); "
        + "withdraw entry 5 first")
    #expect(journal.state == before)
    try journal.takeBack(entry, in: RecordTests.thread)
    try journal.takeBack(4, in: RecordTests.thread)
    #expect(journal.state.boards[RecordTests.board]?.seats == [])
  }

  @Test("taking a retraction back does the entry again")
  func redo() throws {
    var journal = try journal()
    let entry = try journal.happen(appointment("ann"))
    let done = journal.state
    let retraction = try journal.takeBack(entry, in: RecordTests.thread)
    let undone = journal.state
    let second = try journal.takeBack(retraction, in: RecordTests.thread)
    #expect(journal.state == done)
    try journal.takeBack(second, in: RecordTests.thread)
    #expect(journal.state == undone)
    #expect(journal.refolded() == undone)
  }

  @Test("a retraction is not taken back when what came since could not have happened")
  func redoRefused() throws {
    var journal = try journal()
    let entry = try journal.happen(appointment("ann"))
    let retraction = try journal.takeBack(entry, in: RecordTests.thread)
    try journal.happen(appointment("ben"))
    #expect(
      journal.objection(toTakingBack: retraction, in: RecordTests.thread)
        == "entry 6 cannot be withdrawn, because entry 7 depends on it: Ben Birch "
        + "appointed to the seat Carer by the carers from Mon 1 Oct 2001 (Ann Ash has "
        + "held the seat Carer since Mon 1 Oct 2001); withdraw entry 7 first")
  }

  @Test("what cannot be withdrawn is told")
  func refused() throws {
    var journal = try journal()
    let entry = try journal.happen(appointment("ann"))
    try journal.takeBack(entry, in: RecordTests.thread)
    #expect(
      journal.objection(toTakingBack: 99, in: RecordTests.thread)
        == "there is no entry 99 there")
    #expect(
      journal.objection(toTakingBack: 1, in: RecordTests.thread)
        == "there is no entry 1 there")
    #expect(
      journal.objection(toTakingBack: entry, in: RecordTests.thread)
        == "entry 5 is already withdrawn")
    #expect(
      journal.objection(toTakingBack: 3, in: RecordTests.thread)
        == "entry 3 began the record and cannot be withdrawn")
  }

  @Test("an entry that was already objectionable when it was written stops no undo")
  func laxer() throws {
    // Given an appointment that an older release let through, to a seat there never was
    var journal = try journal()
    journal.write(appointment("ben", "nowhere"))
    let entry = try journal.happen(appointment("ann"))
    #expect(journal.objection(toTakingBack: entry, in: RecordTests.thread) == nil)
  }

  @Test("a corrected time of leaving is one undo and one entry")
  func correction() throws {
    var given = try Given(quorum: "quorum:\n  total: 1")
    try given.seat("c1")
    var journal = Journal()
    let meeting = Stream.meeting(Given.meeting)
    for event: any Event in [
      PersonRegistered(person: "c1", name: "C1"),
      BoardFounded(board: Given.board, name: "Board", on: Given.founded),
      MeetingScheduled(meeting: Given.meeting, start: Given.at("14.00"), venue: "Hall"),
      Arrived(meeting: Given.meeting, person: "c1", at: Given.at("14.00")),
    ] { try journal.happen(event) }
    let wrong = try journal.happen(
      Left(meeting: Given.meeting, person: "c1", at: Given.at("14.02")))
    try journal.takeBack(wrong, in: meeting)
    try journal.happen(Left(meeting: Given.meeting, person: "c1", at: Given.at("14.05")))
    let attendance = try #require(journal.state.proceedings[Given.meeting]?.attendance)
    #expect(attendance.presence(of: "c1", at: Given.at("14.04")).isPresent)
    #expect(attendance.presence(of: "c1", at: Given.at("14.05")) == .left(at: Given.at("14.05")))
    #expect(
      journal.objection(toTakingBack: 4, in: meeting)
        == "entry 4 cannot be withdrawn, because entry 7 depends on it: C1 left at "
        + "14.05 (C1 had not arrived by 14.05); withdraw entry 7 first")
  }
}
