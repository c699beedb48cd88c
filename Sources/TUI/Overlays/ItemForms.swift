import Governance

/// The forms about an item of the agenda, before the meeting and at it.
extension Step {
  /// Why an item is deferred; it comes back by itself.
  static func deferral(
    of item: AgendaItem, at meeting: MeetingID, next: MeetingHeading?, on day: Day
  ) -> Step {
    .form(
      "Defer item \(item.number)",
      about: [
        next.map { "It will come back on the agenda of the next meeting, \($0.day.spoken)." }
          ?? "It will come back on the agenda of the next meeting, when one is scheduled.",
        "A deferral is not a failure to agree.",
      ], fields: ["Reason"]
    ) { texts, _ throws(Refusal) in
      .perform(
        Recording {
          [ItemDeferred.of(item.id, at: meeting, to: nil, why: texts[0], on: day, in: $0)]
        })
    }
  }

  /// What is recommended on an item, part by part; what is known of it can be reworded.
  static func wording(
    of item: AgendaItem, at meeting: MeetingID, _ proceedings: Proceedings, at moment: Moment,
    verb: String = "record",
    then: @escaping @Sendable (RecommendationWorded, World) -> Step = { worded, _ in
      .propose(worded)
    }
  ) -> Step {
    let known = proceedings.recommendation(on: item.id)?.parts ?? []
    let texts = known + Array(repeating: "", count: max(0, 3 - known.count))
    return .form(
      known.isEmpty ? "Recommendation on item \(item.number)" : "New wording",
      about: known.isEmpty
        ? ["One part on each line: \"that …\"."] : ["Earlier wordings are kept."],
      fields: zip(Recommendation.letters, texts).map { Form.Field("(\($0))", $1) }, verb: verb
    ) { texts, world throws(Refusal) in
      let parts = texts.filter { !$0.isEmpty }
      let worded = RecommendationWorded(meeting: meeting, item: item.id, parts: parts, at: moment)
      if let refusal = world.record.objection(to: worded) { throw refusal }
      return then(worded, world)
    }
  }
}
