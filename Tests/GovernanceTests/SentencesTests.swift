import Testing

@testable import Governance

/// Entries as the log tells them.
struct SentencesTests {
  private static let meeting = MeetingID("board", "2002-03-26")
  private static let at = CheckedBoard.at("2002-03-26")

  @Test("whoever comes or goes does so at a time of day, with their role and whose place they take")
  func movements() {
    let (meeting, at) = (Self.meeting, Self.at)
    let events: [any Event] = [
      Arrived(meeting: meeting, person: "ann", at: at),
      Arrived(meeting: meeting, person: "ann", mode: .remote, at: at),
      Arrived(meeting: meeting, person: "ann", mode: .remote, inPlaceOf: "bob", at: at),
      Arrived(meeting: meeting, person: "ann", role: "clerk", at: at),
      Left(meeting: meeting, person: "ann", at: at),
      LeftForItem(meeting: meeting, person: "ann", item: "5", why: "interest", at: at),
      ChairTaken(meeting: meeting, person: "ann", at: at),
      ChairTaken(meeting: meeting, person: "ann", elected: true, at: at),
    ]
    #expect(
      events.map { $0.sentence.text(in: State()) } == [
        "ann arrived at 14.00", "ann joined remotely at 14.00",
        "ann joined remotely in place of bob at 14.00", "ann arrived as clerk at 14.00",
        "ann left at 14.00", "ann withdrew for item 5 at 14.00 (interest)",
        "ann took the chair at 14.00", "ann was elected to the chair at 14.00",
      ])
  }

  @Test("a partner's notice to withdraw is told in words, and a target with its meeting")
  func others() {
    let notified = WithdrawalNotified(board: "board", partner: "health-authority", on: "2002-05-01")
    #expect(
      notified.sentence.text(in: State()) == "Health authority gave notice to withdraw from board")
    let met = TargetMet(meeting: Self.meeting, target: "final reports", on: "2002-03-20")
    #expect(
      met.sentence.text(in: State()) == "target \"final reports\" met, for board/2002-03-26")
  }

  @Test(
    "a report whose name says to whom it goes does not say it twice",
    arguments: [
      ("report to the Cabinet", "cabinet", "report to the Cabinet: regularly"),
      ("annual report", "cabinet", "annual report to cabinet: regularly"),
    ])
  func recipients(name: String, to: String, sentence: String) {
    let text = "name: A\nreports:\n  report: \(name)\n  to: \(to)\n  how-often: regularly\n"
    let read = Constitution.read(TextOutline.read(text))
    #expect(read.constitution.statements.first { $0.key == "reports" }?.sentence == sentence)
  }

  @Test("what was left of a period is told by how many of it, one of it, and none")
  func left() throws {
    let calendar = try Calendars.of(.englandAndWales)
    let reckoning = try Reckoner.reckon(
      Span(3, .workingDays, .before), from: "2002-03-26", on: calendar)
    let days: [Day] = ["2002-03-22", "2002-03-25", "2002-03-26"]
    #expect(
      days.map { reckoning.judge($0, on: calendar) } == [
        .missed(days: 1, "only 2 of 3 working days were left"),
        .missed(days: 4, "only 1 of 3 working days was left"),
        .missed(days: 5, "no working days were left"),
      ])
  }
}
