import TestSupport
import Governance
import Secretariat
import Store
import Testing

/// A journal written by any release is read by every later one.
///
/// The files in `Golden` were written by the program and are never written again: a later kind or
/// version gets a file of its own, which goes on where the last one ended.
struct GoldenJournalTests {
  /// The files with the head each was written with.
  static let files = [
    ("v1", "80f1dea04870cc320dcd238ca3bc58f444d8c5951c370542e558b4844e7888e4"),
    ("v2", "051cd471ef048fb2931845e73c3221abae93b412f834056b9b79192a007dbc90"),
    ("v3", "8ef3af328edc8735acf135532a90565696eff37eebef7c55308446a509f3c347"),
    ("v4", "fbd2bfc3ac71f1e5279956a54803b816543823c60b67476f0b28c50ec9629586"),
  ]
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func lines(_ file: String) throws -> [String] {
    try Repository.text("Tests/SecretariatTests/Golden/\(file).jsonl")
      .split(separator: "\n").map(String.init)
  }

  private func journal(_ file: String) throws -> SQLiteJournal {
    let journal = try JournalFile.make(scratch.path(file))
    _ = try JournalFile.fill(journal, from: try lines(file))
    return journal
  }

  private func clerk(_ file: String) throws -> Clerk {
    let clerk = try TestOffice.clerk(try journal(file))
    try clerk.loadAll()
    return clerk
  }

  @Test("it imports and verifies, to the head it was written with", arguments: files)
  func verifies(file: String, hash: String) throws {
    let verification = try journal(file).verify()
    #expect(verification.failure == nil)
    #expect(verification.head?.hash == hash)
    #expect(verification.head?.number == verification.count)
  }

  @Test("the last file holds every kind of event at least once")
  func complete() throws {
    var found: Set<String> = []
    try journal("v4").forEachEntry(after: 0) { found.insert("\($0.kind) \($0.eventVersion)") }
    for type in EventRegistry.all {
      #expect(found.contains("\(type.kind) \(type.version)"), "\(type) is missing")
    }
  }

  @Test("what is so from a day, or to one, was so on that day whenever it was recorded")
  func reachingBack() throws {
    let codec = EventCodec()
    try journal("v4").forEachEntry(after: 0) { entry in
      guard entry.payload.contains(/"(from|last)":"\d{4}-\d\d-\d\d"/) else { return }
      let event = try? codec.recorded([entry]).first?.event
      #expect(event?.happened != nil || event?.reachesBackTo != nil, "\(entry.kind)")
    }
  }

  @Test("it is written out again byte by byte", arguments: files)
  func exported(file: String, hash: String) throws {
    var again: [String] = []
    try JournalFile.export(try journal(file)) { again.append($0) }
    #expect(again == (try lines(file)))
  }

  @Test("each of its payloads is what this release would write", arguments: files)
  func payloads(file: String, hash: String) throws {
    let codec = EventCodec()
    var entries: [Entry] = []
    try journal(file).forEachEntry(after: 0) { entries.append($0) }
    for entry in entries {
      #expect(try codec.payload(of: codec.recorded(entry).event) == entry.payload)
    }
  }

  @Test("the first folds to what was recorded")
  func facts() throws {
    // Given
    let clerk = try clerk("v1")
    let state = clerk.state
    let meeting = MeetingID("golden", "2002-03-26")
    let board = try #require(state.boards["golden"])
    // Then the office
    #expect(state.journal.isRehearsal)
    #expect(state.journal.title == "Golden journal")
    #expect(state.directory.people.keys.sorted() == ["b-mason", "c-roy", "t-lowe", "z-adams"])
    #expect(state.directory.name(of: "b-mason") == "Dr B. Mason \"Hart\"")
    #expect(state.directory.bodies["old-authority"]?.succeeded?.by == "new-trust")
    #expect(state.directory.calendars.map(\.name) == ["hol.json"])
    // Then the board
    #expect(board.closures == ["2002-03-22": "offices closed"])
    #expect(board.disregarded == ["2002-03-25": "national mourning"])
    #expect(board.holder(of: .deputy, on: "2002-04-30") == "b-mason")
    #expect(board.holder(of: .deputy, on: "2002-05-01") == nil)
    #expect(board.seats(of: "t-lowe", on: "2002-04-30").map(\.id) == ["carer"])
    #expect(board.seats(of: "t-lowe", on: "2002-05-01") == [])
    #expect(board.seats.first { $0.id == "head" }?.to == "2002-04-30")
    #expect(board.substitutes.map(\.substitute) == ["c-roy"])
    #expect(board.acceptances.map(\.subject) == [.code, .confidentiality])
    #expect(board.dispensations.map(\.scope) == [.speakAndVote])
    // Then the meetings
    let heading = try #require(board.meetings[meeting])
    #expect(heading.closed?.description == "2002-03-26T15:29:00+00:00")
    #expect(heading.sittings.count == 2)
    #expect(heading.inquorateStart?.choice == .wait)
    #expect(heading.papers.map(\.paper) == ["agenda", "reports"])
    #expect(heading.despatches.map(\.recipient) == ["members"])
    #expect(board.meetings[MeetingID("golden", "2002-05-21")]?.start.day == "2002-05-22")
    #expect(board.meetings[MeetingID("golden", "2002-06-12")]?.stands == false)
    let proceedings = try #require(state.proceedings[meeting])
    #expect(proceedings.items.map(\.access) == [.open, .closed])
    #expect(proceedings.attendance.movements.count == 8)
    #expect(proceedings.replies(for: nil)["b-mason"] == .substitute("c-roy"))
    let declared = proceedings.interests.last { $0.person == "t-lowe" && $0.item == "2" }
    #expect(declared?.nature == "trustee")
    let at = try #require(Moment("2002-03-26T14:10:00+00:00"))
    #expect(try clerk.quorum(meeting, at: at).heads.map(\.person) == ["z-adams", "c-roy"])
  }

  @Test("the fourth folds to what happened within its day")
  func withinDay() throws {
    let state = try clerk("v4").state
    let meeting = MeetingID("golden", "2002-07-22")
    let heading = try #require(state.heading(meeting))
    #expect(heading.quorumHad?.at?.description == "2002-07-22T10:50:00+01:00")
    let proceedings = try #require(state.proceedings[meeting])
    let decision = try #require(proceedings.decisions.first)
    #expect(decision.basis.verdict == .inquorate && decision.event.irregular != nil)
    #expect(proceedings.replies(for: heading)["z-adams"] == .attending)
    let sent = try #require(heading.papers.last)
    #expect(proceedings.changes(since: sent.edition) == [])
    let board = try #require(state.boards["golden"])
    func carer(_ time: String) throws -> [PersonID] {
      let at = try #require(Moment("2002-07-22T\(time):00+01:00"))
      return board.at(at).members(on: at.day).filter { $0.seat.id == "carer" }.map(\.person)
    }
    #expect(try carer("10:50") == [] && carer("10:51") == ["c-roy"] && carer("10:52") == [])
  }

  @Test("the second folds to what was decided, referred and found")
  func decided() throws {
    // Given
    let state = try clerk("v2").state
    let meeting = MeetingID("golden", "2002-05-21")
    let board = try #require(state.boards["golden"])
    let proceedings = try #require(state.proceedings[meeting])
    // Then
    #expect(
      proceedings.decisions.map { "\(proceedings.number(of: $0.item)) \($0.outcome.rawValue)" } == [
        "20 not-agreed", "21 agreed", "30 not-agreed",
      ])
    #expect(proceedings.decisions.map(\.basis.counted.count) == [2, 2, 2])
    #expect(proceedings.decisions[1].dissent.map(\.stance) == [.reservation])
    #expect(board.referrals.map(\.status) == [.decided(on: "2002-06-24"), .withdrawn])
    #expect(board.referrals[0].comparisons.map(\.match) == [false, true])
    #expect(board.matters.filter { $0.origin == .ratification }.allSatisfy { $0.settled != nil })
    #expect(board.matter("deferred-2002-05-21-provider-contract")?.carried.access == .closed)
    #expect(proceedings.paper("tenders")?.clearances.map(\.subject) == [.finance, .legal])
    #expect(board.meetings[meeting]?.published.isEmpty == false)
    #expect(board.actions.map(\.done) == ["2002-05-22"])
  }
}
