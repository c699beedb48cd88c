/// Somebody taking an office of the board.
public struct OfficeTaken: BoardEvent {
  public static let kind = "office.taken"
  public let board: BoardID
  public let office: Office
  public let person: PersonID
  /// Who appointed or elected, as given.
  public let by: String
  public let from: Day
  /// The last day, where it is fixed.
  public let to: Day?

  public init(
    board: BoardID, office: Office, person: PersonID, by: String, from: Day, to: Day? = nil
  ) {
    (self.board, self.office, self.person) = (board, office, person)
    (self.by, self.from, self.to) = (by, from, to)
  }

  public var reachesBackTo: Day? { from }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unknown(person) ?? state.backwards(from, to) { return refusal }
    let overlapping = known.offices.first { held in
      held.office == office && held.from <= to ?? held.from && from <= held.to ?? from
    }
    return overlapping.map {
      Refusal(
        "\(state.directory.name(of: $0.person)) is \(office.name) from \($0.from.spoken)",
        expected: "that term to be ended first")
    }
  }

  public func apply(to state: inout State) {
    state.boards[board]?.offices.append(
      OfficeTerm(office: office, person: person, by: by, from: from, to: to))
  }

  public var sentence: Sentence { "\(person) became \(office.name), by \(by), from \(from.spoken)" }
}
