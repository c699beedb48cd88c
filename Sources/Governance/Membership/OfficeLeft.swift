/// Somebody's hold on an office ending after a day.
public struct OfficeLeft: BoardEvent {
  public static let kind = "office.left"
  public let board: BoardID
  public let office: Office
  public let person: PersonID
  /// The last day of the term.
  public let last: Day

  public init(board: BoardID, office: Office, person: PersonID, last: Day) {
    (self.board, self.office, self.person, self.last) = (board, office, person, last)
  }

  public var reachesBackTo: Day? { last }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    let held = known.offices.first {
      $0.office == office && $0.person == person && $0.holds(on: last) && $0.to != last
    }
    return held == nil
      ? Refusal(
        "\(state.directory.name(of: person)) is not \(office.name) beyond \(last.spoken)") : nil
  }

  public func apply(to state: inout State) {
    state.boards[board]?.changeOffices {
      if $0.office == office && $0.person == person && $0.holds(on: last) { $0.to = last }
    }
  }

  public var sentence: Sentence { "\(person) ceased to be \(office.name) after \(last.spoken)" }
}
