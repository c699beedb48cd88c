import Foundation
import Testing

@testable import Governance

/// Tables of actions as councils print them, taken into the record and out again without loss.
struct PrintedTablesTests {
  /// A row of lessons learned: one lesson, and what is recommended, each with who does it.
  struct Lesson: Equatable {
    let ref: Int
    let learning: String
    let recommendations: [Recommendation]
  }

  /// One of the recommendations of a row.
  struct Recommendation: Equatable {
    let number: Int
    let text: String
    let owners: [String]
  }

  static let lessons = [
    Lesson(
      ref: 10,
      learning: "Contingency planning was completed close to implementation. The response was "
        + "effective for addressing missed calls but further improvements can be made with advance "
        + "contingency planning.",
      recommendations: [
        (
          19, "Establish core guidance for contingency workstream planning, based on lesson learned"
        ),
        (
          20,
          "Establish a contingency workstream with operational SRO to lead planning and "
            + "development from an early stage for high risk programmes (embed in programme "
            + "methodology)"
        ),
        (21, "Link contingency workstream to escalation of programme risks"),
        (22, "Link contingency workstream to Resilience Planning Group"),
        (23, "Establish standard protocol for reactive action planning based on lesson learned"),
        (
          24, "Review operational risk assurance for provider failure and business continuity plans"
        ),
      ].map {
        // Two teams are printed beside all six.
        Recommendation(
          number: $0, text: $1,
          owners: [
            "Corporate Transformation Unit / PMO",
            "ASC Divisional Management Team (DMT) / Compliance Team",
          ])
      }),
    Lesson(
      ref: 16,
      learning: "The programme highlighted a range of data quality and data availability issues "
        + "across all organisations involved",
      recommendations: [
        (30, "Resource needs to be put in place to cleanse the LCC data", ["IAS Team"]),
        (
          31,
          "Consider revision of LCC protocol to ensure staff are clear about their responsibility "
            + "to ensure that IAS data remains up to date", ["IAS Team"]
        ),
        (
          32,
          "CCGs to address data quality and responsiveness from their Commissioning Support Unit",
          ["CCGs Business Intelligence", "CCG CSU"]
        ),
        (
          33, "Quality assurance checks to be undertaken to ensure final dataset is robust",
          ["Chief Financial Officer", "SRO", "PMO"]
        ),
        (
          34,
          "Sign-off of data used for key decision making by LCC/CCG; ensuring ownership of "
            + "associated financial risks", ["Chief Financial Officer", "SRO", "PMO"]
        ),
      ].map { Recommendation(number: $0, text: $1, owners: $2) }),
    Lesson(
      ref: 17,
      learning: "Direct Payment /Personal Health Budget demand was much higher than anticipated "
        + "and a high level of requests were received close to the Go Live date\nThe setting of a "
        + "cut-off date caused some concern to people who wanted to make requests for a direct "
        + "payment",
      recommendations: [
        (
          35,
          "A strategy for the management of Direct Payment requests in future projects needs to "
            + "anticipate a similar picture and plan appropriately for this", ["ASC DMT"]
        ),
        (
          36,
          "Set a cut-off date further in advance to preserve data for procurement and transitions "
            + "phases to reduce risks", ["Programme Board"]
        ),
        (37, "Health to review similar options for Personal Health Budgets", ["CCG Exec Team"]),
      ].map { Recommendation(number: $0, text: $1, owners: $2) }),
  ]

  /// A row of an improvement plan: objective, action, target, officer responsible, by when.
  struct Improvement: Equatable, Sendable {
    let objective: String
    let action: String
    let target: String
    let officers: [String]
    let byWhen: String
  }

  static let improvements = [
    Improvement(
      objective: "Ensure that people are kept informed about HTLAH and have the opportunity to ask "
        + "questions and gain information to help them make the right decision",
      action: "Send out a letter to all service users following award of contracts\nFour Customer "
        + "events in different locations across the County will be held between 30 September and "
        + "7th October 2016\nThe HTLAH Helpline operating hours have been extended",
      target: "Each person should receive a letter, be invited to attend an event and have the "
        + "option of contacting the helpline.",
      officers: ["Project Manager A", "Project Manager B (HTLAH Project Managers)"],
      byWhen: "7th November 2016 – UPDATE: completed and deadline met"),
    Improvement(
      objective: "Ensure that the alternative option to receiving HTLAH is available for both "
        + "Council and CCG funded people.",
      action: "People can choose to take a Direct Payment or a Personal Health Budget",
      target: "That a prompt and efficient response is made and their uptake is monitored",
      officers: ["Project Manager A"],
      byWhen: "7 th November 2016 – UPDATE completed and deadline met."),
    Improvement(
      objective: "Delivery of care services to Care Quality Commission (CQC) standards",
      action: "Effective monitoring of provision through reviews of care needs and contract "
        + "compliance",
      target: "Staff retention\nCare provided in line with Care Quality Commission standards",
      officers: ["Compliance lead"],
      byWhen: "From 7 th November 2016 - UPDATE the monitoring of care providers is ongoing."),
    Improvement(
      objective: "Meeting people's needs in a manner that is culturally appropriate",
      action: "This is monitored and reported through contact compliance",
      target: "Ensure that the HTLAH service being delivered are culturally appropriate",
      officers: ["Compliance lead"], byWhen: "On- going after service delivery starts"),
  ]

  /// Records an action as it is read back from what a journal holds.
  private func record(_ event: ActionAgreed, _ given: inout Given) throws {
    let text = try JSONEncoder().encode(event)
    try given.happen(try JSONDecoder().decode(ActionAgreed.self, from: text))
  }

  @Test("lessons learned: references 10, 16 and 17, with several owners and many to each")
  func lessons() throws {
    // Given the three rows, each recommendation an action
    var given = try Given.agenda()
    for lesson in PrintedTablesTests.lessons {
      for part in lesson.recommendations {
        try record(
          ActionAgreed(
            board: Given.board, action: ActionID(rawValue: "\(part.number)"), text: part.text,
            owner: try #require(part.owners.first),
            others: part.owners.count > 1 ? Array(part.owners.dropFirst()) : nil,
            reference: "ref \(lesson.ref), rec \(part.number)", purpose: lesson.learning,
            on: Given.day), &given)
      }
    }
    // Then the rows are there again, from the actions alone
    let actions = try given.known().actions
    let rows = [10, 16, 17].map { ref in
      let own = actions.filter { $0.reference?.hasPrefix("ref \(ref),") ?? false }
      return Lesson(
        ref: ref, learning: own.first?.purpose ?? "",
        recommendations: own.map { action in
          Recommendation(
            number: Int(action.reference?.split(separator: " ").last ?? "") ?? 0,
            text: action.text, owners: action.owners)
        })
    }
    #expect(rows == PrintedTablesTests.lessons)
    #expect(actions.compactMap { Int($0.id.rawValue) } == Array(19...24) + Array(30...37))
    // And each owner is chased for each of theirs
    let chases = Chase.all([], [try given.known()], on: "2002-06-01")
    #expect(chases.first { $0.who == "PMO" }?.lines.count == 2)
    #expect(chases.first { $0.who == "IAS Team" }?.lines.count == 2)
    #expect(chases.first { $0.who.hasPrefix("ASC Divisional") }?.lines.count == 6)
  }

  @Test("an equality improvement plan: objective, action, target, officer, by when")
  func improvements() throws {
    // Given the four rows
    var given = try Given.agenda()
    for (index, row) in PrintedTablesTests.improvements.enumerated() {
      try record(
        ActionAgreed(
          board: Given.board, action: ActionID(rawValue: "\(index + 1)"), text: row.action,
          owner: try #require(row.officers.first),
          others: row.officers.count > 1 ? Array(row.officers.dropFirst()) : nil,
          due: row.byWhen, purpose: row.objective, target: row.target, on: "2016-06-01"), &given)
    }
    let board = try given.known()
    let rows = board.actions.map { action in
      Improvement(
        objective: action.purpose ?? "", action: action.text, target: action.target ?? "",
        officers: action.owners, byWhen: action.due ?? "")
    }
    #expect(rows == PrintedTablesTests.improvements)
    // Then two have a day, and two go on and want a day of review
    let standing = board.actions.map { board.status(of: $0, on: "2016-11-08").sentence }
    #expect(
      standing == [
        "1 day late, due by Mon 7 Nov 2016", "1 day late, due by Mon 7 Nov 2016",
        "ongoing, a review day is required", "ongoing, a review day is required",
      ])
    // When the first two are reported done as printed
    for action: ActionID in ["1", "2"] { try given.complete(action, on: "2016-11-07") }
    #expect(try given.told("1", on: "2017-06-05") == "done on Mon 7 Nov 2016")
  }
}
