/// A matter being planned for a meeting, or for the next there is.
public struct MatterPlanned: BoardChange {
  public static let kind = "matter.planned"
  public let board: BoardID
  public let matter: MatterID
  /// What it is, as an agenda would print it.
  public let title: String
  public let origin: Matter.Origin
  /// The meeting it is planned for; nil for the next.
  public let meeting: MeetingID?

  public init(
    board: BoardID, matter: MatterID, title: String, origin: Matter.Origin = .plan,
    meeting: MeetingID? = nil
  ) {
    (self.board, self.matter, self.title) = (board, matter, title)
    (self.origin, self.meeting) = (origin, meeting)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    let kept = ["referral-", "ratify-", "deferred-"]
    let madeByOthers: [Matter.Origin] = [.deferral, .ratification, .chairAction, .correspondence]
    return state.unfit(matter)
      ?? Refusal(
        if: kept.contains(where: matter.rawValue.hasPrefix),
        "\(matter) is an identifier kept for deferrals, ratifications and referrals",
        advice: "give this one another identifier")
      ?? known.taken(matter)
      ?? Refusal(
        if: madeByOthers.contains(origin),
        "a matter with the origin \"\(origin.name)\" cannot be planned, as it is added automatically",
        expected: "action, referral, review, statutory-report or plan")
      ?? Refusal(noTitle: title, for: "the matter")
      ?? meeting.flatMap { state.cannotPlan($0, for: board) }
  }

  public func apply(to board: inout Board) {
    board.add(Matter(id: matter, title: title, origin: origin, planned: meeting))
  }

  public var sentence: Sentence {
    let when = meeting.map { "\($0)" as Sentence } ?? "the next meeting"
    return "\(title) planned for \(when) (\(origin.name))"
  }
}
