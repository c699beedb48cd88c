import Governance

/// The forms for what leaves the office: notices, papers, minutes.
extension Step {
  /// Notice of a meeting: to whom, where posted, and when it went out.
  static func notice(of heading: MeetingHeading) -> Step {
    .form(
      "Notice of \(heading.start.spoken)",
      about: ["The notice gives \(heading.start.timeAndDay), \(heading.venue)."],
      fields: [Form.Field("Recipients", "members"), "Where posted", Form.Field("Time", "now")]
    ) { texts, world throws(Refusal) in
      .propose(
        NoticeGiven(
          board: heading.id.board, meetings: [heading.id],
          given: try world.readMoment(texts[2], nil), recipients: words(texts[0]),
          places: words(texts[1])))
    }
  }

  /// Papers made available to members: which, and when.
  static func papers(of heading: MeetingHeading) -> Step {
    .form(
      "Papers for \(heading.start.spoken)", about: ["Agenda, reports, or the title of one."],
      fields: [Form.Field("Papers", "agenda, reports"), Form.Field("Time", "now")]
    ) { texts, world throws(Refusal) in
      let at = try world.readMoment(texts[1], nil)
      let papers = words(texts[0])
      if papers.isEmpty {
        throw Refusal("no paper is named", expected: "agenda, or a report's title")
      }
      return .perform(Recording { $0.sending(papers, for: heading.id, at: at) })
    }
  }

  /// Minutes sent, on what day: to those whom the constitution gives a time for, unless others are
  /// named.
  static func minutes(of heading: MeetingHeading, to recipients: [String]?) -> Step {
    let to = (recipients ?? ["members"]).joined(separator: ", ")
    return .form(
      "Minutes of \(heading.start.spoken)",
      fields: [Form.Field("Recipients", to), .today("Sent on")]
    ) { texts, world throws(Refusal) in
      let day = try world.readDay(texts[1])
      return .perform(MinutesAct.sending(heading.id, to: words(texts[0]), on: day))
    }
  }

  /// The words between commas.
  private static func words(_ text: String) -> [String] {
    text.split(separator: ",").compactMap { String($0).tidied.ifAny }
  }
}
