public import Governance

/// What a list of people would record of a board, row by row, and what stands in its way.
///
/// Nothing is recorded here: the events are asked of the record one after the other, as if each had
/// been recorded. What is recorded already is not recorded again. Somebody whose name is like one
/// that is known is never treated as that person, nor as another, until somebody says so.
public struct PeopleImport {
  /// An event that a row would record.
  public struct Step: Sendable {
    /// The row as a spreadsheet numbers it.
    public let row: Int
    public let event: any Event
  }

  /// Everything that would be recorded, in order.
  public private(set) var steps: [Step] = []
  /// What has to be settled before anything is.
  public private(set) var problems: [RowProblem]
  /// What a reader should know besides, a line each.
  public private(set) var notes: [String] = []
  let file: String
  let id: BoardID
  private(set) var imagined: Record
  private var roll: PeopleRoll
  private let allNew: Bool
  private var firstDays: [String: Day] = [:]

  /// Reads a list onto a board that is loaded; `allNew` says that nobody in it is known already but
  /// those whose identifiers it gives.
  public init(_ list: PeopleList, onto board: BoardID, in record: Record, allNew: Bool = false) {
    file = list.name
    id = board
    imagined = record
    (problems, notes) = (list.problems, list.notes)
    roll = PeopleRoll(record.state.directory)
    self.allNew = allNew
    for listed in list.people {
      guard let seat = listed.seat?.lowercased(), let from = listed.from else { continue }
      firstDays[seat] = min(firstDays[seat] ?? from, from)
    }
    for listed in list.people { take(listed) }
    problems.sort { $0.row < $1.row }
  }

  /// What a step would record, in words.
  public func sentence(_ step: Step) -> String { step.event.sentence.text(in: imagined.state) }

  /// The board as the steps so far would leave it.
  var board: Board? { imagined.state.boards[id] }

  private mutating func take(_ listed: ListedPerson) {
    let seat = settleSeat(listed, from: listed.seat.flatMap { firstDays[$0.lowercased()] })
    guard let name = listed.name,
      let person = recorded(name, listed, seat) ?? identify(name, listed), let from = listed.from
    else { return }
    if let seat { appoint(person, to: seat, from, listed) }
    if let office = listed.office { install(person, in: office, from, listed) }
  }

  /// Whoever of that name is recorded to hold what the row says, from the day that it says: a list
  /// that is imported again is about the same people.
  private func recorded(_ name: String, _ listed: ListedPerson, _ seat: SeatID?) -> PersonID? {
    guard let board, let from = listed.from else { return nil }
    let held =
      board.appointments.filter { $0.seat == seat && $0.from == from }.map(\.person)
      + board.offices.filter { $0.office == listed.office && $0.from == from }.map(\.person)
    return held.first { imagined.state.directory.people[$0]?.name == name }
  }

  /// Who the row is about: somebody known, or somebody new; nil where a person has to say.
  private mutating func identify(_ name: String, _ listed: ListedPerson) -> PersonID? {
    if let id = listed.person, let known = imagined.state.directory.people[id] {
      guard known.name != name else { return id }
      guard NameLikeness(known.name).isAlike(NameLikeness(name)) else {
        return fail(
          listed, .person,
          Refusal(
            "\(id) is \(known.name), not \(name)",
            advice: "correct the identifier, or rename the person first"))
      }
      note(listed.row, "\(id) is known as \(known.name) and keeps that name")
      return id
    }
    let alike = roll.like(name)
    if !alike.isEmpty {
      let told = alike.prefix(3).map { "\($0.person) (\($0.name))" }.joined(separator: " or ")
      guard listed.person != nil || allNew else {
        return fail(
          listed, .name,
          Refusal(
            "\(name) may be \(told)",
            advice: "if so, write \(alike[0].person) in a column headed person id",
            remedy: .takeAsNew))
      }
      note(listed.row, "\(name) is treated as a different person from \(told)")
    }
    let person =
      listed.person ?? PersonID(proposedFrom: name, besides: imagined.state.directory.people.keys)
    guard propose(PersonRegistered(person: person, name: name), listed.row, .person) else {
      return nil
    }
    roll.add(person, name)
    return person
  }

  /// Asks an event of the record as it would be by now; whether it can be done.
  @discardableResult
  mutating func propose(_ event: any Event, _ row: Int, _ column: PeopleColumn) -> Bool {
    if let refusal = imagined.objection(to: event) {
      problems.append(RowProblem(row, column, refusal))
      return false
    }
    imagined.imagine(event)
    steps.append(Step(row: row, event: event))
    return true
  }

  /// Notes what is wrong with a row, of which nothing comes then.
  mutating func fail<Value>(
    _ listed: ListedPerson, _ column: PeopleColumn, _ refusal: Refusal
  ) -> Value? {
    problems.append(RowProblem(listed.row, column, refusal))
    return nil
  }

  mutating func note(_ row: Int, _ text: String) { notes.append("row \(row): \(text)") }
}
