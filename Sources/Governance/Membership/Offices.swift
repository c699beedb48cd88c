/// An office of the board.
public enum Office: String, Codable, CaseIterable, Sendable {
  /// Presides when present.
  case chair
  /// Presides in the chair's absence.
  case deputy

  /// The office as it is said.
  public var name: String { self == .deputy ? "deputy chair" : rawValue }

  /// The office as it is typed: `vice-chairman`, `deputy chair`; or nil.
  public init?(typed text: String) {
    let said = text.typedWord
    for title in ["chair", "chairman", "chairwoman", "chairperson"] {
      if said == title { self = .chair; return }
      if ["deputy-", "vice-"].contains(where: { said == $0 + title }) { self = .deputy; return }
    }
    if said == "deputy" { self = .deputy } else { return nil }
  }
}

extension String {
  /// A word as it is typed, in small letters, with a hyphen where blanks or hyphens stand.
  var typedWord: String {
    lowercased().split { $0.isWhitespace || "-_‐–".contains($0) }.joined(separator: "-")
  }
}

/// Somebody's hold on an office between two days, the last as it now stands.
public typealias OfficeTerm = OfficeTaken

/// Somebody taking an office of the board.
public struct OfficeTaken: BoardChange, HeldAtMeeting {
  public static let kind = "office.taken"
  public let board: BoardID
  public let office: Office
  public let person: PersonID
  /// Who appointed or elected, as given.
  public let by: String
  public let from: Day
  /// The last day, or nil while it goes on.
  public internal(set) var to: Day?
  public let at: AtMeeting?
  public internal(set) var until: AtMeeting?

  public init(
    board: BoardID, office: Office, person: PersonID, by: String, from: Day, to: Day? = nil,
    at: AtMeeting? = nil
  ) {
    (self.board, self.office, self.person) = (board, office, person)
    (self.by, self.from, self.to, self.at) = (by, from, to, at)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    state.unknown(person) ?? Refusal(from: from, to: to) ?? at?.isOutside(from)
      ?? Refusal(nobodyNamed: by, for: "the appointment")
      ?? known.offices.first { $0.office == office && $0.overlaps(from: from, at, to: to) }.map {
        Refusal(
          "\(state.directory.name(of: $0.person)) has been \(office.name) since \($0.from.spoken)"
            + "\($0.to?.spoken, after: " to ")",
          advice: "record the end of that term first, or give dates that do not overlap with it")
      }
  }

  public func apply(to board: inout Board) { board.offices.append(self) }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    let others = state.boards[board]?.offices.filter {
      $0.person == person && $0.office != office && $0.overlaps(from: from, to: to)
    }
    let twice = (others ?? []).map {
      "\(state.directory.name(of: person)) is \($0.office.name) too, from \($0.from.spoken)"
    }
    return twice + (state.boards[board]?.irregular(self, in: state.directory) ?? [])
  }

  public var sentence: Sentence {
    "\(person) appointed \(office.name) by \(by) from \(from.spoken(at: at))"
  }
}

extension Board {
  /// What the constitution says against a term of an office: too long, out of turn, of one partner
  /// with another office.
  fileprivate func irregular(_ term: OfficeTerm, in directory: Directory) -> [String] {
    guard let stated = office(term.office, on: term.from), let rule = stated.rule else { return [] }
    let clause = "\(stated.clause, after: " [", before: "]")"
    var said: [String] = []
    if let most = rule.atMost {
      let last = term.from.last(ofMonths: most.months)
      if term.to.map({ $0 > last }) ?? false {
        said.append("the term is longer than \(most.length): it ends by \(last.spoken)\(clause)")
      }
    }
    let before = offices.filter { $0.office == term.office && $0.from < term.from }
    if let last = before.max(by: { $0.from < $1.from }),
      let turn = turn(after: last, by: rule, in: directory),
      turn.lowercased() != term.by.lowercased(),
      !rule.inTurn.contains(where: {
        partnerName($0, on: last.from, in: directory) == turn
          && isNamed($0, term.by, term.from, directory)
      })
    {
      said.append("the office of \(term.office.name) falls to \(turn) in turn\(clause)")
    }
    if let other = rule.apartFrom, let holder = holder(of: other, on: term.from) {
      func partners(_ person: PersonID) -> Set<String> {
        Set(seats(of: person, on: term.from).compactMap(\.partner))
      }
      if !partners(holder).isDisjoint(with: partners(term.person)) {
        said.append(
          "\(directory.name(of: holder)), the \(other.name), sits for the same partner, and the "
            + "two offices are to come from different partners\(clause)")
      }
    }
    return said
  }
}

/// Somebody's hold on an office ending after a day.
public struct OfficeLeft: BoardChange {
  public static let kind = "office.left"
  public let board: BoardID
  public let office: Office
  public let person: PersonID
  /// The last day of the term.
  public let last: Day
  public let at: AtMeeting?

  public init(
    board: BoardID, office: Office, person: PersonID, last: Day, at: AtMeeting? = nil
  ) {
    (self.board, self.office, self.person, self.last) = (board, office, person, last)
    self.at = at
  }

  public var reachesBackTo: Day? { last }

  private func isMeant(_ held: OfficeTerm) -> Bool {
    held.office == office && held.person == person && held.holds(on: last)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    let name = state.directory.name(of: person)
    let held = known.offices.filter(isMeant)
    if held.isEmpty { return Refusal("\(name) was not \(office.name) on \(last.spoken)") }
    return Refusal(
      if: held.allSatisfy { $0.to == last && $0.until == at },
      "\(name)'s term as \(office.name) already ends on \(last.spoken)")
      ?? at?.isOutside(last)
  }

  public func apply(to board: inout Board) {
    board.offices.change(where: isMeant) { ($0.to, $0.until) = (last, at) }
  }

  public var sentence: Sentence {
    "\(person) ceased to be \(office.name) \(last.spokenEnd(at: at))"
  }
}
