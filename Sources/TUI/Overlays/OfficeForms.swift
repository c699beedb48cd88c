import Governance

/// The forms for what leaves the office: notices, papers, minutes.
extension Form {
  /// Notice of a meeting: to whom, where posted, and when it went out.
  static func notice(of heading: MeetingHeading) -> Form {
    Form(
      "Notice of \(heading.start.spoken)",
      about: ["It gives \(heading.start.spoken), \(heading.venue)."],
      fields: [Field("To", "members"), Field("Posted at"), Field("When", "now")]
    ) { texts, world throws(Refusal) in
      .propose([
        NoticeGiven(
          board: heading.id.board, meetings: [heading.id],
          given: try world.readMoment(texts[2], nil), recipients: words(texts[0]),
          places: words(texts[1]))
      ])
    }
  }

  /// Papers made available to members: which, and when.
  static func papers(of heading: MeetingHeading) -> Form {
    Form(
      "Papers for \(heading.start.spoken)", about: ["agenda, reports, or one report's title."],
      fields: [Field("Papers", "agenda, reports"), Field("When", "now")]
    ) { texts, world throws(Refusal) in
      let at = try world.readMoment(texts[1], nil)
      let papers = words(texts[0])
      if papers.isEmpty { throw Refusal("no paper is named", expected: "agenda, reports") }
      return .perform(Recording { $0.sending(papers, for: heading.id, at: at) })
    }
  }

  /// Minutes sent: to whom, on what day.
  static func minutes(of heading: MeetingHeading, to recipients: [String]) -> Form {
    Form(
      "Minutes of \(heading.start.spoken)",
      fields: [Field("To", recipients.joined(separator: ", ")), Field("Day", "today")]
    ) { texts, world throws(Refusal) in
      let day = texts[1] == "today" ? world.today : try DayReader.read(texts[1])
      return .perform(MinutesAct.sending(heading.id, to: words(texts[0]), on: day))
    }
  }

  /// The words between commas.
  private static func words(_ text: String) -> [String] {
    text.split(separator: ",").map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }
}
