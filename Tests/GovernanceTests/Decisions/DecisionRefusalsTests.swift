import Testing

@testable import Governance

/// Every refusal of an act of deciding, as a situation with its exact line.
///
/// Those of votes, of the ways of deciding and of deciding between meetings stand with those tests.
struct DecisionRefusalsTests {
  /// What keeps a question from being put and a decision from being declared, whatever it is.
  private static let keptFrom: [(String, String, @Sendable (inout Given) throws -> Void)] = [
    (
      "the item is not on the agenda", "there is no item 6; expected 5 or 7",
      { given in given.state.proceedings[Given.meeting]?.items.removeAll { $0.id == "6" } }
    ),
    (
      "there is no agenda at all",
      "there is no item 6, since there is no agenda yet; draft the agenda first",
      { given in given.state.proceedings[Given.meeting] = nil }
    ),
    (
      "the item was withdrawn", "item 6 was withdrawn: no paper",
      { given in
        try given.happen(ItemWithdrawn(meeting: Given.meeting, item: "6", why: "no paper"))
      }
    ),
    (
      "the item was deferred", "item 6 was deferred: no time",
      { given in
        try given.happen(
          ItemDeferred(
            meeting: Given.meeting, item: "6", title: "Six", matter: "six", why: "no time",
            on: Given.day))
      }
    ),
    (
      "the meeting is adjourned",
      "the meeting was adjourned at 14.10 on Tue 26 Mar 2002; resume it first",
      { given in
        try given.happen(
          MeetingAdjourned(meeting: Given.meeting, at: Given.at("14.10"), why: "tea"))
      }
    ),
    (
      "the meeting is closed",
      "the meeting was closed at 14.10 on Tue 26 Mar 2002; "
        + "expected the time at which this happened, before that",
      { given in
        try given.happen(MeetingClosed(meeting: Given.meeting, at: Given.at("14.10")))
      }
    ),
    (
      "the meeting goes on as notes",
      "the meeting continues informally, without decisions; defer the item to the next meeting",
      { given in
        try given.happen(
          InquorateAtStart(meeting: Given.meeting, at: Given.at("14.00"), choice: .notesOnly))
        for member: PersonID in ["m3", "m4"] {
          try given.happen(Left(meeting: Given.meeting, person: member, at: Given.at("14.10")))
        }
      }
    ),
    (
      "the matter is referred",
      "referral 1 has been with the constituent bodies since Tue 26 Mar 2002, and the constitution does "
        + "not say that the board may decide it in the meantime; wait for "
        + "their answers, or withdraw the referral",
      { given in try given.declare(.notAgreed, at: "14.20") }
    ),
  ]

  private func five() throws -> Given {
    try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 4)
  }

  @Test("what cannot be decided is neither put, nor declared, nor declared in one step")
  func keptFrom() throws {
    for (situation, line, bring) in Self.keptFrom {
      var given = try five()
      try given.put(at: "14.05")
      try bring(&given)
      #expect(given.refused(ScriptedRefusal.put()) == line, "\(situation)")
      #expect(given.refused(ScriptedRefusal.declared(in: given)) == line, "\(situation)")
      #expect(given.refused() == line, "\(situation)")
    }
  }

  @Test("before the day and before the opening nothing is put, said or declared")
  func early() throws {
    let given = try five()
    let opened =
      "the meeting was not open at 13.59; expected a time from when it opened, at 14.00"
    let moment = Given.at("14.30").adding(minutes: -1440)
    let before =
      "14.30 on Mon 25 Mar 2002 is before the day of the meeting, Tue 26 Mar 2002; expected a time on "
      + "that day"
    #expect(given.refused(ScriptedRefusal.put(at: "13.59")) == opened)
    #expect(given.refused(ScriptedRefusal.stated(at: "13.59")) == opened)
    #expect(given.refused(ScriptedRefusal.declared(in: given, at: "13.59")) == opened)
    #expect(
      given.refused(
        QuestionPut(meeting: Given.meeting, item: "6", parts: ScriptedRefusal.words, at: moment))
        == before)
    #expect(
      given.refused(
        PositionStated(
          meeting: Given.meeting, item: "6", person: "m2", stance: .agrees, at: moment)) == before)
  }

  private static let questions: [ScriptedRefusal] = [
    ScriptedRefusal(
      "no recommendation", "item 5 has no recommendation; draft one first"
    ) { _ in ScriptedRefusal.put("5") },
    ScriptedRefusal(
      "other words",
      "what is put is not what is recommended; put parts of the recommendation, or reword it first"
    ) { _ in ScriptedRefusal.put("6", ["that it wait"]) },
    ScriptedRefusal(
      "nothing put", "no recommendation has been put on item 6; put it first"
    ) {
      given in
      ScriptedRefusal.declared(in: given)
    },
    ScriptedRefusal(
      "put later", "no recommendation has been put on item 6; put it first"
    ) { given in
      try given.put(at: "14.31")
      return ScriptedRefusal.declared(in: given)
    },
    ScriptedRefusal(
      "declared in other words",
      "what is declared is not what was put on item 6; put these parts first, or declare those that were put"
    ) {
      given in
      try given.put()
      return ScriptedRefusal.declared(in: given, ["that it wait"])
    },
    ScriptedRefusal(
      "nobody in the chair",
      "nobody was in the chair at 14.30: M1, who took it, was not in the meeting; record first who "
        + "took the chair"
    ) { given in
      try given.put()
      try given.leave("m1", at: "14.25")
      return ScriptedRefusal.declared(in: given)
    },
    ScriptedRefusal("another in the chair", "M2 is not in the chair: M1 is") { given in
      try given.put()
      return ScriptedRefusal.declared(in: given, by: "m2")
    },
  ]

  private static let words: [ScriptedRefusal] = [
    ScriptedRefusal("words on no item", "there is no item 9; expected 5, 6 or 7") { _ in
      ScriptedRefusal.worded(on: "9")
    },
    ScriptedRefusal(
      "words of nobody", "there is nobody called \"zoe\" in the directory"
    ) { _ in ScriptedRefusal.worded(by: "zoe") },
    ScriptedRefusal(
      "no words",
      "the recommendation has no wording; expected words such as \"that the plan be adopted\""
    ) { _ in
      ScriptedRefusal.worded([])
    },
    ScriptedRefusal(
      "an empty part",
      "the recommendation has no wording; expected words such as \"that the plan be adopted\""
    ) { _ in
      ScriptedRefusal.worded(["that it wait", ""])
    },
    ScriptedRefusal("the same words", "the recommendation already has that wording") { _ in
      ScriptedRefusal.worded(ScriptedRefusal.words)
    },
  ]

  private static let positions: [ScriptedRefusal] = [
    ScriptedRefusal("a position on no item", "there is no item 9; expected 5, 6 or 7") { _ in
      ScriptedRefusal.stated(on: "9")
    },
    ScriptedRefusal(
      "a position of nobody", "there is nobody called \"zoe\" in the directory"
    ) { _ in ScriptedRefusal.stated("zoe") },
    ScriptedRefusal(
      "somebody who has not come",
      "M5 was not in the meeting at 14.30; record the arrival or return first, or give another time"
    ) { _ in ScriptedRefusal.stated("m5") },
    ScriptedRefusal(
      "somebody who has left",
      "M2 was not in the meeting at 14.30; record the arrival or return first, or give another time"
    ) { given in
      try given.leave("m2", at: "14.30")
      return ScriptedRefusal.stated()
    },
    ScriptedRefusal(
      "an interest", "M2 has declared an interest in the item and takes no part in it"
    ) { given in
      try given.interest("m2")
      return ScriptedRefusal.stated("m2", .agrees, "")
    },
    ScriptedRefusal(
      "an objection without a reason", "the reason for the objection is missing; say why M2 objects"
    ) { _ in ScriptedRefusal.stated("m2", .objects, "") },
    ScriptedRefusal(
      "nothing to withdraw",
      "no position of M2 on the item is recorded, so there is none to withdraw"
    ) {
      given in
      try given.say("m3", .objects, "too dear")
      return ScriptedRefusal.stated("m2", .withdrawn, "")
    },
  ]

  private static let ratifications: [ScriptedRefusal] = [
    ScriptedRefusal(
      "a ratification that cannot be named",
      "\"Ratify it\" is not an identifier; expected up to 64 small letters, figures and hyphens, such as head-of-service"
    ) { _ in
      RatificationNeeded(
        meeting: Given.meeting, item: "6", matter: "Ratify it", title: "It", at: Given.at("14.30"))
    },
    ScriptedRefusal(
      "a ratification there is none of",
      "there is no matter \"ratify-it\" on the work programme of Partnership Board"
    ) { _ in RatificationLifted(meeting: Given.meeting, matter: "ratify-it", on: Given.day) },
  ]

  @Test(
    "each situation refuses its act with its line",
    arguments: questions + words + positions + ratifications)
  func refused(row: ScriptedRefusal) throws {
    var given = try five()
    let act = try row.act(&given)
    #expect(given.refused(act) == row.line)
  }

  @Test("declaring in one step needs something that can be put, and somebody in the chair")
  func oneStep() throws {
    var given = try five()
    #expect(
      given.refused(on: "5")
        == "item 5 has no recommendation; draft one first")
    given.state.proceedings[Given.meeting]?.attendance = Attendance()
    try given.arrive("m2", "m3", "m4")
    #expect(
      given.refused()
        == "nobody was in the chair at 14.30; record first who took the chair")
  }
}
