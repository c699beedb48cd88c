import Testing

@testable import Governance

/// An act that is refused in some situation, with the exact line.
struct ScriptedRefusal: Sendable, CustomTestStringConvertible {
  /// The situation in words.
  let situation: String
  /// The line of the refusal.
  let line: String
  /// Brings the situation about, and gives the act.
  let act: @Sendable (inout Given) throws -> any Event

  init(
    _ situation: String, _ line: String,
    _ act: @escaping @Sendable (inout Given) throws -> any Event
  ) {
    self.situation = situation
    self.line = line
    self.act = act
  }

  var testDescription: String { situation }

  static let words = ["that the plan be agreed"]

  static func put(
    _ item: ItemID = "6", _ parts: [String] = words, at time: String = "14.30"
  ) -> QuestionPut {
    QuestionPut(meeting: Given.meeting, item: item, parts: parts, at: Given.at(time))
  }

  static func stated(
    _ person: PersonID = "m2", _ stance: Position.Stance = .objects, _ reason: String = "too dear",
    on item: ItemID = "6", at time: String = "14.30"
  ) -> PositionStated {
    PositionStated(
      meeting: Given.meeting, item: item, person: person, stance: stance, reason: reason,
      at: Given.at(time))
  }

  static func worded(
    _ parts: [String] = ["that it wait"], on item: ItemID = "6", by person: PersonID? = nil
  ) -> RecommendationWorded {
    RecommendationWorded(
      meeting: Given.meeting, item: item, parts: parts, by: person, at: Given.at("14.30"))
  }

  /// A declaration made by hand on what is known now, or on nothing where nothing can be.
  static func declared(
    in given: Given, _ parts: [String] = words, on item: ItemID = "6", by person: PersonID = "m1",
    at time: String = "14.30"
  ) -> DecisionDeclared {
    let moment = Given.at(time)
    let nothing = Basis(
      counted: [], verdict: .quorate, needed: nil, quorum: nil, manner: "", constitution: nil)
    return DecisionDeclared(
      meeting: Given.meeting, item: item, outcome: .agreed, parts: parts, by: person,
      basis: given.state.basis(for: item, of: Given.meeting, at: moment) ?? nothing, at: moment)
  }
}
