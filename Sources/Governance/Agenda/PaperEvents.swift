/// A report, an appendix or a supplement being commissioned.
public struct PaperCommissioned: ItemEvent, DatedEvent {
  public static let kind = "paper.commissioned"
  public let meeting: MeetingID
  public let paper: PaperID
  public let item: ItemID
  public let title: String
  public let what: Paper.Kind
  public let author: String
  public let due: Day?
  /// Why it comes after the agenda and reports, for a supplement.
  public let reason: String?
  public let on: Day

  public init(
    meeting: MeetingID, paper: PaperID, item: ItemID, title: String, what: Paper.Kind = .report,
    author: String, due: Day? = nil, reason: String? = nil, on: Day
  ) {
    (self.meeting, self.paper, self.item) = (meeting, paper, item)
    (self.title, self.what, self.author) = (title, what, author)
    (self.due, self.reason, self.on) = (due, reason, on)
  }

  public func objection(about known: AgendaItem, in state: State) -> Refusal? {
    state.unfit(paper)
      ?? Refusal(
        taken: state.proceedings[meeting]?.paper(paper) != nil, by: "a paper called \(paper)")
      ?? Refusal(
        if: Paper.isCollective(title) || Paper.isCollective(paper.rawValue),
        "\"agenda\" and \"reports\" are reserved for the agenda and for all its reports together",
        advice: "give the paper another title")
      ?? Refusal(noTitle: title, for: "the paper")
      ?? Refusal(
        if: author.isBlank, "no author was given for the paper", advice: "say who writes it")
      ?? (what == .supplement ? Refusal(noReason: reason ?? "", for: "a late supplement") : nil)
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.papers.append(Paper(event: self, with: author, since: on, stated: on))
  }

  public var sentence: Sentence {
    let report: Sentence = "\(what.rawValue) \(title) on item \(item, at: meeting)"
    return "\(report) commissioned from \(author)\(reason, after: ", because ")"
  }
}

/// A paper going to somebody, with whom it is from then on.
public struct PaperPassed: PaperChange, DatedEvent {
  public static let kind = "paper.passed"
  public let meeting: MeetingID
  public let paper: PaperID
  public let to: String
  public let on: Day

  public init(meeting: MeetingID, paper: PaperID, to: String, on: Day) {
    (self.meeting, self.paper, self.to, self.on) = (meeting, paper, to, on)
  }

  public func objection(about known: Paper, in state: State) -> Refusal? {
    Refusal(if: to.isBlank, "nobody is named", advice: "say who now holds the report")
  }

  public func apply(to paper: inout Paper) {
    guard on >= paper.since else { return }
    (paper.with, paper.since) = (to, on)
  }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard let known = state.proceedings[meeting]?.paper(paper), on < known.since else { return [] }
    return [
      "\"\(known.title)\" has been with \(known.with.ifAny ?? "the office") since "
        + "\(known.since.spoken), which stays so"
    ]
  }

  public var sentence: Sentence { "\(paper, at: meeting) with \(to) since \(on.spoken)" }
}

/// A paper being a draft, final, to follow, or withdrawn.
public struct PaperProgressed: PaperChange, DatedEvent {
  public static let kind = "paper.progressed"
  public let meeting: MeetingID
  public let paper: PaperID
  public let now: Paper.State
  public let on: Day

  public init(meeting: MeetingID, paper: PaperID, now: Paper.State, on: Day) {
    (self.meeting, self.paper, self.now, self.on) = (meeting, paper, now, on)
  }

  public func objection(about known: Paper, in state: State) -> Refusal? {
    let missing = known.missing(of: state.boards[meeting.board]?.clearances ?? [])
    let names = missing.map(\.rawValue).joined(separator: " and ")
    return Refusal(
      if: now == .final && !missing.isEmpty,
      "\"\(known.title)\" does not have \(names) clearance, which this board requires",
      advice: "record the clearance first")
  }

  public func apply(to paper: inout Paper) {
    guard on >= paper.stated else { return }
    (paper.state, paper.stated) = (now, on)
    paper.since = max(paper.since, on)
    paper.with = now == .final ? "" : paper.with.isEmpty ? paper.author : paper.with
  }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard let known = state.proceedings[meeting]?.paper(paper), on < known.stated else { return [] }
    return [
      "\"\(known.title)\" has been \(known.state.name) since \(known.stated.spoken), which stays so"
    ]
  }

  public var sentence: Sentence {
    "\(paper, at: meeting) is \(now == .draft ? "a draft" : now.name)"
  }
}
