import Foundation
import TestSupport
import Testing

/// Small inputs on which a command once told a wrong thing, each by its number, with its siblings.
struct CaseTests {
  let scratch: Scratch
  let program: Program
  let journal: String
  private let meeting = "salford-icb/2002-03-26"

  init() throws { (scratch, program, journal) = try Program.withSample() }

  @discardableResult
  private func told(_ words: String...) throws -> String {
    try program.must(words, on: journal)
  }

  @Test("T3: a public sheet says that decisions on closed business are left out")
  func publicSheet() throws {
    #expect(try told("decision", "sheet", meeting, "--public").contains("nothing was decided"))
    try told("decision", "recommend", meeting, "10", "that it be let", "--at", "14.34")
    try told("meeting", "take", meeting, "10", "--at", "14.34")
    try told("decision", "agree", meeting, "10", "--at", "14.35")
    let left = "decisions on business closed to the public are not shown"
    let sheet = try told("decision", "sheet", meeting, "--public")
    #expect(sheet.hasSuffix("\(left)\n"))
    #expect(!sheet.contains("nothing was decided") && !sheet.contains("be let"))
    #expect(
      try told("decision", "sheet", meeting, "--public", "--json") == "{\"left-out\":\"\(left)\"}\n"
    )
    // What is open is told beside it, and the whole sheet leaves nothing out.
    try told("decision", "recommend", meeting, "7", "that it be noted", "--at", "14.35")
    try told("meeting", "take", meeting, "7", "--at", "14.35")
    try told("decision", "agree", meeting, "7", "--at", "14.36")
    let both = try told("decision", "sheet", meeting, "--public")
    #expect(both.contains("RESOLVED: that it be noted") && both.hasSuffix("\(left)\n"))
    #expect(try !told("decision", "sheet", meeting).contains(left))
  }

  @Test("T4: parts after (z) are lettered, found by their letters, and stand in every document")
  func manyParts() throws {
    let parts = (1...60).map { "that number \($0) be approved" }
    try program.must(
      ["decision", "recommend", meeting, "7", "--at", "14.34"] + parts, on: journal)
    try told("meeting", "take", meeting, "7", "--at", "14.34")
    try told(
      "decision", "agree", meeting, "7", "--at", "14.35", "--part", "z", "--part", "aa", "--part",
      "bh")
    let shown = try told("decision", "show", meeting, "7")
    for (letter, number) in [("z", 26), ("aa", 27), ("az", 52), ("ba", 53), ("bh", 60)] {
      #expect(shown.contains("(\(letter)) that number \(number) be approved\n"), "\(letter)")
    }
    for words in [["decision", "sheet"], ["decision", "list"], ["minutes", "draft"]] {
      let document = try program.must(words + [meeting], on: journal)
      for number in [26, 27, 60] { #expect(document.contains("number \(number) be"), "\(words)") }
    }
  }

  @Test("T8: closing names every item that was not reached")
  func unreached() throws {
    let outcome = try program.run(
      ["meeting", "close", meeting, "--at", "14.36", "--journal", journal])
    #expect(outcome.status == 0)
    let notes = outcome.err.split(separator: "\n").filter { $0.hasPrefix("note: item ") }
    #expect(
      notes.map { $0.prefix(13) } == ["note: item 6,", "note: item 7,", "note: item 10"])
    #expect(
      notes.allSatisfy {
        $0.hasSuffix(
          "was not reached: it goes on the next agenda that is drafted, unless it is deferred to another meeting"
        )
      })
  }

  @Test("X6: a meeting that was cancelled keeps nobody from other business")
  func cancelled() throws {
    func entry() throws -> String {
      let all = try told("export", "ics").components(separatedBy: "BEGIN:VEVENT")
      return try #require(all.first { $0.contains("UID:meeting.salford-icb.2002-05-21") })
    }
    #expect(try entry().contains("TRANSP:OPAQUE"))
    try told("meeting", "cancel", "salford-icb/2002-05-21", "--why", "flooded")
    #expect(try entry().contains("TRANSP:TRANSPARENT") && entry().contains("STATUS:CANCELLED"))
  }

  @Test("M5: a meeting that was moved is found by its new day, and by the one it was called by")
  func movedMeeting() throws {
    try told(
      "meeting", "move", "salford-icb/2002-05-21", "--to", "2002-05-28 14.00", "--why", "venue")
    let byName = try told("meeting", "show", "salford-icb/2002-05-21")
    #expect(byName.contains("Tue 28 May 2002 14.00"))
    for typed in ["2002-05-28", "28 May 2002", "28/5/2002"] {
      #expect(try told("meeting", "show", "salford-icb/\(typed)") == byName, "\(typed)")
    }
    // Where two meetings are on a day, neither is meant by it alone.
    try told("meeting", "schedule", "salford-icb", "2002-05-28 18.00", "Hall", "--id", "evening")
    let outcome = try program.run(
      ["meeting", "show", "salford-icb/2002-05-28", "--journal", journal])
    #expect(outcome.status == 2 && outcome.err.contains("may mean 2 meetings; expected"))
  }

  @Test("N2, N3, N5: a list says who holds nothing, passes what is recorded, and takes no formulas")
  func peopleList() throws {
    let list = scratch.path("people.csv")
    func put(_ rows: String...) throws {
      try (["sep=;", "name;seat;capacity;appointed by;from;to"] + rows)
        .joined(separator: "\r\n").write(toFile: list, atomically: true, encoding: .utf8)
    }
    try put(
      "VACANCY X5;Seat A;;;1/1/2002;", "Siân Hughes;Seat B;lay;Council;1/1/2002;31/12/9999",
      "محمد علي;Seat C;co-opted;Council;1/1/2002;")
    let first = try program.run([
      "import", "people", list, "--board", "salford-icb", "--journal", journal,
    ])
    #expect(first.err.contains("row 3: \"VACANCY X5\" is read as a vacant seat"))
    #expect(first.err.contains("row 4: Fri 31 Dec 9999 is read as no end"))
    let again = try program.run([
      "import", "people", list, "--board", "salford-icb", "--journal", journal,
    ])
    #expect(again.status == 0 && !again.err.contains("may be"))
    #expect(again.err.contains("row 4: the appointment is recorded already"))
    try put("=HYPERLINK(\"x\");Seat D;lay;Council;1/1/2002;")
    let formula = try program.run(
      ["import", "people", list, "--board", "salford-icb", "--journal", journal])
    #expect(formula.status == 2 && formula.err.contains("is a formula to a spreadsheet"))
    // Two names from which no letters are left are two people
    #expect(try told("person", "add", "王小明").contains("added as 2"))
    // X7: an import is withdrawn as one, and a person is numbered before the appointment
    let undone = try told("undo", "--board", "salford-icb", "--why", "wrong list")
    #expect(undone.split(separator: "\n").count == 7)
    #expect(try !told("seat", "list", "salford-icb").contains("Hughes"))
    #expect(try !told("person", "list").contains("Hughes"))
  }

  @Test("X7: what one command recorded is withdrawn as one, and by its number alone")
  func undoAct() throws {
    try told("decision", "recommend", meeting, "7", "that it be noted", "--at", "14.34")
    try told("meeting", "take", meeting, "7", "--at", "14.34")
    let agreed = try told("decision", "agree", meeting, "7", "--at", "14.35")
    #expect(agreed.split(separator: "\n").count == 2)
    let undone = try told("undo", "--meeting", meeting, "--why", "not yet")
    #expect(undone.split(separator: "\n").count == 2)
    #expect(try !told("decision", "show", meeting, "7").contains("Put at"))
    try told("decision", "agree", meeting, "7", "--at", "14.36")
    let last = try told("log", "--last", "1")
    let number = try #require(last.split(separator: " ").compactMap { Int($0) }.first)
    let one = try program.run(["undo", "\(number)", "--why", "x", "--journal", journal])
    #expect(one.status == 0 && one.err.contains("note: entry \(number - 1) was recorded with it"))
  }

  @Test("the reason of an adjournment during exempt business is not for the public")
  func adjournedInPrivate() throws {
    try told("meeting", "public-out", meeting, "--at", "14.34")
    try told("meeting", "take", meeting, "10", "--at", "14.35")
    try told("meeting", "adjourn", meeting, "--at", "14.36", "--why", "Zebra to revise its price")
    let all = try told("search", "Zebra")
    #expect(all.contains("Zebra to revise its price"))
    #expect(try !told("search", "Zebra", "--open").contains("Zebra to revise"))
    // In open business it may be known
    try told("meeting", "resume", meeting, "--at", "14.36")
    try told("meeting", "take", meeting, "7", "--at", "14.36")
    try told("meeting", "adjourn", meeting, "--at", "14.37", "--why", "Giraffe arrived")
    #expect(try told("search", "Giraffe", "--open").contains("Giraffe arrived"))
  }

  @Test("T9: a chase message says by when to answer, and is not signed with a login name")
  func chaseMessage() throws {
    let message = try told("chase", "--message", "--as", "root")
    #expect(message.contains("We are waiting for the following:"))
    #expect(message.contains("tell us when we may expect it, by Tue 2 Apr 2002."))
    #expect(message.contains("(your name and office)") && !message.contains("root"))
    #expect(try told("chase", "--message", "--as", "A. Reed").contains("\nA. Reed\n"))
    // What is asked for today is not said to be waited for
    try told("agenda", "add", "salford-icb/2002-05-21", "1", "Plan")
    try told("paper", "commission", "salford-icb/2002-05-21", "1", "Report", "--author", "Finance")
    let asked = try told("chase", "--message", "--who", "Finance")
    #expect(asked.contains("Please let us have the following:"))
  }
}
