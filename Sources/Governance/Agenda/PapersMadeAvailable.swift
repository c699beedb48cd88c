/// The agenda, the reports, or one report being made available to members.
///
/// A paper sent again is judged by its new instant.
public struct PapersMadeAvailable: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// `agenda`, `reports`, or the title or identifier of one report.
  public let paper: String
  /// When it happened.
  public let at: Moment
  /// From whom a copy was withheld, and why.
  public let withheld: [Withheld]?
  /// The reason, where it comes after the pack.
  public let reason: String?

  /// The event with those particulars.
  public init(
    meeting: MeetingID, paper: String, at: Moment, withheld: [Withheld]? = nil,
    reason: String? = nil
  ) {
    self.meeting = meeting
    self.paper = paper
    self.at = at
    self.withheld = withheld
    self.reason = reason
  }

  /// The name on disk.
  public static let kind = "papers.made-available"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { at }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// What must be loaded to ask for its objection.
  public var concerns: [Stream] { [.meeting(meeting)] }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    if paper.isEmpty { return Refusal("a paper needs a name") }
    if let refusal = state.unknownPaper(paper, for: meeting) { return refusal }
    for copy in withheld ?? [] {
      if let refusal = state.unknown(copy.person) { return refusal }
      if copy.why.isBlank { return Refusal("a withheld copy needs its reason", expected: "why") }
    }
    return state.objection(toSending: paper, for: meeting, at: at, withheld: withheld ?? [])
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.papers.append(
      PapersAvailable(paper: paper, at: at, withheld: withheld ?? [], reason: reason))
  }

  /// What happened.
  public var sentence: Sentence {
    let why = reason.map { ", \($0)" } ?? ""
    let held = (withheld ?? []).map { copy -> Sentence in "; not to \(copy.person), \(copy.why)" }
    let rest: Sentence = held.reduce("") { "\($0)\($1)" }
    return "\(paper) for \(meeting) made available to members \(at.spoken)\(why)\(rest)"
  }
}
