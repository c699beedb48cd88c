import Governance
import Secretariat
import Store
import Testing
import TestSupport

/// What was known on a day, what is taken back, and what time it is.
struct ClerkPastTests {
  let journal = MemoryJournal(identifier: "id")
  let arrival = Arrived(meeting: TestOffice.first, person: "p-1", at: TestOffice.noon)

  private func later(_ days: Int) -> Moment { TestOffice.noon.adding(minutes: days * 1440) }

  private func found(rehearsal: Bool = false) throws -> Clerk {
    let clerk = try TestOffice.clerk(journal)
    _ = try clerk.perform(try TestOffice.founding(rehearsal: rehearsal))
    return clerk
  }

  @Test("what was known on a day has no later entry, and no later holiday calendar")
  func knownOn() throws {
    // Given
    let before = try found()
    let bundled = try before.holidays.label
    let file = #"{"england-and-wales":{"events":[{"date":"2002-03-29","title":"Good Friday"}]}}"#
    let clerk = try TestOffice.clerk(journal, at: later(2))
    _ = try clerk.perform(AdoptHolidays(Array(file.utf8), named: "short.json"))
    _ = try clerk.perform([arrival, PersonRenamed(person: "p-1", name: "Renamed")])
    // When
    let past = try TestOffice.clerk(journal, at: later(9), knownOn: "2002-03-27")
    let present = try TestOffice.clerk(journal, at: later(9), knownOn: "2002-03-28")
    for clerk in [past, present] { try clerk.load(.meeting(TestOffice.first)) }
    // Then
    #expect(try past.holidays.label == bundled)
    #expect(try present.holidays.name == "short.json")
    #expect(past.state.directory.name(of: "p-1") == "Person 1")
    #expect(present.state.directory.name(of: "p-1") == "Renamed")
    #expect(past.state.proceedings[TestOffice.first]?.attendance.movements.count == 0)
    #expect(present.state.proceedings[TestOffice.first]?.attendance.movements.count == 1)
    #expect(try past.everything().count == present.everything().count - 3)
    #expect(
      try refusal { _ = try past.perform([arrival]) }
        == "this is the record as it was known on Wed 27 Mar 2002 and cannot be added to")
  }

  @Test("a clock put back does not hide what was recorded on the day asked")
  func clockPutBack() throws {
    // Given an entry of the 28th, and behind it one of the 26th
    _ = try found()
    _ = try TestOffice.clerk(journal, at: later(2)).perform([
      PersonRegistered(person: "late", name: "Late")
    ])
    _ = try TestOffice.clerk(journal).perform([PersonRegistered(person: "early", name: "Early")])
    // When
    let past = try TestOffice.clerk(journal, at: later(9), knownOn: "2002-03-26")
    // Then the state and the log tell the same
    let told = try past.everything().compactMap { ($0.event as? PersonRegistered)?.person }
    #expect(Set(told) == Set(past.state.directory.people.keys))
  }

  @Test("undo takes back one's own last entry, once, and says so")
  func undo() throws {
    // Given
    let clerk = try found()
    let stream = Governance.Stream.meeting(TestOffice.first)
    let mine = try clerk.perform([arrival]).saved.last?.number
    let ben = try TestOffice.clerk(journal, actor: "Ben")
    let reply = ReplyReceived(meeting: TestOffice.first, person: "p-2", reply: .apologies)
    _ = try ben.perform([reply])
    // When
    let outcome = try clerk.undoLast(in: stream, why: "typed twice")
    // Then
    let retraction = outcome.saved.last?.event as? EntryRetracted
    #expect(retraction?.entry == mine)
    #expect(retraction?.why == "typed twice")
    #expect(clerk.state.proceedings[TestOffice.first]?.attendance.movements.isEmpty == true)
    #expect(clerk.state.proceedings[TestOffice.first]?.replies(for: nil)["p-2"] == .apologies)
    let again = try refusal { _ = try clerk.undo(mine ?? 0, why: "again") }
    #expect(again == "entry \(mine ?? 0) is already withdrawn")
    // And a retraction can be taken back
    _ = try clerk.undo(try #require(outcome.saved.last?.number), why: "it was right")
    #expect(clerk.state.proceedings[TestOffice.first]?.attendance.movements.count == 1)
    let reopened = try TestOffice.clerk(journal)
    try reopened.loadAll()
    try clerk.loadAll()
    #expect(reopened.state == clerk.state)
  }

  @Test("undo is refused by what depends on the entry, and where there is nothing")
  func undoRefused() throws {
    let clerk = try found()
    let stream = Governance.Stream.meeting(TestOffice.first)
    let number = try clerk.perform([arrival]).saved.last?.number ?? 0
    let left = Left(
      meeting: TestOffice.first, person: "p-1", at: TestOffice.noon.adding(minutes: 5))
    let next = try clerk.perform([left]).saved.last?.number ?? 0
    #expect(
      try refusal { _ = try clerk.undo(number, why: "x") }
        == "entry \(number) cannot be withdrawn, because entry \(next) depends on it: "
        + "Person 1 left at 12.05 (Person 1 had not arrived by 12.05); withdraw "
        + "entry \(next) first")
    #expect(
      try refusal { _ = try clerk.undo(1, why: "x") }
        == "entry 1 began the record and cannot be withdrawn")
    #expect(
      try refusal { _ = try clerk.undo(999, why: "x") }
        == "there is no entry 999")
    let ben = try TestOffice.clerk(journal, actor: "Ben")
    #expect(
      try refusal { _ = try ben.undoLast(in: stream, why: "x") }
        == "Ben has recorded nothing there to withdraw")
    #expect(
      try refusal { _ = try ben.stream(ofEntry: 999) }
        == "there is no entry 999")
  }

  @Test("a rehearsal's clock goes on from where it was set; a real one's is the machine's")
  func clock() throws {
    let clerk = try found(rehearsal: true)
    let machine = TestOffice.evening.seconds
    let set = try #require(Moment("2017-06-20T14:30:00+01:00"))
    _ = try clerk.perform([ClockSet(to: set, machine: machine)])
    #expect(clerk.now == set)
    let next = try TestOffice.clerk(journal, at: TestOffice.evening.adding(minutes: 7))
    #expect(next.now == set.adding(minutes: 7))
    #expect(try next.perform([arrival]).saved.last?.at == set.adding(minutes: 7))
    let real = try TestOffice.clerk(MemoryJournal(identifier: "real"))
    _ = try real.perform(try TestOffice.founding())
    #expect(
      try refusal { _ = try real.perform([ClockSet(to: set, machine: machine)]) }
        == "a real journal keeps the computer's own time; set the clock of a rehearsal")
    #expect(real.now == TestOffice.evening)
  }
}
