/// An office of the board.
public enum Office: String, Codable, CaseIterable, Sendable {
  /// Presides when present.
  case chair
  /// Presides in the chair's absence.
  case deputy

  /// The office as it is said.
  public var name: String { self == .deputy ? "deputy chair" : rawValue }
}

/// Somebody's hold on an office between two days.
public struct OfficeTerm: TimeBound, Codable, Equatable, Sendable {
  public let office: Office
  public let person: PersonID
  /// Who appointed or elected, as given.
  public let by: String
  public let from: Day
  /// The last day, or nil while it goes on.
  public var to: Day?
}

/// Somebody taking an office of the board.
public struct OfficeTaken: BoardEvent {
  public static let kind = "office.taken"
  public let board: BoardID
  public let office: Office
  public let person: PersonID
  /// Who appointed or elected, as given.
  public let by: String
  public let from: Day
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
    return known.offices.first { $0.office == office && $0.overlaps(from: from, to: to) }.map {
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
    state.boards[board]?.offices.change {
      $0.office == office && $0.person == person && $0.holds(on: last)
    } by: {
      $0.to = last
    }
  }

  public var sentence: Sentence { "\(person) ceased to be \(office.name) after \(last.spoken)" }
}
