import Governance
import Secretariat
import TUI
import Terminal
import TestSupport
import Testing

/// What the keys of the live meeting do to the record.
struct LiveMeetingTests {
  private static let meeting = MeetingID("salford-icb", "2002-03-26")

  @Test("A member leaving moves the quorum on the screen, and undo brings it back")
  func leaving() throws {
    let driver = try Driver(opening: .meeting(Self.meeting))
    #expect(driver.frame.contains("QUORATE  7 counted, 6 needed: 1 may leave"))
    try driver.press("j l")
    #expect(driver.frame.contains("QUORATE  6 counted, 6 needed: nobody may leave"))
    #expect(driver.footLine.contains("Saved 14.37  S. Holt left at 14.37"))
    try driver.press("j l")
    #expect(driver.frame.contains("INQUORATE  5 counted, 6 needed"))
    try driver.press("u enter u enter")
    #expect(driver.frame.contains("QUORATE  7 counted, 6 needed"))
  }

  @Test("The last of a partner leaving ends the quorum, and the part that is short is named")
  func lastOfPartner() throws {
    let driver = try Driver(opening: .meeting(Self.meeting)).press("j j j l")
    #expect(driver.frame.contains("INQUORATE  6 counted, 6 needed; Salford and Trafford"))
    #expect(driver.frame.contains("Health authority 0, needs 1 SHORT"))
  }

  @Test("An interest in the item in hand moves the quorum that is shown")
  func interest() throws {
    let driver = try Driver(opening: .meeting(Self.meeting)).press("j i").type("silent")
      .press("enter enter").type("a relative").press("enter")
    #expect(driver.footLine.contains("S. Holt declared an interest in item 5: a relative"))
    #expect(driver.frame.contains("QUORATE  6 counted, 6 needed: nobody may leave"))
  }

  @Test("An interest in an item is told ahead of its parts, and in their explanation")
  func interestInParts() throws {
    let driver = try Driver(opening: .meeting(Self.meeting))
    let items = try #require(driver.clerk.state.proceedings[Self.meeting]?.items)
    let whole = try #require(items.first { $0.number == "8" }).id
    let next = try #require(items.first { $0.number == "6" }).id
    _ = try driver.colleague().perform([
      ItemAdded(
        meeting: Self.meeting, item: "part", number: "5a", title: "A part of item 8", under: whole,
        before: next),
      InterestDeclared(
        meeting: Self.meeting, person: "s-holt", item: whole, nature: "a relative", effect: .leaves),
    ])
    driver.player.look()
    #expect(driver.frame.contains("AHEAD  item 5a: S. Holt must leave (interest)"))
    try driver.press("tab x")
    #expect(driver.frame.contains("Interest declared by S. Holt (a relative): leaves."))
  }

  @Test("Undo reaches what was done to the meeting itself")
  func undoMeeting() throws {
    let driver = try Driver(opening: .meeting(Self.meeting)).press("C down enter")
    #expect(driver.frame.contains("Closed 14.37; shown as at its close"))
    try driver.press("l")
    #expect(driver.frame.contains("the meeting is closed: say with @ when it happened"))
    try driver.press("u enter")
    #expect(driver.frame.contains("Open since 14.00"))
  }

  @Test("A meeting not begun tells what to expect, not a verdict")
  func notBegun() throws {
    let next = MeetingID("salford-icb", "2002-05-21")
    let driver = try Driver(opening: .meeting(next))
    #expect(driver.frame.contains("NOT BEGUN  expected from replies: at best 10, at worst 0"))
    try driver.press("O")
    #expect(driver.footLine.contains("if it was moved, record that first"))
  }

  @Test("Five minutes ago is one gesture: the time is set once and told on the screen")
  func earlier() throws {
    let driver = try Driver(opening: .meeting(Self.meeting)).press("@").type("-5").press("enter")
    #expect(driver.frame.contains("NEXT ENTRY TIMED 14.32"))
    try driver.press("l")
    #expect(driver.footLine.contains("A. Reed left at 14.32"))
  }

  @Test("A time that cannot be read is refused in the form, with what was expected")
  func badTime() throws {
    let driver = try Driver(opening: .meeting(Self.meeting)).press("@").type("25.99")
      .press("enter")
    #expect(driver.frame.contains("\"25.99\" is not a time; expected a time such as 14.31"))
    try driver.press("esc")
    #expect(!driver.frame.contains("NEXT ENTRY TIMED"))
  }

  @Test("What somebody else records appears, and a conflict is told")
  func others() throws {
    let driver = try Driver(opening: .meeting(Self.meeting))
    let other = try driver.colleague()
    let at = driver.clerk.now
    _ = try other.perform([Left(meeting: Self.meeting, person: "s-holt", at: at)])
    driver.player.look()
    #expect(driver.frame.contains("6 counted, 6 needed"))
    _ = try other.perform([Left(meeting: Self.meeting, person: "p-wells", at: at)])
    try driver.press("l")
    #expect(driver.frame.contains("meanwhile B. Colleague: P. Wells left"))
  }

  @Test("An act that cannot be done now says why in help, and when it is tried")
  func refused() throws {
    let driver = try Driver(opening: .meeting(Self.meeting)).press("space")
    #expect(driver.frame.contains("A. Reed has been present since"))
    try driver.press("? pgdn")
    #expect(driver.frame.contains("Not now: A. Reed has"))
  }

  @Test("Pasted keys record nothing")
  func pasting() throws {
    let driver = try Driver(opening: .meeting(Self.meeting))
    let before = driver.clerk.record.version(of: .meeting(Self.meeting))
    driver.player.tell(.input(.paste("l\nl\nq")))
    #expect(driver.clerk.record.version(of: .meeting(Self.meeting)) == before)
    #expect(!driver.player.isDone)
  }

  @Test("A click selects somebody, and a click on a key hint is the key")
  func mouse() throws {
    let driver = try Driver(opening: .meeting(Self.meeting))
    let lines = driver.player.program.canvas(charset: .unicode).lines
    let row = try #require(lines.firstIndex { $0.contains("D. Price") })
    driver.player.tell(.input(.click(Point(column: 55, row: row))))
    try driver.press("l")
    #expect(driver.footLine.contains("D. Price left"))
    driver.player.tell(.input(.click(Point(column: 78, row: 22))))
    #expect(driver.frame.contains("Keys of this screen"))
  }
}
