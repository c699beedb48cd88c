public import Governance

/// A list of people and seats, read row by row from a table.
///
/// Every row that cannot be read is told, not the first alone.
public struct PeopleList: Equatable, Sendable {
  /// What the file is called.
  let name: String
  /// The rows that could be read.
  let people: [ListedPerson]
  /// What is wrong with the others.
  let problems: [RowProblem]

  /// The list in a table.
  ///
  /// Columns of the names in `ignoring` are passed over. `dayFirst` says that 03/04/2017 is
  /// 3 April; otherwise a day in that form is not read, since it may mean March.
  ///
  /// - Throws: `Refusal` where a column is not known, or no column has the names.
  public init(
    _ table: CSVFile, ignoring: [String] = [], dayFirst: Bool = false
  ) throws(Refusal) {
    let ignored = Set(ignoring.map { $0.lowercased() })
    var places: [PeopleColumn: Int] = [:]
    for (place, heading) in table.header.enumerated() where !ignored.contains(heading.lowercased())
    {
      guard let column = PeopleColumn(heading: heading) else {
        throw Refusal(
          "\(table.name) has a column \"\(heading)\", which says nothing here",
          expected: "--ignore \"\(heading)\", or one of "
            + PeopleColumn.allCases.map(\.rawValue).joined(separator: ", "))
      }
      if places.updateValue(place, forKey: column) != nil {
        throw Refusal("\(table.name) has two columns for \(column.rawValue)", expected: "one")
      }
    }
    guard places[.name] != nil else {
      throw Refusal("\(table.name) has no column called name", expected: "a header with name in it")
    }
    guard !table.rows.isEmpty else {
      throw Refusal("\(table.name) has a header and nothing under it", expected: "a row a person")
    }
    var people: [ListedPerson] = []
    var problems: [RowProblem] = []
    for row in table.rows {
      var reader = PeopleRowReader(row, places, columns: table.header.count, dayFirst: dayFirst)
      if let person = reader.person() { people.append(person) }
      problems += reader.problems
    }
    name = table.name
    self.people = people
    self.problems = problems
  }
}
