import Governance

/// One row of a list of people: who, on which seat or in which office, for whom, since when.
public struct ListedPerson: Equatable, Sendable {
  /// The row as a spreadsheet numbers it.
  let row: Int
  /// The name as it is to be printed; nil for a seat that nobody holds.
  let name: String?
  /// The identifier of somebody known, or the one a new person is to have.
  let person: PersonID?
  /// The seat, by its title or its identifier.
  let seat: String?
  /// The partner whose seat it is, by its key or its name.
  let partner: String?
  /// The category the seat is held for.
  let category: String?
  /// Whether the seat is a full member's or an adviser's.
  let kind: Seat.Kind?
  /// In what capacity the seat is held.
  let capacity: Capacity?
  /// Who appointed.
  let by: String?
  /// The first day.
  let from: Day?
  /// The last day.
  let to: Day?
  /// The office held.
  let office: Office?
}
