/// What stands in lists where a name should: that nobody holds the place.
extension String {
  public enum Vacancy: Sendable {
    /// Nobody is named.
    case vacant
    /// A vacancy is spoken of beside other words, which may be a seat or a name.
    case unclear
  }

  /// Whether the text names nobody: `Vacant`, `VACANCY X5`, `Vacancy (Labour)`, `TBC`, `-`; nil of a
  /// name.
  public var vacancy: Vacancy? {
    let words = FoldedText(self).words
    if words.isEmpty { return .vacant }
    let said = words.joined(separator: " ")
    if ["tbc", "tba", "n a", "na", "none", "nobody", "not known", "unknown"].contains(said) {
      return .vacant
    }
    if said.hasPrefix("to be "),
      ["appointed", "confirmed", "elected", "advised", "nominated"]
        .contains(words.last ?? "")
    {
      return .vacant
    }
    let vacant: Set<String> = ["vacant", "vacancy", "vacancies", "unfilled"]
    let counts: Set<String> = ["one", "two", "three", "four", "five", "six", "a"]
    let rest = words.drop { counts.contains($0) || $0.figures != nil }
    if let first = rest.first, vacant.contains(first) { return .vacant }
    return words.contains(where: vacant.contains) ? .unclear : nil
  }
}
