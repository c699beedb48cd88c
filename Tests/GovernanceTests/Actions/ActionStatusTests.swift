import Testing

@testable import Governance

/// How an action stands on a day: open, late after its interval, done, going on, or with no day.
struct ActionStatusTests {
  @Test("an action is late only after the last of those days of the interval that its words mean")
  func late() throws {
    var given = try Given.agenda()
    try given.agree(due: "Feb/Mar 2004")
    #expect(try given.told(on: "2004-02-15") == "open, due by Wed 31 Mar 2004")
    #expect(try given.told(on: "2004-03-31") == "open, due by Wed 31 Mar 2004")
    #expect(try given.told(on: "2004-04-01") == "1 day late, due by Wed 31 Mar 2004")
    #expect(try given.told(on: "2004-04-10") == "10 days late, due by Wed 31 Mar 2004")
  }

  @Test("what is done is done from its day on, and late where it was late")
  func done() throws {
    var given = try Given.agenda()
    try given.agree(due: "by June")
    try given.complete(on: "2002-07-05")
    #expect(try given.told(on: "2002-07-04") == "4 days late, due by Sun 30 Jun 2002")
    #expect(try given.told(on: "2002-07-05") == "done on Fri 5 Jul 2002, 5 days late")
    try given.agree("2", due: "by June")
    try given.complete("2", on: "2002-06-30")
    #expect(try given.told("2", on: "2003-01-01") == "done on Sun 30 Jun 2002")
  }

  @Test("what goes on wants a day of review, and is late by that")
  func ongoing() throws {
    var given = try Given.agenda()
    try given.agree(due: "On-going")
    #expect(try given.told(on: "2010-01-01") == "ongoing, a review day is required")
    #expect(try given.dueActions() == [])
    try given.change(review: "2017-03-31", on: "2016-11-07")
    #expect(try given.action().due == "On-going")
    #expect(
      try given.told(on: "2017-03-31") == "ongoing, to be reviewed by Fri 31 Mar 2017")
    // The review of T-13: wanted in March 2017, made on 5 June.
    #expect(
      try given.told(on: "2017-06-05")
        == "ongoing, review 66 days late, due by Fri 31 Mar 2017")
    #expect(try given.dueActions().map(\.what) == ["review of action 1: find a hall"])
    #expect(try given.dueActions().map(\.day) == ["2017-03-31"])
  }

  @Test("words without a day, and no words, are never late")
  func undated() throws {
    var given = try Given.agenda()
    try given.agree("1", due: "as soon as it can be done")
    try given.agree("2")
    #expect(try given.told(on: "2010-01-01") == "open, its words name no day")
    #expect(try given.told("2", on: "2010-01-01") == "open, no due day was given")
    #expect(try given.dueActions() == [])
  }

  @Test("by the next meeting is by the day of the meeting after, wherever that is moved")
  func nextMeeting() throws {
    // Given an action agreed on 26 March, and meetings on 14 May and 25 June
    var given = try Given.agenda()
    try given.agree("1", due: "by the next meeting")
    try given.agree("2", due: "by the June meeting")
    try given.agree("3", due: "by the July meeting")
    #expect(try given.told(on: "2002-05-01") == "open, due by Tue 14 May 2002")
    #expect(try given.told("2", on: "2002-05-01") == "open, due by Tue 25 Jun 2002")
    #expect(try given.told("3", on: "2002-05-01") == "open, no such meeting is scheduled")
    // When the one of May is moved, and then called off
    try given.happen(
      MeetingMoved(
        meeting: Given.may, start: Given.on("2002-05-21"), venue: "Town Hall", why: "flood",
        at: Given.on("2002-04-30")))
    #expect(try given.told(on: "2002-05-01") == "open, due by Tue 21 May 2002")
    #expect(try given.told(on: "2002-04-29") == "open, due by Tue 14 May 2002")
    try given.happen(MeetingCancelled(meeting: Given.may, on: "2002-05-10", why: "flood"))
    // Then it is wanted by the next after
    #expect(try given.told(on: "2002-05-10") == "open, due by Tue 25 Jun 2002")
  }

  @Test("another day keeps the earlier words, and each is read from the day it was said")
  func changed() throws {
    var given = try Given.agenda()
    try given.agree(due: "by June")
    try given.change(to: "by the end of June", why: "the surveyor is ill", on: "2002-07-02")
    let action = try given.action()
    #expect(action.due == "by the end of June")
    #expect(action.wanted.map(\.words) == ["by June", "by the end of June"])
    #expect(try given.told(on: "2002-07-01") == "1 day late, due by Sun 30 Jun 2002")
    #expect(try given.told(on: "2002-07-02") == "open, due by Mon 30 Jun 2003")
    // A change that was noted later and happened earlier does not prevail.
    try given.change(to: "by 1 May", on: "2002-04-16")
    #expect(try given.action().due == "by the end of June")
    #expect(try given.told(on: "2002-04-20") == "open, due by Wed 1 May 2002")
  }

  @Test("what is due is the open actions with a day, by the end of their interval")
  func dueList() throws {
    var given = try Given.agenda()
    try given.agree("1", due: "by June", on: "2002-03-27")
    try given.agree("2", "book it", owner: "Clerk", others: ["Chair"], due: "2002-04-30")
    try given.agree("3", due: "by June")
    try given.complete("3", on: "2002-05-01")
    let due = try given.dueActions()
    #expect(due.map(\.what) == ["action 2: book it", "action 1: find a hall"])
    #expect(due.map(\.day) == ["2002-04-30", "2002-06-30"])
    #expect(due.map(\.with) == ["Clerk, Chair", "Dir. Housing"])
    #expect(due.map { $0.isLate(on: "2002-05-01") } == [true, false])
    #expect(
      due.last?.rule == "agreed on Wed 27 Mar 2002: \"by June\", read as Sat 1 Jun 2002 to "
        + "Sun 30 Jun 2002; late only after the last of those days")
    // As of an earlier day, what was done later is open and what was agreed later is not there.
    #expect(
      try given.dueActions(asOf: Given.day).map(\.what) == [
        "action 2: book it", "action 3: find a hall",
      ])
  }

  @Test("an action of closed business says so wherever it is told")
  func closed() throws {
    var given = try Given.agenda()
    try given.agree(
      "1", "write to the bidders", owner: "Clerk", due: "by June", item: "7", access: .closed)
    #expect(try given.dueActions().map(\.what) == ["action 1 (closed): write to the bidders"])
    let told = try given.known().explanation(of: try given.action(), on: Given.day)
    #expect(
      told.lines.contains("Agreed on Tue 26 Mar 2002 at the meeting of Tue 26 Mar 2002, EXEMPT."))
  }
}
