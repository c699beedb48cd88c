/// What a column of a list of people says.
enum PeopleColumn: String, CaseIterable {
  case name
  case person = "person id"
  case seat
  case partner
  case category
  case standing
  case capacity
  case by = "appointed by"
  case from
  case to
  case office

  /// The column of that heading, however it is written, or nil.
  init?(heading: String) {
    let words = heading.lowercased().split { " _-.".contains($0) }.joined(separator: " ")
    self.init(rawValue: words)
  }
}
