import Governance
import Secretariat
import TUI
import TestSupport
import Testing

@testable import quorate

/// The minutes on the screen: drawn from the draft, and recorded from it.
struct MinutesScreenTests {
  private static let meeting = MeetingID("adults-communities-osc", "2017-03-07")

  @Test("the draft is shown with its numbers, how far it is and what is to do")
  func shown() throws {
    let driver = try Driver("leicestershire-2017", opening: .meeting(Self.meeting)).press("D")
    #expect(
      driver.frame.contains(
        "MINUTES 7 Mar 2017  numbers 56 to 69  sent to members on Mon 12 Jun 2017"))
    #expect(driver.frame.contains("To do: have the chair clear them; have the next"))
    #expect(driver.frame.contains("Minutes of a meeting of the Adults and Communities"))
    try driver.press("G")
    #expect(driver.frame.contains("2.00 - 3.35 pm"))
  }

  @Test("clearing is recorded with the hash of what was cleared, after a card")
  func cleared() throws {
    let driver = try Driver("leicestershire-2017", opening: .meeting(Self.meeting)).press("D C")
    try driver.press("enter enter enter")
    #expect(driver.frame.contains("Minutes of Tue 7 Mar 2017 cleared?"))
    try driver.press("y")
    let standing = try #require(driver.clerk.state.heading(Self.meeting)?.minutes.cleared.last)
    #expect(standing.numbers == 56...69)
    #expect(standing.text.count == 64)
    #expect(driver.frame.contains("cleared by Mrs. R. Camamile CC"))
  }

  @Test("minutes that no later meeting could confirm are not confirmed")
  func confirming() throws {
    let driver = try Driver("leicestershire-2017", opening: .meeting(Self.meeting)).press("D F")
    #expect(driver.footLine.contains("no later meeting has been opened that could confirm them"))
  }
}
