/// Actions, counted as they stood at the end of some days.
extension State {
  func actionFigures(_ board: Board, _ days: ClosedRange<Day>) -> [Figure] {
    let end = days.upperBound
    func figure(_ name: String, _ isMeant: (AgreedAction) -> Bool) -> Figure {
      Figure(
        name: name,
        counted: board.actions.filter(isMeant).map { action in
          let what = isClosed(.action(action.id, board.id)) ? "closed business" : action.text
          return "\(action.on.spoken), action \(action.id), \(action.owner): \(what)"
        })
    }
    return [
      figure("agreed") { days.contains($0.on) },
      figure("done") { $0.done.map(days.contains) ?? false },
      figure("open at the end") { $0.done == nil },
      figure("open and late at the end") { $0.done == nil && board.status(of: $0, on: end).isLate },
    ]
  }
}
