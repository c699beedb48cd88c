import TestSupport
import Governance
import Secretariat
import Store
import Testing

/// Two clerks at one file: what one recorded meanwhile is asked about again, and told.
struct ClerkConflictTests {
  let scratch: Scratch
  let ann: Clerk
  let ben: Clerk

  init() throws {
    scratch = try Scratch()
    let journal = try JournalFile.make(scratch.path())
    _ = try TestOffice.clerk(journal).perform(try TestOffice.founding())
    ann = try TestOffice.clerk(journal, actor: "Ann")
    ben = try TestOffice.clerk(try JournalFile.open(scratch.path()), actor: "Ben")
    for clerk in [ann, ben] { try clerk.loadAll() }
  }

  private func arrival(_ person: PersonID) -> any Event {
    Arrived(meeting: TestOffice.first, person: person, at: TestOffice.noon)
  }

  private func reply(_ person: PersonID, at meeting: MeetingID) -> any Event {
    ReplyReceived(meeting: meeting, person: person, reply: .apologies)
  }

  @Test("at one meeting, the second is told what the first recorded meanwhile")
  func oneMeeting() throws {
    // When
    let first = try ann.perform([arrival("p-1")])
    let second = try ben.perform([arrival("p-2")])
    // Then
    #expect(first.meanwhile.isEmpty)
    #expect(second.meanwhile.map(\.actor) == ["Ann"])
    #expect(second.meanwhile.first?.event as? Arrived == arrival("p-1") as? Arrived)
    #expect(second.saved.map(\.number) == [(first.saved.last?.number ?? 0) + 1])
    try ann.refresh()
    #expect(ann.state == ben.state)
    #expect(ann.state.proceedings[TestOffice.first]?.attendance.movements.count == 2)
  }

  @Test("what cannot be done any more is refused on the new state, and nothing is recorded")
  func refused() throws {
    // Given
    _ = try ann.perform([arrival("p-1")])
    let last = try ann.journal.lastNumber()
    // When
    let said = try refusal { _ = try ben.perform([arrival("p-1"), arrival("p-2")]) }
    // Then
    #expect(
      said == "Person 1 has been present since 12.00; in the meantime Ann recorded: "
        + "Person 1 arrived at 12.00; record the departure first, or give another time")
    #expect(try ann.journal.lastNumber() == last)
    #expect(ben.state == ann.state)
  }

  @Test("at two meetings nobody hears of the other")
  func twoMeetings() throws {
    for number in 1...10 {
      let person = PersonID(rawValue: "p-\(number)")
      let first = try ann.perform([reply(person, at: TestOffice.first)])
      let second = try ben.perform([reply(person, at: TestOffice.second)])
      #expect(first.meanwhile.isEmpty && second.meanwhile.isEmpty)
    }
    #expect(try ann.refresh().count == 10)
    #expect(try ben.refresh().count == 10)
    #expect(ann.state == ben.state)
  }

  @Test("an act on several streams is recorded whole, or not at all")
  func severalStreams() throws {
    // Given
    _ = try ann.perform([PersonRegistered(person: "new", name: "New")])
    let last = try ann.journal.lastNumber()
    // When
    let said = try refusal {
      _ = try ben.perform([arrival("p-1"), PersonRegistered(person: "new", name: "Newer")])
    }
    // Then
    #expect(
      said == "New is already in the directory, as new; in the meantime Ann recorded: "
        + "New added as new; "
        + "if this is somebody or something else, give another identifier")
    #expect(try ann.journal.lastNumber() == last)
    let outcome = try ben.perform([arrival("p-1"), PersonRegistered(person: "newer", name: "N")])
    #expect(outcome.saved.count == 2)
  }

  @Test("a hundred acts by turns and by chance lose nothing")
  func many() throws {
    var random = SplitMix64(seed: 7)
    var saved: [Int] = []
    var heard = 0
    for number in 0..<100 {
      let clerk = random.oneIn(2) ? ann : ben
      let reply: ReplyReceived.Answer = random.oneIn(2) ? .attending : .apologies
      let person = PersonID(rawValue: "p-\(number % 10 + 1)")
      let outcome = try clerk.perform([
        ReplyReceived(meeting: TestOffice.first, person: person, reply: reply)
      ])
      saved += outcome.saved.map(\.number)
      heard += outcome.meanwhile.count
    }
    #expect(Set(saved).count == 100)
    #expect(heard > 0)
    for clerk in [ann, ben] { try clerk.refresh() }
    #expect(ann.state == ben.state)
    let again = try TestOffice.clerk(try JournalFile.open(scratch.path()))
    try again.loadAll()
    #expect(again.state == ann.state)
    #expect(try JournalFile.open(scratch.path()).verify().failure == nil)
  }
}
