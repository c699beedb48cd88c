import Governance

/// Reads one row of a list of people, gathering everything that is wrong with it.
struct PeopleRowReader {
  let row: CSVFile.Row
  let places: [PeopleColumn: Int]
  let columns: Int
  private(set) var problems: [RowProblem] = []
  /// How something in the row was read, where that is not plain.
  private(set) var notes: [String] = []

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
      row: row.number, name: name(), person: person(.person), seat: text(.seat),
      partner: text(.partner), category: text(.category), kind: kind(),
      capacity: typed(.capacity, Capacity.init(typed:), Capacity.allCases.map(\.rawValue)),
      by: text(.by), from: day(.from), to: lastDay(),
      office: typed(.office, Office.init(typed:), Office.allCases.map(\.rawValue)))
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
    if "=+@".contains(text.first ?? " ") || text.count > 1 && text.first == "-" {
      note(
        column,
        Refusal(
          "\"\(text)\" is a formula to a spreadsheet", expected: "words that begin with a letter"))
    }
    return text
  }

  /// The name, or nil where the row says that nobody holds the place.
  private mutating func name() -> String? {
    guard let text = text(.name) else { return nil }
    switch text.vacancy {
    case .vacant?:
      notes.append("\"\(text)\" is read as a vacant seat")
      return nil
    case .unclear?:
      return fail(
        .name,
        Refusal(
          "\"\(text)\" speaks of a vacancy",
          advice: "leave the name empty for a vacant seat, or add the person first and give the "
            + "person id"))
    case nil: return text
    }
  }

  /// The last day; none, where a year stands for no end.
  private mutating func lastDay() -> Day? {
    guard let last = day(.to) else { return nil }
    guard last.year >= 2900 else { return last }
    notes.append("\(last.spoken) is read as no end")
    return nil
  }

  private mutating func person(_ column: PeopleColumn) -> PersonID? {
    guard let text = field(column) else { return nil }
    return PersonID(checking: text)
      ?? fail(column, Refusal("\"\(text)\" is not an identifier", expected: PersonID.expected))
  }

  private mutating func kind() -> Seat.Kind? {
    typed(
      .standing,
      { $0.lowercased() == "full member" ? .full : Seat.Kind(rawValue: $0.lowercased()) },
      Seat.Kind.allCases.map(\.rawValue))
  }

  /// A word of a fixed list, as people type it.
  private mutating func typed<Word>(
    _ column: PeopleColumn, _ read: (String) -> Word?, _ known: [String]
  ) -> Word? {
    guard let text = field(column) else { return nil }
    return read(text)
      ?? fail(
        column,
        Refusal(
          "the \(column.rawValue) \"\(text)\" is not known", expected: known.alternatives))
  }

  private mutating func day(_ column: PeopleColumn) -> Day? {
    guard let text = field(column) else { return nil }
    do throws(Refusal) { return try DayReader.read(text) } catch { return fail(column, error) }
  }
}
