import TestSupport
import Governance
import Secretariat
import Store
import Testing

/// Search over everything recorded, at an office.
struct SearchTests {
  let journal = MemoryJournal(identifier: "id")

  private func found(_ typed: String, _ clerk: Clerk) throws -> [String] {
    try SearchOffice.found(typed, by: clerk)
  }

  @Test("whoever is looked for by name is found where the record has an identifier")
  func names() throws {
    let clerk = try SearchOffice.founded(journal)
    #expect(try found("camamile", clerk).count == 4)
    let arrived = try found("camamile arrived", clerk)
    #expect(arrived.count == 1 && arrived[0].hasPrefix("Mrs. R. Camamile CC arrived"))
    // By the name that was hers before, and by her identifier
    #expect(try found("\"person 3\" arrived", clerk) == arrived)
    #expect(try found("p-3 arrived", clerk) == arrived)
  }

  @Test("a hit has its board, its day, its place and what was looked for")
  func hit() throws {
    let clerk = try SearchOffice.founded(journal)
    let hit = try #require(
      try clerk.search(try SearchQuery("adopted \"the plan\"")).first)
    #expect(hit.boardName == "Board")
    #expect(hit.day == TestOffice.noon.day)
    #expect(hit.place == ["meeting of Tue 26 Mar 2002", "item 2 Plan"])
    #expect(hit.meeting == TestOffice.first)
    #expect(hit.closed == nil && hit.withdrawn == nil)
    #expect(hit.context == [])
    #expect(hit.sentence.contains("that the plan be adopted"))
    #expect(hit.facts.contains("item 2 Plan"))
  }

  @Test("everything about an item is found by its title, closed business with its ground")
  func closed() throws {
    let clerk = try SearchOffice.founded(journal)
    let hits = try clerk.search(try SearchQuery("harbour"))
    #expect(hits.count == 5)
    #expect(hits.allSatisfy { $0.closed != nil })
    let bid = try #require(hits.first { $0.kind == "recommendation.worded" })
    #expect(bid.closed?.grounds == [SearchOffice.ground])
    #expect(bid.closed?.reasons == ["item 3 Harbour contract is exempt"])
    #expect(bid.context == ["item 3 Harbour contract"])
    // The action is found by its words, and closed through its item
    let written = try clerk.search(try SearchQuery("written"))
    #expect(written.map { $0.closed?.reasons } == [["action 1 is exempt"]])
    #expect(written.map { $0.closed?.grounds } == [[SearchOffice.ground]])
  }

  @Test("a search is narrowed by board, days, kinds and access")
  func scope() throws {
    let clerk = try SearchOffice.founded(journal)
    func count(_ change: (inout SearchScope) -> Void) throws -> Int {
      var scope = SearchScope()
      change(&scope)
      return try SearchOffice.found("board", by: clerk, scope).count
    }
    let all = try count { _ in }
    #expect(all > 30)
    #expect(try count { $0.board = TestOffice.icb } == all)
    #expect(try count { $0.board = "other" } == 0)
    #expect(try count { $0.kinds = ["attendance"] } == 2)
    #expect(try count { $0.kinds = ["attendance.arrived", "action"] } == 4)
    #expect(try count { $0.kinds = ["attend"] } == 0)
    let closed = try count { $0.isClosed = true }
    #expect(try closed == 6 && closed + count { $0.isClosed = false } == all)
    #expect(try count { $0.to = TestOffice.noon.day - 1 } == 0)
    #expect(try count { $0.from = TestOffice.noon.day } == all)
  }

  @Test("what was taken back is found, and told as taken back")
  func withdrawn() throws {
    let clerk = try SearchOffice.founded(journal)
    let number = try clerk.perform([
      Arrived(meeting: TestOffice.first, person: "p-5", at: TestOffice.noon)
    ]).saved[0].number
    let retraction = try clerk.undo(number, why: "mistaken").saved[0].number
    let hits = try clerk.search(try SearchQuery("\"person 5\" arrived"))
    #expect(hits.map(\.number) == [number])
    #expect(hits.map(\.withdrawn) == [retraction])
    #expect(hits[0].explanation.lines.contains("Withdrawn by entry \(retraction)."))
    let why = try clerk.search(try SearchQuery("mistaken"))
    #expect(why.map(\.number) == [retraction])
    // And back again
    _ = try clerk.undo(retraction, why: "right after all")
    #expect(
      try clerk.search(try SearchQuery("\"person 5\" arrived")).map(\.withdrawn) == [nil])
  }

  @Test("what was known on a day is found by the names known then")
  func knownOn() throws {
    _ = try SearchOffice.founded(journal)
    let later = try TestOffice.clerk(journal, at: TestOffice.noon.adding(minutes: 3 * 1440))
    _ = try later.perform([PersonRenamed(person: "p-4", name: "Nightingale")])
    let past = try TestOffice.clerk(
      journal, at: TestOffice.noon.adding(minutes: 9 * 1440), knownOn: TestOffice.noon.day)
    #expect(try found("nightingale", past) == [])
    #expect(try found("\"person 4\" arrived", past).count == 1)
    #expect(try found("nightingale arrived", later).count == 1)
  }

  @Test("the index in a file finds what reading every entry finds, in random records")
  func twoWays() throws {
    let scratch = try Scratch()
    let words = [
      "person", "per", "board", "hall", "apologies", "plan", "p-1", "\"person 1\"", "seat left",
      "arrived", "own", "renamed", "taken", "council", "12", "tea", "remote", "T", "\"hall 3\"",
    ]
    var hits = 0
    for seed in 0..<6 {
      let journal = try JournalFile.make(scratch.path("\(seed)"))
      let clerk = try TestOffice.clerk(journal)
      var acts = RandomActs(random: SplitMix64(seed: UInt64(seed)))
      try acts.play(120, by: clerk) { number, random in
        if random.oneIn(9) { _ = try? clerk.undo(number, why: "tea") }
      }
      for _ in 0..<60 {
        let typed = acts.random.some(of: words, oneIn: 12).joined(separator: " ")
        guard let query = try? SearchQuery(typed) else { continue }
        let indexed = try clerk.search(query)
        let read = try TestOffice.clerk(journal).search(query, everyEntry: true)
        try #require(indexed == read, "seed \(seed): \(typed)")
        hits += read.count
      }
    }
    #expect(hits > 1000, "\(hits)")
  }

  @Test("a hundred boards are searched at once, and one of them alone")
  func manyBoards() throws {
    let scratch = try Scratch()
    let journal = try JournalFile.make(scratch.path())
    let clerk = try TestOffice.clerk(journal)
    _ = try clerk.perform([JournalOpened(rehearsal: false, title: "Office")])
    for number in 1...100 {
      let board = BoardID(rawValue: "board-\(number)")
      _ = try clerk.perform([
        BoardFounded(board: board, name: "Board \(number) of Anytown", on: "2001-10-01"),
        MatterPlanned(board: board, matter: "review", title: "Housing review", origin: .plan),
      ])
    }
    let fresh = try TestOffice.clerk(journal)
    let hits = try fresh.search(try SearchQuery("housing review"))
    #expect(hits.count == 100)
    #expect(Set(hits.map(\.boardName)).count == 100)
    let one = try TestOffice.clerk(journal).search(try SearchQuery("\"board 7\" housing"))
    #expect(one.map(\.boardName) == ["Board 7 of Anytown"])
  }
}
