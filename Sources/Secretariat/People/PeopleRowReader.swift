import Governance

/// Reads one row of a list of people, gathering everything that is wrong with it.
struct PeopleRowReader {
  let row: CSVFile.Row
  let places: [PeopleColumn: Int]
  let columns: Int
  private(set) var problems: [RowProblem] = []

  /// What the row says, or nil where something in it cannot be read.
  mutating func person() -> ListedPerson? {
    guard row.fields.count == columns else {
      return fail(
        nil,
        Refusal(
          "the number of columns is \(row.fields.count), not \(columns)",
          advice: "complete the row, or put what contains a comma in quotation marks"))
    }
    let listed = ListedPerson(
      row: row.number, name: text(.name), person: person(.person), seat: text(.seat),
      partner: text(.partner), category: text(.category), kind: kind(),
      capacity: word(.capacity, as: Capacity.self, \.name), by: text(.by), from: day(.from),
      to: day(.to), office: word(.office, as: Office.self, \.name))
    if listed.name == nil {
      needed(.seat, "a vacant seat, as the row has no name")
      for column in [PeopleColumn.person, .office] where has(column) {
        note(column, Refusal("the row names nobody", advice: "give the name"))
      }
    }
    let isHeld = listed.seat != nil || listed.office != nil
    if isHeld { needed(.from, "a day such as 2017-06-20") }
    if listed.name != nil, listed.seat != nil { needed(.capacity, "a capacity such as officer") }
    if listed.name != nil, isHeld { needed(.by, "a name such as City Council") }
    if listed.seat == nil {
      for column in [PeopleColumn.partner, .category, .standing, .capacity] where has(column) {
        note(column, Refusal("the row names no seat", advice: "give the seat"))
      }
    }
    return problems.isEmpty ? listed : nil
  }

  private mutating func note(_ column: PeopleColumn?, _ refusal: Refusal) {
    problems.append(RowProblem(row.number, column, refusal))
  }

  private mutating func fail<Value>(_ column: PeopleColumn?, _ refusal: Refusal) -> Value? {
    note(column, refusal)
    return nil
  }

  private func field(_ column: PeopleColumn) -> String? {
    places[column].map { row.fields[$0] }.flatMap(\.ifAny)
  }

  private func has(_ column: PeopleColumn) -> Bool { field(column) != nil }

  private mutating func needed(_ column: PeopleColumn, _ expected: String) {
    if !has(column) { note(column, Refusal("nothing is given", expected: expected)) }
  }

  private mutating func text(_ column: PeopleColumn) -> String? {
    guard let text = field(column) else { return nil }
    if text.unicodeScalars.contains(where: { $0.value < 32 || (127...159).contains($0.value) }) {
      note(column, Refusal("a character cannot be printed", advice: "type it again"))
    }
    return text
  }

  private mutating func person(_ column: PeopleColumn) -> PersonID? {
    guard let text = field(column) else { return nil }
    return PersonID(checking: text)
      ?? fail(column, Refusal("\"\(text)\" is not an identifier", expected: PersonID.expected))
  }

  private mutating func kind() -> Seat.Kind? {
    if field(.standing)?.lowercased() == "full member" { return .full }
    return word(.standing, as: Seat.Kind.self, \.rawValue)
  }

  /// A word of a fixed list, as it is stored or as it is said.
  private mutating func word<Word: RawRepresentable & CaseIterable>(
    _ column: PeopleColumn, as type: Word.Type, _ said: (Word) -> String
  ) -> Word? where Word.RawValue == String {
    guard let text = field(column) else { return nil }
    let wanted = text.lowercased()
    return Word.allCases.first { $0.rawValue == wanted || said($0) == wanted }
      ?? fail(
        column,
        Refusal(
          "the \(column.rawValue) \"\(text)\" is not known",
          expected: Word.allCases.map(\.rawValue).alternatives))
  }

  private mutating func day(_ column: PeopleColumn) -> Day? {
    guard let text = field(column) else { return nil }
    do throws(Refusal) { return try DayReader.read(text) } catch { return fail(column, error) }
  }
}
