/// What the conditions of rules are asked of: a board on a day, a meeting, a kind of matter.
public struct Circumstances: Sendable {
  let board: Board
  let day: Day
  /// Whether the meeting was reconvened after people had gone home.
  let isReconvened: Bool
  /// Whether the meeting is extraordinary; nil where none is asked of.
  let isExtraordinary: Bool?
  /// The kind of matter that the item is of.
  let matter: String?

  /// A board on a day; a meeting at a moment, or as arranged where none is given; an item of a kind
  /// of matter.
  init(
    _ board: Board, on day: Day, of heading: MeetingHeading? = nil, at moment: Moment? = nil,
    about matter: String? = nil
  ) {
    (self.board, self.day, self.matter) = (board, day, matter)
    isExtraordinary = heading?.isExtraordinary
    isReconvened = moment.flatMap { heading?.dispersal(before: $0) } != nil
  }

  /// A meeting that is still to be arranged, in the ordinary series.
  init(planning board: Board, on day: Day) {
    (self.board, self.day, matter, isReconvened, isExtraordinary) = (board, day, nil, false, false)
  }

  /// Whether every condition is met.
  func meet(_ when: When) -> Bool {
    when.conditions.allSatisfy { condition in
      switch condition {
      case .office(let office, let isFilled):
        return (board.holder(of: office, on: day) != nil) == isFilled
      case .vacancies(let number):
        return board.vacancies(on: day).count { $0.kind == .full } >= number
      case .reconvened: return isReconvened
      case .extraordinary(let asked): return isExtraordinary == asked
      case .matters(let kinds): return matter.map(kinds.contains) ?? false
      }
    }
  }
}
