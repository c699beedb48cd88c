import Foundation
import TestSupport
import Testing

/// `quorate meeting plan` from the period to meetings that are fixed and noticed.
struct MeetingPlanTests {
  let scratch: Scratch
  let program: Program
  let journal: String

  init() throws {
    (scratch, program) = try Program.alone()
    journal = scratch.path("journal")
  }

  /// A journal with one board, whose constitution says nothing of its meetings.
  private func foundCommittee() throws {
    try program.must("journal", "new", on: journal)
    try scratch.write(Array("name: Committee\nnation: england-and-wales\n".utf8), to: "board.yaml")
    try program.must(
      "board", "new", "board.yaml", "--id", "committee", "--from", "2017-01-01", on: journal)
  }

  /// One line of JSON.
  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("A17: every four weeks at 14.00, across the clocks going forward, fixed together")
  func clocks() throws {
    // Given a board whose constitution says nothing of its meetings
    try foundCommittee()
    // When a series from 8 March 2017 is planned, without a time it only proposes
    let period = ["--from", "2017-03-08", "--to", "2017-04-30", "--every", "4 weeks"]
    let plan = ["meeting", "plan", "committee"] + period
    let refused = try program.run(plan + ["--fix", "--journal", journal])
    #expect(refused.status == 2)
    #expect(
      refused.err
        == "quorate: the time and venue are not known; give them with --time and --venue\n")
    let fixed = try program.run(
      plan + ["--time", "14.00", "--venue", "County Hall", "--fix", "--journal", journal])
    #expect(fixed.status == 0, "\(fixed.err)")
    // Then it is at two in the afternoon on each day, and the instants differ by the hour
    let meetings = try program.must("meeting", "list", "committee", "--json", on: journal)
      .split(separator: "\n").map { try object(String($0))["start"] as? String }
    #expect(meetings == ["2017-03-08T14:00:00+00:00", "2017-04-05T14:00:00+01:00"])
    #expect(fixed.out.contains("the office's own choice (not the constitution's)"))
    #expect(
      fixed.out.contains(
        "quorate meeting notice committee/2017-03-08 committee/2017-04-05 --to members"))
    // And planned once more, nothing is missing
    let again = try program.run(plan + ["--journal", journal])
    #expect(again.out.contains("No further meeting is needed in the period."))
  }

  @Test("a time that the clocks skip is refused, and nothing is fixed")
  func skipped() throws {
    try foundCommittee()
    let outcome = try program.run([
      "meeting", "plan", "committee", "--from", "2017-03-24", "--to", "2017-03-28", "--every",
      "3 days", "--time", "24.30", "--venue", "Hall", "--fix", "--journal", journal,
    ])
    #expect(outcome.status == 2)
    #expect(try program.must("meeting", "list", "committee", on: journal) == "")
  }

  @Test("the sample's year is told with its days, and the commands that fix it can be typed")
  func table() throws {
    let copy = try Template.copy(to: scratch, "copy")
    let arguments = [
      "meeting", "plan", "salford-icb", "--from", "2002-06-01", "--to", "2003-03-31",
    ]
    let told = try program.run(arguments + ["--journal", copy]).out.split(separator: "\n")
      .map(String.init)
    #expect(
      Array(told.prefix(9)) == [
        "Salford Integrated Commissioning Board, Sat 1 Jun 2002 to Mon 31 Mar 2003",
        "Continues from the meeting of Tue 21 May 2002.",
        "Rule followed: a meeting at least every 2 months [Meetings of the Board].",
        "Meeting          Latest day       Notice by        Papers by        Minutes by",
        "Tue 16 Jul 2002  Sun 21 Jul 2002  Tue 4 Jun 2002   Thu 11 Jul 2002  Tue 30 Jul 2002",
        "Tue 10 Sep 2002  Mon 16 Sep 2002  Tue 30 Jul 2002  Thu 5 Sep 2002   Tue 24 Sep 2002",
        "Tue 5 Nov 2002   Sun 10 Nov 2002  Tue 24 Sep 2002  Thu 31 Oct 2002  Tue 19 Nov 2002",
        "Tue 31 Dec 2002  Sun 5 Jan 2003   Tue 19 Nov 2002  Tue 24 Dec 2002  Tue 14 Jan 2003",
        "Tue 25 Feb 2003  Fri 28 Feb 2003  Tue 14 Jan 2003  Thu 20 Feb 2003  Tue 11 Mar 2003",
      ])
    // When its commands are typed as they stand, the one notice last
    for line in told where line.hasPrefix("  quorate meeting") {
      let command = "quorate() { \(Program.path) \"$@\" --journal \(copy); }; \(line)"
      let outcome = try program.start(["-c", command], executable: "/bin/sh")
      #expect(outcome.status == 0, "\(line): \(outcome.err)")
    }
    // Then nothing more is needed, and the one notice was of them all
    let again = try program.run(arguments + ["--journal", copy])
    #expect(again.out.contains("No further meeting is needed in the period."))
    let shown = try program.must("meeting", "show", "salford-icb/2003-02-25", on: copy)
    #expect(shown.contains("Notice Tue 26 Mar 2002"))
  }

  @Test("as JSON each day comes with its working")
  func json() throws {
    let copy = try Template.copy(to: scratch, "copy")
    let plan = try object(
      try program.must(
        "meeting", "plan", "salford-icb", "--from", "2002-06-01", "--to", "2002-08-31", "--json",
        on: copy))
    let meetings = try #require(plan["meetings"] as? [[String: Any]])
    let first = try #require(meetings.first)
    #expect(meetings.count == 1 && plan["fixed"] as? Bool == false)
    #expect(first["start"] as? String == "2002-07-16T14:00:00+01:00")
    #expect(first["clause"] as? String == "Meetings of the Board")
    let notice = try #require(first["notice"] as? [String: Any])
    #expect(notice["day"] as? String == "2002-06-04")
    #expect(notice["advice"] as? String == "2002-05-31")
  }

  @Test("actions are listed late, by owner and as they were, with the words and what they mean")
  func actions() throws {
    let copy = try Template.copy(to: scratch, "copy")
    try program.must(
      "action", "add", "salford-icb", "SRO", "sign off the data", "--with", "PMO", "--due",
      "7th March 2002 - UPDATE: half of it is in", "--on", "2002-02-12", "--reference",
      "ref 16, rec 34", on: copy)
    try program.must("action", "chase", "salford-icb", "1", "--on", "2002-03-25", on: copy)
    #expect(
      try program.must("action", "list", "salford-icb", "--late", on: copy)
        == "1  SRO, PMO  7th March 2002 - UPDATE: half of it is in  19 days late, due by "
        + "Thu 7 Mar 2002  chased on Mon 25 Mar 2002  sign off the data\n")
    let late = try object(
      try program.must("action", "list", "salford-icb", "--owner", "pmo", "--json", on: copy))
    #expect(late["due"] as? String == "7th March 2002 - UPDATE: half of it is in")
    #expect(late["to"] as? String == "2002-03-07" && late["daysLate"] as? Int == 19)
    #expect(
      try program.must(
        "action", "list", "salford-icb", "--late", "--as-of", "2002-03-07", on: copy)
        == "no action is late\n")
    try program.must(
      "action", "due", "salford-icb", "1", "by the next meeting", "--why", "files", on: copy)
    #expect(
      try program.must("action", "show", "salford-icb", "1", on: copy).contains(
        "Tue 26 Mar 2002: due \"by the next meeting\", read as the board's next meeting (files)"
      ))
    #expect(
      try program.must("due", on: copy).contains("action 1: sign off the data"))
  }
}
