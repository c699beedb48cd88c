import TestSupport
import Testing

/// What is said at once of an act that is not stopped: the last day or the way out.
struct RemarkTests {
  let scratch: Scratch
  let program: Program
  let journal: String

  init() throws { (scratch, program, journal) = try Program.withSample() }

  /// The remarks on a command, which is done.
  private func remarks(_ words: String...) throws -> [String] {
    let outcome = try program.run(words + ["--journal", journal])
    #expect(outcome.status == 0, "\(outcome.err)")
    return outcome.err.split(separator: "\n").map(String.init).filter { $0.hasPrefix("note: ") }
  }

  @Test("P5: a meeting arranged inside its own notice and papers periods says their last days")
  func shortNotice() throws {
    #expect(
      try remarks("meeting", "schedule", "salford-icb", "2002-03-28 10.00", "Hall") == [
        "note: notice of the meeting on Thu 28 Mar 2002 was due by Thu 14 Feb 2002",
        "note: agenda for Thu 28 Mar 2002 was due by Mon 25 Mar 2002",
      ])
    // One in good time, and one noted long after it was held, need no remark.
    #expect(try remarks("meeting", "schedule", "salford-icb", "2002-06-28 10.00", "Hall") == [])
    #expect(try remarks("meeting", "schedule", "salford-icb", "2001-11-06 10.00", "Hall") == [])
    // Moved to a near day, the last days are those of the new one.
    #expect(
      try remarks(
        "meeting", "move", "salford-icb/2002-06-28", "--to", "2002-05-02 10.00", "--why", "venue")
        == ["note: notice of the meeting on Thu 2 May 2002 was due by Thu 21 Mar 2002"])
  }

  @Test("R5: somebody in two offices at once is told, from when")
  func twoOffices() throws {
    #expect(
      try remarks(
        "appoint", "office", "salford-icb", "deputy", "A. Reed", "--by", "Cabinet", "--from",
        "2002-03-26") == ["note: A. Reed is chair too, from Mon 1 Oct 2001"])
  }

  @Test("D6: how the words for an action's day are read is told, also where they name none")
  func actionDays() throws {
    func told(_ due: String) throws -> [String] {
      try remarks("action", "add", "salford-icb", "C. Roy", "report", "--due", due)
    }
    #expect(
      try told("next Friday") == [
        "note: \"next Friday\": read as Fri 29 Mar 2002 to Fri 5 Apr 2002; late only after the "
          + "last of those days"
      ])
    #expect(try told("soon") == ["note: \"soon\": no due day can be worked out from it"])
    #expect(
      try remarks("action", "due", "salford-icb", "a2", "31/02/2002", "--why", "asked") == [
        "note: \"31/02/2002\": no due day can be worked out from it"
      ])
    #expect(
      try remarks("action", "due", "salford-icb", "a2", "--review", "2002-06-30", "--why", "asked")
        == [])
    #expect(
      try remarks("action", "add", "salford-icb", "C. Roy", "report")
        == ["note: action 3 has no day by which it is to be done"])
  }

  @Test("P4 and P9: an agenda sent before it was cleared, and changed after it was sent")
  func agendas() throws {
    let meeting = "salford-icb/2002-05-21"
    #expect(try remarks("agenda", "add", meeting, "20", "Budget") == [])
    #expect(
      try remarks("paper", "send", meeting, "--paper", "agenda")
        == ["note: the chair has not cleared the agenda"])
    let late =
      "note: the agenda was despatched on Tue 26 Mar 2002: members hold it without this change"
    #expect(try remarks("agenda", "add", meeting, "21", "Staffing") == [late])
    #expect(try remarks("agenda", "withdraw", meeting, "21", "--why", "too early") == [late])
  }

  @Test("S6: closed business taken up with the public present, open business without them")
  func publicAccess() throws {
    let meeting = "salford-icb/2002-03-26"
    try program.must(
      "agenda", "access", meeting, "7", "closed", "--ground", "confidential", "--reasoning",
      "sent in confidence", on: journal)
    try program.must("meeting", "public-out", meeting, "--at", "14.34", on: journal)
    #expect(
      try remarks("meeting", "take", meeting, "6", "--at", "14.35")
        == ["note: item 6 is open, and the public are still excluded"])
    try program.must("meeting", "public-in", meeting, "--at", "14.35", on: journal)
    #expect(
      try remarks("meeting", "take", meeting, "7", "--at", "14.36")
        == ["note: item 7 is closed, and the public have not been excluded"])
  }
}
