/// A report, an appendix or a supplement being asked for.
public struct PaperCommissioned: MeetingEvent, DatedEvent {
  public static let kind = "paper.commissioned"
  public let meeting: MeetingID
  public let paper: PaperID
  public let item: ItemID
  public let title: String
  public let what: Paper.Kind
  public let author: String
  public let due: Day?
  /// Why it comes after the pack, for a supplement.
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

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting)
      ?? state.unfit(paper)
    {
      return refusal
    }
    if state.proceedings[meeting]?.paper(paper) != nil {
      return Refusal("there is already a paper \(paper)", expected: "another identifier")
    }
    if ["agenda", "reports"].contains(title) || ["agenda", "reports"].contains(paper.rawValue) {
      return Refusal("\(title) stands for more than one paper", expected: "another title")
    }
    if title.isBlank || author.isBlank { return Refusal("a paper needs a title and an author") }
    return what == .supplement && reason?.isBlank ?? true
      ? Refusal("a supplement needs the reason why it is late", expected: "the reason") : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.papers.append(
        Paper(
          id: paper, item: item, title: title, kind: what, author: author, due: due, reason: reason,
          with: author, since: on))
    }
  }

  public var sentence: Sentence {
    let why = reason.map { ", because \($0)" } ?? ""
    return
      "\(what.rawValue) \(title) on item \(item, at: meeting) commissioned from \(author)\(why)"
  }
}

/// A paper going to somebody, with whom it is from then on.
public struct PaperPassed: MeetingEvent, DatedEvent {
  public static let kind = "paper.passed"
  public let meeting: MeetingID
  public let paper: PaperID
  public let to: String
  public let on: Day

  public init(meeting: MeetingID, paper: PaperID, to: String, on: Day) {
    (self.meeting, self.paper, self.to, self.on) = (meeting, paper, to, on)
  }

  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unknown(paper, at: meeting)
      ?? (to.isBlank ? Refusal("say who now holds the report", expected: "a name") : nil)
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changePaper(paper) {
        $0.with = to
        $0.since = on
      }
    }
  }

  public var sentence: Sentence {
    "\(paper, at: meeting) awaiting \(to) since \(on.spoken)"
  }
}

/// A paper being a draft, final, to follow, or withdrawn.
public struct PaperProgressed: MeetingEvent, DatedEvent {
  public static let kind = "paper.progressed"
  public let meeting: MeetingID
  public let paper: PaperID
  public let now: Paper.State
  public let on: Day

  public init(meeting: MeetingID, paper: PaperID, now: Paper.State, on: Day) {
    (self.meeting, self.paper, self.now, self.on) = (meeting, paper, now, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(paper, at: meeting) { return refusal }
    guard now == .final, let known = state.proceedings[meeting]?.paper(paper) else { return nil }
    let missing = known.missing(of: state.boards[meeting.board]?.clearances ?? [])
    if missing.isEmpty { return nil }
    let names = missing.map(\.rawValue).joined(separator: " and ")
    return Refusal(
      "\(known.title) does not have \(names) clearance, which this board requires",
      expected: "clearance first")
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changePaper(paper) {
        $0.state = now
        if now == .final {
          $0.with = ""
        } else if $0.with.isEmpty {
          $0.with = $0.author
        }
        $0.since = on
      }
    }
  }

  public var sentence: Sentence {
    "\(paper, at: meeting) is \(now.name)"
  }
}
