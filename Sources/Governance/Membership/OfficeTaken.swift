/// Somebody taking an office of the board.
public struct OfficeTaken: Event {
  /// The board.
  public let board: BoardID
  /// The office.
  public let office: Office
  /// Who.
  public let person: PersonID
  /// Who appointed or elected, as given.
  public let by: String
  /// The first day.
  public let from: Day
  /// The last day, where it is fixed.
  public let to: Day?

  /// The event with those particulars.
  public init(
    board: BoardID, office: Office, person: PersonID, by: String, from: Day, to: Day? = nil
  ) {
    self.board = board
    self.office = office
    self.person = person
    self.by = by
    self.from = from
    self.to = to
  }

  /// The name on disk.
  public static let kind = "office.taken"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// The first day that it changes what was so.
  public var reachesBackTo: Day? { from }

  /// Why it cannot be done now, or nil.
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

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[board]?.offices.append(
      OfficeTerm(office: office, person: person, by: by, from: from, to: to))
  }

  /// What happened.
  public var sentence: Sentence { "\(person) became \(office.name), by \(by), from \(from.spoken)" }
}
