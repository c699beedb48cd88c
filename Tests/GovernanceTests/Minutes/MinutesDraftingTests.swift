import Testing

@testable import Governance

/// Minutes drafted from the record of a meeting.
struct MinutesDraftingTests {
  @Test("a minute for each item taken, in the order of taking, numbered on")
  func order() throws {
    var given = try Given.minuted()
    // Given an item on the agenda that is taken out of order, and last
    try given.happen(
      ItemTakenUp(meeting: Given.meeting, item: "7", at: Given.at("15.10")))
    try given.happen(MinutesNumbered(meeting: Given.meeting, first: 56, why: "on paper"))
    let minutes = try given.minutes()
    #expect(minutes.minutes.map(\.item) == ["minutes", "declarations", "5", "6", "next", "7"])
    #expect(minutes.minutes.map(\.number) == [56, 57, 58, 59, 60, 61])
    #expect(minutes.numbers == 56...61)
  }

  @Test("what was put off, withdrawn or not reached says so, at its place on the agenda")
  func notDone() throws {
    var given = try Given.minuted()
    for (item, title) in [("8", "Late"), ("9", "Gone")] as [(ItemID, String)] {
      try given.happen(
        ItemAdded(
          meeting: Given.meeting, item: item, number: item.rawValue, title: title, before: "minutes"
        ))
    }
    try given.deferItem("8", as: "late", why: "no report")
    try given.happen(ItemWithdrawn(meeting: Given.meeting, item: "9", why: "overtaken"))
    #expect(try given.minutes().minutes.contains { $0.item == "7" } == false)
    try given.happen(MeetingClosed(meeting: Given.meeting, at: Given.at("15.35")))
    let minutes = try given.minutes()
    #expect(
      minutes.minutes.map(\.item) == [
        "minutes", "declarations", "5", "6", "7", "8", "9", "next",
      ])
    #expect(try minutes.minute(on: "7").open.map(\.words) == ["This item was not reached."])
    #expect(
      try minutes.minute(on: "8").open.map(\.words) == ["This item was deferred: no report."])
    #expect(
      try minutes.minute(on: "9").open.map(\.words) == ["This item was withdrawn: overtaken."])
  }

  @Test("whoever presided comes first, then members by their seats; the silent are not listed")
  func attendance() throws {
    var given = try Given.minuted()
    try given.person("eve", "Ms E. Eve")
    try given.person("fay", "Mr F. Fay")
    try given.happen(
      Arrived(
        meeting: Given.meeting, person: "eve", role: "Cabinet Lead Member", at: Given.at("14.10")))
    try given.arrive("fay", at: "14.20", inPlaceOf: "dan")
    let attendance = try given.minutes().head.attendance
    #expect(
      attendance.present.map(\.text) == [
        "Ann (in the Chair)", "Bob", "Cat", "Mr F. Fay (substituting for Dan) (from 14.20)",
      ])
    #expect(attendance.inAttendance.map(\.text) == ["Ms E. Eve, Cabinet Lead Member (from 14.10)"])
    #expect(attendance.apologies.isEmpty)
  }

  @Test("apologies of whoever came after all are not told")
  func apologies() throws {
    var given = try Given.minuted()
    for person in ["bob", "dan"] as [PersonID] {
      try given.happen(
        ReplyReceived(meeting: Given.meeting, person: person, reply: .apologies))
    }
    #expect(try given.minutes().head.attendance.apologies.map(\.text) == ["Dan"])
  }

  @Test("standard words open an item with a report, which is filed, and the resolution closes it")
  func business() throws {
    var given = try Given.minuted()
    try given.commission(
      "annex", "Further figures", for: "5", what: .supplement, reason: "late figures",
      on: Given.day)
    try given.finish("annex", on: Given.day)
    let notes = [WorkingNote(item: "5", text: "carers\nask for a later start")]
    #expect(
      try given.minutes(notes).minute(on: "5").lines == [
        "3. Joint plan.", "",
        "The Board considered a report of the Director of Finance, \"Joint plan\". A copy of the "
          + "report and a supplementary report, marked \"Agenda Item 5\", is filed with these "
          + "minutes.", "",
        "Arising from a discussion, the following points were noted:", "",
        "- carers ask for a later start", "", "RESOLVED:", "That the joint plan be adopted.", "",
      ])
  }

  @Test("an interest in an open item is told under the declarations, in a closed one under it")
  func interests() throws {
    var given = try Given.minuted()
    for (person, item) in [("bob", "5"), ("cat", "6")] as [(PersonID, ItemID)] {
      try given.interest(person, in: item, .leaves, nature: "a brother there", category: .pecuniary)
    }
    let minutes = try given.minutes()
    #expect(
      try minutes.minute(on: "declarations").open.map(\.words) == [
        "Bob declared an interest (pecuniary) in item 5, Joint plan, a brother there, and was not "
          + "to take part in it."
      ])
    #expect(
      try minutes.minute(on: "6").closed?.contains {
        $0.words.hasPrefix("Cat declared an interest (pecuniary) in this item, a brother there")
      } == true)
  }

  @Test("the public going out and in stand where they happened, of a closed item in public too")
  func publicMoves() throws {
    var given = try Given.minuted()
    try given.happen(PublicExcluded(meeting: Given.meeting, at: Given.at("14.31")))
    try given.happen(PublicReadmitted(meeting: Given.meeting, at: Given.at("14.50")))
    let minute = try given.minutes().minute(on: "6")
    #expect(
      minute.open.map(\.words) == [
        "The press and public left at 14.31.", "The press and public were readmitted at 14.50.",
      ])
    #expect(minute.closed?.contains { $0.link?.isPublic ?? false } == false)
  }

  @Test("nil returns, urgent business, referral, dissent and actions are told from the record")
  func others() throws {
    var given = try Given.minuted(Given.consensus)
    try given.happen(
      NilReturned(
        meeting: Given.meeting, item: "minutes", what: "questions", under: "Standing Order 35",
        reportedBy: "the Chief Executive", at: Given.at("14.01")))
    try given.happen(
      UrgentAccepted(
        meeting: Given.meeting, item: "storm", title: "Storm damage", by: "ann",
        reason: "the roof is open", at: Given.at("14.03")))
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "storm", at: Given.at("15.05")))
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "7", at: Given.at("15.10")))
    try given.recommend("7", "That day centres close.", at: "15.10")
    try given.happen(
      PositionStated(
        meeting: Given.meeting, item: "7", person: "bob", stance: .objects, reason: "too soon",
        at: Given.at("15.12")))
    try given.declare(.notAgreed, on: "7", at: "15.15")
    try given.agree("1", "bring figures", owner: "Director", due: "by June", item: "7")
    let minutes = try given.minutes()
    #expect(
      try minutes.minute(on: "minutes").open.map(\.words) == [
        "The Chief Executive reported that no questions had been received under Standing Order 35."
      ])
    #expect(
      try minutes.minute(on: "storm").open.map(\.words) == [
        "The Board considered this matter.",
        "The person presiding decided to take this matter as urgent: the roof is open.",
      ])
    #expect(
      try minutes.minute(on: "7").open.compactMap { $0.link == nil ? nil : $0.words } == [
        "That day centres close.", "Bob objected: too soon.",
        "The matter was referred to City Council and Health Authority.",
        "Director, by June: bring figures",
      ])
  }

  @Test("start and finish stand as minutes have them")
  func hours() throws {
    var given = try Given.minuted()
    #expect(try given.minutes().head.hours == nil)
    try given.happen(MeetingClosed(meeting: Given.meeting, at: Given.at("15.35")))
    #expect(try given.minutes().head.hours == "2.00 - 3.35 pm")
    #expect(LocalTime(0, 5)?.withHalf == "12.05 am")
    #expect(LocalTime(12, 0)?.withHalf == "12.00 pm")
  }

  @Test("minutes confirmed with a correction show it, and the confirming meeting tells it")
  func correction() throws {
    var given = try Given.minuted()
    try given.happen(MeetingClosed(meeting: Given.meeting, at: Given.at("15.35")))
    try given.happen(MeetingOpened(meeting: Given.may, at: Given.on("2002-05-14")))
    try given.happen(
      ItemAdded(
        meeting: Given.may, item: "1", number: "1", title: "Minutes", purpose: .minutes))
    try given.happen(ItemTakenUp(meeting: Given.may, item: "1", at: Given.on("2002-05-14")))
    try given.happen(
      MinutesConfirmed(
        meeting: Given.meeting, at: Given.may, on: "2002-05-14",
        corrections: ["minute 3: for adopted read noted"]))
    #expect(
      try given.minutes().lines.suffix(2) == [
        "", "Corrected at the meeting of 14 May 2002: minute 3: for adopted read noted",
      ])
    let later = try #require(given.state.minutes(of: Given.may))
    #expect(
      try later.minute(on: "1").open.map(\.words) == [
        "The minutes of the meeting held on 26 March 2002 were confirmed, with this correction: "
          + "minute 3: for adopted read noted"
      ])
  }

  @Test("a meeting that was not opened has no minutes")
  func none() throws {
    #expect(try Given.agenda().state.minutes(of: Given.meeting) == nil)
    #expect(try Given.agenda().state.minutes(of: "nobody/never".meeting) == nil)
  }

  @Test("a decision sheet has what was decided, closed business apart")
  func sheet() throws {
    let given = try Given.minuted()
    let sheet = try #require(given.state.decisionSheet(of: Given.meeting))
    #expect(sheet.entries.map(\.number) == ["5", "6"])
    #expect(sheet.open.map(\.number) == ["5"])
    #expect(sheet.entries[0].lines == ["RESOLVED: That the joint plan be adopted."])
    #expect(given.state.decisionSheet(of: Given.may) == nil)
  }
}

extension String {
  fileprivate var meeting: MeetingID { MeetingID(self) ?? Given.meeting }
}
