/// Somebody's hold on an office ending after a day.
public struct OfficeLeft: Event {
  /// The board.
  public let board: BoardID
  /// The office.
  public let office: Office
  /// Who.
  public let person: PersonID
  /// The last day of the term.
  public let last: Day

  /// The event with those particulars.
  public init(board: BoardID, office: Office, person: PersonID, last: Day) {
    self.board = board
    self.office = office
    self.person = person
    self.last = last
  }

  /// The name on disk.
  public static let kind = "office.left"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// The first day that it changes what was so.
  public var reachesBackTo: Day? { last }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    let held = known.offices.first {
      $0.office == office && $0.person == person && $0.holds(on: last) && $0.to != last
    }
    return held == nil
      ? Refusal(
        "\(state.directory.name(of: person)) is not \(office.name) beyond \(last.spoken)") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[board]?.changeOffices {
      if $0.office == office && $0.person == person && $0.holds(on: last) { $0.to = last }
    }
  }

  /// What happened.
  public var sentence: Sentence { "\(person) ceased to be \(office.name) after \(last.spoken)" }
}
