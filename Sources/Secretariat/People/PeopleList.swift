public import Governance

/// A list of people and seats, read row by row from a table.
///
/// Every row that cannot be read is told, not the first alone.
public struct PeopleList: Equatable, Sendable {
  /// What the file is called.
  let name: String
  /// The rows that could be read.
  private(set) var people: [ListedPerson] = []
  /// What is wrong with the others.
  private(set) var problems: [RowProblem] = []
  /// How some rows were read, a line each.
  private(set) var notes: [String] = []

  /// The list in a table.
  ///
  /// Columns of the names in `ignoring` are passed over.
  ///
  /// - Throws: `Refusal` where a column is not known, or no column has the names.
  public init(_ table: CSVFile, ignoring: [String] = []) throws(Refusal) {
    let ignored = Set(ignoring.map { $0.lowercased() })
    var places: [PeopleColumn: Int] = [:]
    for (place, title) in table.header.enumerated() where !ignored.contains(title.lowercased()) {
      let column = try PeopleColumn(heading: title).orRefuse(
        Refusal(
          "the column \"\(title)\" of \(table.name) is not known",
          expected: PeopleColumn.allCases.map(\.rawValue).alternatives,
          remedy: .ignoreColumn(title)))
      if places.updateValue(place, forKey: column) != nil {
        throw Refusal(
          "\(table.name) has two columns for \(column.rawValue)", advice: "keep one of them")
      }
    }
    guard places[.name] != nil else {
      throw Refusal("\(table.name) has no column called name", advice: "add it to the first line")
    }
    guard !table.rows.isEmpty else {
      throw Refusal("\(table.name) has no rows below the first", expected: "a row for each person")
    }
    name = table.name
    for row in table.rows {
      var reader = PeopleRowReader(row: row, places: places, columns: table.header.count)
      if let person = reader.person() { people.append(person) }
      problems += reader.problems
      notes += reader.notes.map { "row \(row.number): \($0)" }
    }
  }
}

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
  let by: String?
  let from: Day?
  let to: Day?
  let office: Office?
}

/// What a column of a list of people says.
enum PeopleColumn: String, CaseIterable {
  case name
  case person = "person id"
  case seat, partner, category, standing, capacity
  case by = "appointed by"
  case from, to, office

  /// The column of that heading, however it is written, or nil.
  init?(heading: String) {
    self.init(rawValue: heading.lowercased().split { " _-.".contains($0) }.joined(separator: " "))
  }
}

/// What is wrong with one row of a list, with the column where it is in one.
public struct RowProblem: Equatable, Sendable {
  /// The row as a spreadsheet numbers it.
  public let row: Int
  /// The refusal, row and column before it.
  public let refusal: Refusal

  init(_ row: Int, _ column: PeopleColumn?, _ refusal: Refusal) {
    self.row = row
    let place = column.map { ", \($0.rawValue)" } ?? ""
    self.refusal = refusal.saying("row \(row)\(place): \(refusal.what)")
  }
}
