/// When a statement of a constitution holds: every condition has to be met.
///
/// Of the statements that hold on a day those whose conditions are met take the place of those
/// without any.
public struct When: Hashable, Sendable {
  /// One condition.
  enum Condition: Hashable, Sendable {
    case office(Office, isFilled: Bool)
    /// At least so many full seats are vacant.
    case vacancies(Int)
    /// It is resumed after an adjournment from which people went home.
    case reconvened
    case extraordinary(Bool)
    /// The item is of one of these kinds of matter.
    case matters([String])
  }

  /// What a condition asks of.
  public enum Kind: CaseIterable, Sendable {
    case office, vacancies, reconvening, series, matter
  }

  let conditions: [Condition]

  /// Reads conditions joined by "and", or several texts, of those kinds.
  init?(_ texts: [String], of kinds: [Kind], _ names: Fields.Names) {
    var all: [Condition] = []
    for text in texts.flatMap(When.parts) {
      guard let condition = When.condition(text, names), kinds.contains(condition.kind) else {
        return nil
      }
      all.append(condition)
    }
    if all.isEmpty { return nil }
    conditions = all
  }

  /// Whether one of the two is always met: an office is filled or vacant, a meeting ordinary or not.
  func isTheOther(of when: When?) -> Bool {
    guard let when, conditions.count == 1, when.conditions.count == 1 else { return false }
    switch (conditions[0], when.conditions[0]) {
    case (.office(let one, let isFilled), .office(let other, let isOtherFilled)):
      return one == other && isFilled != isOtherFilled
    case (.extraordinary(let one), .extraordinary(let other)): return one != other
    default: return false
    }
  }

  static func key(_ kinds: [Kind]) -> FileKey {
    let examples = kinds.flatMap(\.examples).map(\.text)
    return FileKey(
      "when", "the circumstances in which it applies, instead of the general statement",
      suchAs: examples.first ?? "", expects: examples.alternatives)
  }

  /// What may stand there, with the kinds of matter that the file names.
  static func expected(_ kinds: [Kind], _ names: Fields.Names) -> String {
    kinds.flatMap { kind in
      kind == .matter
        ? names.matters.isEmpty
          ? ["on a matter of a kind that the file names under matters (it names none)"]
          : ["on a matter of \(names.matters.alternatives)"]
        : kind.examples.map(\.text)
    }.alternatives
  }

  private static func parts(_ text: String) -> [String] {
    text.lowercased().tidied.replacing(" and ", with: "\n").split(separator: "\n").map(String.init)
  }

  private static func condition(_ text: String, _ names: Fields.Names) -> Condition? {
    let fillers: Set = ["the", "a", "an", "is", "one", "there", "are", "meeting"]
    let words = text.split(separator: " ").map(String.init).filter { !fillers.contains($0) }
    switch words {
    case ["reconvened"], ["adjourned"]: return .reconvened
    case ["extraordinary"], ["special"]: return .extraordinary(true)
    case ["ordinary"]: return .extraordinary(false)
    default: break
    }
    if let state = words.last, let office = Office(typed: words.dropLast().joined(separator: " ")) {
      return state == "vacant" ? .office(office, isFilled: false) : nil
    }
    let filled = ["in", "post"]
    if words.suffix(2) == filled[...],
      let office = Office(typed: words.dropLast(2).joined(separator: " "))
    {
      return .office(office, isFilled: true)
    }
    if words.last == "vacancies", let number = words.first?.figures, number > 0,
      words.dropFirst().dropLast() == ["or", "more"]
    {
      return .vacancies(number)
    }
    let ofMatter = ["on", "matter", "of"]
    if words.starts(with: ofMatter) {
      let kinds = words.dropFirst(ofMatter.count).filter { $0 != "or" }
      return kinds.isEmpty || !kinds.allSatisfy(names.matters.contains) ? nil : .matters(kinds)
    }
    return nil
  }

  /// The conditions as people write them.
  public var words: String { conditions.map(\.words).joined(separator: " and ") }
}

extension When.Kind {
  /// How conditions of the kind are written, and what each asks.
  var examples: [(text: String, meaning: String)] {
    switch self {
    case .office:
      [("chair vacant", "nobody holds the office on the day"), ("chair in post", "somebody does")]
    case .vacancies: [("4 or more vacancies", "so many full seats are held by nobody")]
    case .reconvening:
      [("reconvened meeting", "resumed after an adjournment from which people had gone home")]
    case .series:
      [
        ("extraordinary meeting", "arranged outside the ordinary series"),
        ("ordinary meeting", "of the ordinary series"),
      ]
    case .matter:
      [
        (
          "on a matter of budget or appointments",
          "kinds that the file names under matters; an item says of which it is"
        )
      ]
    }
  }
}

extension When.Condition {
  fileprivate var kind: When.Kind {
    switch self {
    case .office: return .office
    case .vacancies: return .vacancies
    case .reconvened: return .reconvening
    case .extraordinary: return .series
    case .matters: return .matter
    }
  }

  fileprivate var words: String {
    switch self {
    case .office(let office, let isFilled):
      return "the \(office.name) is \(isFilled ? "in post" : "vacant")"
    case .vacancies(let number): return "there are \(number) or more vacancies"
    case .reconvened: return "the meeting is reconvened"
    case .extraordinary(let asked): return "the meeting is \(asked ? "extraordinary" : "ordinary")"
    case .matters(let kinds):
      return "the item is a matter of \(kinds.map(\.unhyphenated).alternatives)"
    }
  }
}
