import TestSupport
import Governance
import Secretariat
import Store
import Testing

/// Every sample plays by the program's own rules, and reads the same when opened again.
struct SampleTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("a sample plays, verifies, and reads the same when opened again", arguments: Sample.names)
  func plays(name: String) throws {
    // Given
    let sample = try SampleReader.read(name)
    let journal = try JournalFile.make(scratch.path())
    // When
    try Rehearsal.play(sample, into: journal, zone: try TestOffice.zone.get())
    // Then
    let verification = journal.verify()
    #expect(verification.failure == nil)
    let clerk = try TestOffice.clerk(journal)
    try clerk.loadAll()
    // And besides its opening and its clock it holds what the sample says, and what follows from it
    let entries = try clerk.everything()
    #expect(verification.count == entries.count)
    #expect(
      entries.count { !$0.event.isConsequence }
        == sample.acts.map { act in act.events.count { !$0.isConsequence } }.reduce(2, +))
    #expect(clerk.state.journal.isRehearsal)
    #expect(clerk.state.journal.title == sample.title)
    #expect(clerk.state.journal.clock?.to == sample.clock)
    #expect(!clerk.state.boards.isEmpty)
    let again = try TestOffice.clerk(try JournalFile.open(scratch.path()))
    try again.loadAll()
    #expect(again.state == clerk.state)
    #expect(try again.outlooks() == clerk.outlooks())
  }

  @Test(
    "a sample played in memory says the same as one played into a file",
    arguments: Sample.names)
  func memory(name: String) throws {
    let sample = try SampleReader.read(name)
    let file = try JournalFile.make(scratch.path())
    let memory = MemoryJournal(identifier: file.identifier)
    try Rehearsal.play(sample, into: file, zone: try TestOffice.zone.get())
    try Rehearsal.play(sample, into: memory, zone: try TestOffice.zone.get())
    var states: [State] = []
    for journal in [file, memory] as [any Journal] {
      let clerk = try TestOffice.clerk(journal)
      try clerk.loadAll()
      var state = clerk.state
      state.journal.clock = state.journal.clock.map { ClockSet(to: $0.to, machine: 0) }
      states.append(state)
    }
    #expect(states.first == states.last)
  }

  @Test("each act of a sample is recorded at its own time, in order", arguments: Sample.names)
  func order(name: String) throws {
    let sample = try SampleReader.read(name)
    let times = sample.acts.map(\.at)
    #expect(times == times.sorted())
    #expect(times.last.map { $0 <= sample.clock } ?? false)
    let zone = try TestOffice.zone.get()
    for time in times + [sample.clock] { #expect(zone.offset(at: time.seconds) == time.offset) }
  }

  @Test("a sample that is not there is told with those that are")
  func unknown() throws {
    #expect(
      try refusal { _ = try SampleReader.read("salford") }
        == "there is no sample \"salford\"; expected " + Sample.names.alternatives
    )
    #expect(Sample.names.contains(Sample.first))
  }
}
