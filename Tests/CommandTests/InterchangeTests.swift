import Foundation
import TestSupport
import Testing

/// What other programs read and wrote, through the program as people run it.
struct InterchangeTests {
  let scratch: Scratch
  let program: Program
  let journal: String

  init() throws { (scratch, program, journal) = try Program.withSample() }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try program.run(arguments + ["--journal", journal])
  }

  @Test("a dry run tells in words what it would do, and records nothing; then it is done at once")
  func people() throws {
    // Given
    let list = """
      name;seat;capacity;appointed by;from
      Mrs. H. J. Fryer;Education;officer;City Council;1 April 2002
      """
    try scratch.write(Array(list.utf8), to: "people.csv")
    let head = try program.head(of: journal)
    // When
    let dry = try run("import", "people", "people.csv", "--board", "salford-icb", "--dry-run")
    // Then
    #expect(dry.status == 0 && dry.err == "")
    #expect(
      dry.out == """
        row 2: Mrs. H. J. Fryer added as mrs-h-j-fryer
        row 2: Mrs. H. J. Fryer appointed to the seat Education by City Council from Mon 1 Apr 2002
        nothing was recorded

        """)
    #expect(try program.head(of: journal) == head)
    // When
    let done = try run("import", "people", "people.csv", "--board", "salford-icb")
    // Then
    #expect(done.status == 0 && done.out.split(separator: "\n").count == 2)
    #expect(try run("seat", "list", "salford-icb", "--as-of", "2002-04-01").out.contains("Fryer"))
  }

  @Test("several mistakes are told a line each, and nothing is recorded")
  func mistakes() throws {
    let list =
      "name,seat,capacity,appointed by,from\nA,S,king,X,2002-04-01\nRoy,,,,\nB,T,carer,X,x\n"
    try scratch.write(Array(list.utf8), to: "people.csv")
    let head = try program.head(of: journal)
    let outcome = try run("import", "people", "people.csv", "--board", "salford-icb")
    #expect(outcome.status == 2 && outcome.out == "")
    let lines = outcome.err.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix("quorate: people.csv, row 3, name: Roy may be c-roy (C. Roy)"))
    #expect(
      lines.last == "quorate: nothing was recorded: people.csv has 3 problems; "
        + "correct each of them and import the file again")
    #expect(try program.head(of: journal) == head)
  }

  @Test("a calendar goes to standard output or to a file, which is replaced only when that is said")
  func calendar() throws {
    // When
    let said = try run("export", "ics", "--length", "2 hours")
    let written = try run("export", "ics", "--length", "2 hours", "--out", "office.ics")
    // Then
    #expect(said.status == 0 && said.out.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(written.out == "written to office.ics\n")
    #expect(try scratch.bytes("office.ics") == Array(said.out.utf8))
    // When the file is there already
    let without = try run("export", "ics", "--no-due", "--out", "office.ics")
    #expect(without.status == 2)
    #expect(try scratch.bytes("office.ics") == Array(said.out.utf8))
    let replaced = try run("export", "ics", "--no-due", "--out", "office.ics", "--replace")
    #expect(replaced.status == 0)
    #expect(try scratch.bytes("office.ics").count < said.out.utf8.count)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(!left.contains { $0.contains(".part-") })
  }

  @Test("what was known on a day is what the calendar shows")
  func knownOn() throws {
    let early = try run("export", "ics", "--known-on", "2001-09-01").out
    #expect(!early.contains("BEGIN:VEVENT\r\nUID:meeting."))
    #expect(try run("export", "ics").out.contains("UID:meeting.salford-icb.2002-03-26@"))
  }

  @Test("the open data are JSON in Popolo's words, of the boards that are asked for")
  func openData() throws {
    let outcome = try run("export", "popolo", "--board", "salford-icb")
    #expect(outcome.status == 0)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any])
    #expect(
      Set(document.keys) == [
        "title", "persons", "organizations", "posts", "memberships", "events",
      ])
    #expect((document["title"] as? String)?.hasPrefix("REHEARSAL: ") ?? false)
    let early = try run("export", "popolo", "--as-of", "2001-09-30").out
    #expect(early.contains("\"persons\" : [") && !early.contains("A. Reed"))
  }
}
