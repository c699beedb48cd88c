/// A matter being planned for a meeting, or for the next there is.
public struct MatterPlanned: BoardEvent {
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

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unfit(matter) { return refusal }
    if ["referral-", "ratify-", "deferred-"].contains(where: matter.rawValue.hasPrefix) {
      return Refusal("\(matter) is kept for what arises by itself", expected: "another identifier")
    }
    if known.matter(matter) != nil {
      return Refusal("there is already a matter \(matter)", expected: "another identifier")
    }
    let byThemselves: [Matter.Origin] = [.deferral, .ratification, .chairAction, .correspondence]
    if byThemselves.contains(origin) {
      return Refusal(
        "a \(origin.name) arises by itself",
        expected: "action, referral, review, statutory-report or plan")
    }
    if title.isBlank { return Refusal("a matter needs a title") }
    return meeting.flatMap { state.cannotPlan($0, for: board) }
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) {
      $0.add(
        Matter(
          id: matter, title: title, origin: origin, from: nil, item: nil, referral: nil,
          planned: meeting))
    }
  }

  public var sentence: Sentence {
    guard let meeting else { return "\(title) planned for the next meeting (\(origin.name))" }
    return "\(title) planned for \(meeting) (\(origin.name))"
  }
}
