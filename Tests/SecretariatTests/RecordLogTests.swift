import Governance
import Secretariat
import Store
import TestSupport
import Testing

/// The log tells by a few entries what it would tell with everything loaded.
struct RecordLogTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The log as a clerk tells it who has loaded everything.
  private func whole(_ clerk: Clerk) throws -> [RecordLog.Line] {
    try clerk.loadAll()
    let entries = try clerk.everything()
    let gone = Record.retracted(among: entries)
    return entries.map {
      RecordLog.Line(of: $0, in: clerk.state, isWithdrawn: gone.contains($0.number))
    }
  }

  private func streamed(_ log: RecordLog) throws -> [RecordLog.Line] {
    var lines: [RecordLog.Line] = []
    try log.forEach { lines.append($0) }
    return lines
  }

  private func pages(_ log: RecordLog, of size: Int) throws -> [RecordLog.Line] {
    var pages: [[RecordLog.Line]] = []
    while pages.last?.isEmpty != true { pages.append(try log.page(pages.count + 1, of: size)) }
    return pages.reversed().flatMap(\.self)
  }

  private func expectAlike(_ journal: any Journal, knownOn: Day? = nil) throws {
    let wanted = try whole(try TestOffice.clerk(journal, knownOn: knownOn))
    let log = RecordLog(of: journal, knownOn: knownOn)
    #expect(try streamed(log) == wanted)
    for size in [1, 7, 1000] where wanted.count < 300 || size > 1 {
      #expect(try pages(log, of: size) == wanted)
    }
    #expect(try log.page(.max, of: .max) == [])
  }

  @Test("every page of a journal with every kind of entry", arguments: ["v1", "v2", "v3"])
  func golden(file: String) throws {
    let journal = try JournalFile.make(scratch.path())
    let text = try Repository.text("Tests/SecretariatTests/Golden/\(file).jsonl")
    _ = try JournalFile.fill(journal, from: text.split(separator: "\n").map(String.init))
    try expectAlike(journal)
  }

  @Test("what is named late in a long log is named, though its board was read for less before")
  func long() throws {
    let journal = try JournalFile.make(scratch.path())
    let clerk = try TestOffice.clerk(journal)
    _ = try clerk.perform(try TestOffice.founding())
    for hundred in 1...11 {
      _ = try clerk.perform(
        (1...100).map {
          PersonRegistered(person: PersonID(rawValue: "x-\(hundred)-\($0)"), name: "X \($0)")
        })
    }
    let board = TestOffice.icb
    _ = try clerk.perform([
      MatterPlanned(board: board, matter: "late", title: "A late matter"),
      MatterSettled(board: board, matter: "late", how: "reported", on: "2002-03-26"),
    ])
    try expectAlike(journal)
  }

  @Test("every page of random records, with what was withdrawn, and as known on a day")
  func random() throws {
    for seed in 0..<4 {
      let journal = try JournalFile.make(scratch.path("\(seed)"))
      let clerk = try TestOffice.clerk(journal)
      var acts = RandomActs(random: SplitMix64(seed: UInt64(seed)))
      try acts.play(120, by: clerk) { number, random in
        if random.oneIn(5), let back = try? clerk.undo(number, why: "tea") {
          if random.oneIn(3) { _ = try? clerk.undo(back.saved[0].number, why: "coffee") }
        }
      }
      try expectAlike(journal)
      let later = try TestOffice.clerk(journal, at: TestOffice.noon.adding(minutes: 3 * 1440))
      _ = try later.perform([PersonRenamed(person: "p-4", name: "Nightingale")])
      try expectAlike(journal, knownOn: TestOffice.noon.day)
      try expectAlike(journal)
    }
  }

  @Test("pages of a search are parts of the whole, whether something is closed or not")
  func search() throws {
    for isClosed in [false, true] {
      let journal = try JournalFile.make(scratch.path("\(isClosed)"))
      let clerk =
        isClosed ? try SearchOffice.founded(journal) : try TestOffice.clerk(journal)
      if !isClosed { _ = try clerk.perform(try TestOffice.founding()) }
      let arrived = Arrived(meeting: TestOffice.first, person: "p-5", at: TestOffice.noon)
      let number = try clerk.perform([arrived]).saved[0].number
      _ = try clerk.undo(number, why: "mistaken")
      for words in ["person", "board", "arrived", "plan", "harbour", "seat", "mistaken"] {
        let query = try SearchQuery(words)
        for scope in [
          SearchScope(), SearchScope(kinds: ["attendance", "item"]), SearchScope(isClosed: false),
        ] {
          let wanted = try TestOffice.clerk(journal).search(query, in: scope)
          for size in [3, 1000] {
            var found: [SearchHit] = []
            for page in 1...(wanted.count / size + 2) {
              let fresh = try TestOffice.clerk(journal)
              let (hits, count) = try fresh.search(query, in: scope, page: page, of: size)
              #expect(count == wanted.count)
              found += hits
            }
            let sorted = found.sorted { ($0.day, $0.number) < ($1.day, $1.number) }
            #expect(sorted == wanted, "\(words), \(scope), pages of \(size)")
          }
        }
      }
    }
  }
}
