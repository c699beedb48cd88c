/// A planned matter being put off to another meeting.
public struct MatterPostponed: BoardEvent, DatedEvent {
  public static let kind = "matter.postponed"
  public let board: BoardID
  public let matter: MatterID
  /// The meeting it is planned for now; nil for the next.
  public let to: MeetingID?
  public let why: String
  public let on: Day

  public init(board: BoardID, matter: MatterID, to: MeetingID? = nil, why: String, on: Day) {
    (self.board, self.matter, self.to, self.why, self.on) = (board, matter, to, why, on)
  }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unknown(matter, on: known)
      ?? to.flatMap({ state.cannotPlan($0, for: board) })
    {
      return refusal
    }
    if let settled = known.matter(matter)?.settled {
      return Refusal("\(matter) is settled since \(settled.on.spoken): \(settled.how)")
    }
    if let place = known.matter(matter).flatMap(known.place),
      known.meetings[place.meeting]?.opened == nil
    {
      return Refusal(
        "\(matter) stands on the agenda of \(place.meeting)",
        expected: "agenda defer, for the item there")
    }
    return why.isBlank ? Refusal("a postponement needs its reason", expected: "why") : nil
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeMatter(matter) { known in
        let from = known.placements.last?.meeting ?? known.planned
        known.placements.removeAll()
        known.postponements.append(Matter.Postponement(from: from, to: to, why: why, on: on))
        known.planned = to
      }
    }
  }

  public var sentence: Sentence {
    guard let to else { return "\(matter, on: board) put off: \(why)" }
    return "\(matter, on: board) put off to \(to): \(why)"
  }
}
