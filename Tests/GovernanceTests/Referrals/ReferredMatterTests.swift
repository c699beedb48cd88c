import Testing

@testable import Governance

/// What the board has referred it does not decide while the partners have it.
struct ReferredMatterTests {
  static let line =
    "referral 1 has been with the constituent bodies since Tue 26 Mar 2002, and the constitution does "
    + "not say that the board may decide it in the meantime; wait for their "
    + "answers, or withdraw the referral"

  private func put(_ item: ItemID, at meeting: MeetingID, on day: Day) -> QuestionPut {
    QuestionPut(
      meeting: meeting, item: item, parts: Given.pooling, at: Given.on(day, "15.00"))
  }

  /// The line with which an item that brings a matter back is not put in May, or nil.
  private func lineInMay(_ given: Given, _ matter: MatterID) throws -> String? {
    var given = given
    try given.happen(
      ItemAdded(
        meeting: Given.may, item: "4", number: "4", title: "Pooled budget", matter: matter))
    try given.sit(Given.may, on: "2002-05-14")
    try given.word("4", at: Given.may, on: "2002-05-14")
    return given.line(refusing: put("4", at: Given.may, on: "2002-05-14"))
  }

  @Test("the item that was referred is not put again at the same meeting")
  func sameMeeting() throws {
    let given = try Given.referred()
    #expect(
      given.line(refusing: put("6", at: Given.meeting, on: Given.day)) == ReferredMatterTests.line)
    #expect(
      refusal { () throws(Refusal) in
        _ = try given.state.declaring(
          .agreed, on: "6", of: Given.meeting, at: Given.at("15.00"))
      } == ReferredMatterTests.line)
  }

  @Test("nor under an item of a later meeting that brings the same item back")
  func laterMeeting() throws {
    var given = try Given.referred()
    let ratification = RatificationNeeded(
      meeting: Given.meeting, item: "6", matter: "ratify", title: "Ratify: Pooled budget",
      at: Given.at("14.30"))
    try given.happen(ratification)
    #expect(try lineInMay(given, "ratify") == ReferredMatterTests.line)
  }

  @Test("nor under an item that brings back the matter which the referred item had brought")
  func sameMatter() throws {
    // Given a planned matter on which there is no agreement in March
    var given = try Given.salford()
    try given.happen(
      MatterPlanned(board: Given.board, matter: "hosting", title: "Who hosts the budget"))
    try given.place("hosting", at: Given.meeting, as: "7")
    try given.word("7", at: Given.meeting, on: Given.day)
    try given.disagree(on: "7")

    // When another item brings it back in May, then the board does not decide it
    #expect(try lineInMay(given, "hosting") == ReferredMatterTests.line)
  }

  @Test("once the partners have decided, the board may take the outcome")
  func decided() throws {
    let given = try Given.decided()
    #expect(try lineInMay(given, "referral-1") == nil)
  }

  @Test("once the referral is withdrawn, the board may decide after all")
  func withdrawn() throws {
    var given = try Given.referred()
    try given.happen(
      ReferralWithdrawn(
        board: Given.board, referral: "1", why: "the risk share is agreed", on: "2002-04-02"))
    #expect(given.line(refusing: put("6", at: Given.meeting, on: Given.day)) == nil)
    #expect(try lineInMay(given, "referral-1") == nil)
  }

  @Test("another matter of the same board is decided meanwhile")
  func another() throws {
    var given = try Given.referred()
    try given.happen(
      MatterPlanned(board: Given.board, matter: "accounts", title: "Audited accounts"))
    #expect(try lineInMay(given, "accounts") == nil)
  }
}
