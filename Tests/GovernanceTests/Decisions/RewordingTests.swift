import Testing

@testable import Governance

/// Recommendations as they are worded, put and declared.
struct RewordingTests {
  private func five() throws -> Given {
    try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 5)
  }

  private func proceedings(_ given: Given) throws -> Proceedings {
    try #require(given.state.proceedings[Given.meeting])
  }

  @Test("a rewording keeps the earlier wordings with who moved them")
  func keeps() throws {
    var given = try five()
    try given.recommend("6", "that the plan be agreed", "that it begin in May", by: "m2")
    try given.recommend("6", "that the plan be noted", by: "m3", at: "14.10")
    let wordings = try proceedings(given).recommendations
    #expect(
      wordings.map(\.parts) == [
        ["that the plan be agreed"], ["that the plan be agreed", "that it begin in May"],
        ["that the plan be noted"],
      ])
    #expect(wordings.map(\.by) == [nil, "m2", "m3"])
    #expect(try proceedings(given).recommendation(on: "6") == wordings.last)
    #expect(try given.declare().parts == ["that the plan be noted"])
  }

  @Test("declaring in one step puts the question and declares; what was put is not put again")
  func oneStep() throws {
    // Given a question that was not put
    let given = try five()
    let events = try given.state.declaring(
      .agreed, on: "6", of: Given.meeting, at: Given.at("14.30"))
    #expect(events.map { type(of: $0).kind } == ["question.put", "decision.declared"])

    // And one that was
    var put = given
    try put.put(at: "14.20")
    let again = try put.state.declaring(
      .agreed, on: "6", of: Given.meeting, at: Given.at("14.30"))
    #expect(again.map { type(of: $0).kind } == ["decision.declared"])

    // And no agreement
    let none = try given.state.declaring(
      .notAgreed, on: "6", of: Given.meeting, at: Given.at("14.30"))
    #expect(
      none.map { type(of: $0).kind } == ["question.put", "decision.declared", "referral.made"])
    #expect(given.journal().record.objection(toAll: none) == nil)
  }

  @Test("one part of a recommendation can be decided, and then the other")
  func parts() throws {
    var given = try five()
    try given.recommend("6", "that it be agreed", "that it begin in May", at: "14.05")
    for (part, time) in [("that it be agreed", "14.20"), ("that it begin in May", "14.25")] {
      for event in try given.state.declaring(
        .agreed, on: "6", of: Given.meeting, at: Given.at(time), parts: [part])
      { try given.happen(event) }
    }
    #expect(given.decisions.map(\.parts) == [["that it be agreed"], ["that it begin in May"]])
  }

  @Test("what is put must be what is recommended")
  func otherWords() throws {
    let given = try five()
    for parts in [[], ["that the plan be refused"], ["that the plan be agreed", "and more"]] {
      #expect(
        given.refused(
          QuestionPut(meeting: Given.meeting, item: "6", parts: parts, at: Given.at("14.20")))
          == "what is put is not what is recommended; put parts of the recommendation, or reword it first"
      )
    }
  }

  @Test("what is reworded after it was put is put again in its new words before it is declared")
  func rewordedAfterPutting() throws {
    var given = try five()
    try given.put(at: "14.20")
    try given.recommend("6", "that the plan begin in May", by: "m2", at: "14.25")
    #expect(try given.declare().parts == ["that the plan begin in May"])
  }

  @Test("a question noted afterwards is held against the wording of its own moment")
  func putAfterwards() throws {
    var given = try five()
    try given.recommend("6", "that the plan begin in May", by: "m2", at: "14.25")
    func put(_ words: String, _ time: String) -> String? {
      given.refused(
        QuestionPut(meeting: Given.meeting, item: "6", parts: [words], at: Given.at(time)))
    }
    #expect(put("that the plan be agreed", "14.20") == nil)
    #expect(put("that the plan begin in May", "14.20") != nil)
    #expect(put("that the plan begin in May", "14.30") == nil)
  }
}
