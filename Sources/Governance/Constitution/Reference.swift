/// The language of constitution files told to people, from the tables by which files are read.
public struct Reference: Sendable {
  /// The names of what may be looked up alone: the rules, and what many of them share.
  public static let subjects = RuleKind.all.map(\.key) + Grammar.all.map(\.name)

  /// The whole language, one line a line.
  public static var lines: [String] {
    let head = [
      "A constitution file states a board's own rules, as a text file in YAML: every line is",
      "name: value, what belongs to a name stands below it, indented by two spaces, and anything after",
      "a # is a comment. A rule that the document does not have is left out; one that is still to be",
      "agreed is \"not agreed\"; one that changes has a statement for each time, with from and to.",
      "",
    ]
    return head + names(Constitution.headKeys, indent: "")
      + ["", "Every statement of a rule may have:", ""] + names(common, indent: "  ")
      + RuleKind.all.flatMap { [""] + lines(of: $0) }
      + Grammar.all.flatMap { [""] + $0.lines }
  }

  /// What is told of one subject; nil where it is none.
  public static func lines(of subject: String) -> [String]? {
    RuleKind.all.first { $0.key == subject }.map(lines)
      ?? Grammar.all.first { $0.name == subject }?.lines ?? lines(ofName: subject)
  }

  /// What is told of a name at the head of a file, or below a rule.
  private static func lines(ofName name: String) -> [String]? {
    let places =
      [("At the head of the file:", Constitution.headKeys), ("In every statement:", common)]
      + RuleKind.all.map { ("\($0.key):", $0.keys) }
    let found = places.compactMap { place, keys in
      keys.first { $0.name == name }.map { [place] + names([$0], indent: "  ") }
    }
    return found.isEmpty ? nil : Array(found.joined(separator: [""]))
  }

  private static let common = Provision<QuorumRule>.commonKeys

  private static func lines(of kind: RuleKind) -> [String] {
    let until =
      kind.lastDayKey == "to"
      ? [] : ["  (its last day is given as \(kind.lastDayKey):, not as to:)"]
    return ["\(kind.about.capitalizedFirst):", "", "\(kind.key):"] + names(kind.keys, indent: "  ")
      + until
  }

  /// Names with an example each, and below it what they say and what may stand there.
  private static func names(_ keys: [FileKey], indent: String) -> [String] {
    let within = indent + "      "
    var lines: [String] = []
    for key in keys {
      lines.append(indent + key.line)
      lines.append(within + key.meaning + (key.isRequired ? " (needed)" : ""))
      if let choices = key.choices { lines.append("\(within)one of: \(choices)") }
      if key.parts.isEmpty { continue }
      lines.append(within + "each with:")
      lines += names(key.parts, indent: within)
    }
    return lines
  }
}

extension FileKey {
  /// The name with its example, as a file has it.
  var line: String { "\(name): \(example)" }
}

/// What many rules share: how numbers, periods and conditions are written.
struct Grammar {
  let name: String
  let about: String
  let examples: [(text: String, meaning: String)]

  var lines: [String] {
    let width = (examples.map(\.text.count).max() ?? 0) + 2
    return ["\(name): \(about)", ""]
      + examples.map { example in
        let gap = String(repeating: " ", count: width - example.text.count)
        return "  \(example.text)\(gap)\(example.meaning)"
      }
  }

  static let all = [
    Grammar(
      name: "numbers", about: "how many members, as a number or a share",
      examples: [
        ("4", "a whole number"),
        ("one quarter of seats", "rounded up; of full seats, held or vacant"),
        ("50% of seats in post", "of the seats that somebody holds"),
        ("more than half of members", "of the people who hold seats, each once"),
        ("one third of seats, rounded down, plus 1", "rounded first, then one added"),
        ("one third of members, at least 3", "never less than that"),
        ("one half of those present", "of those who count at the moment; below including"),
        ("two thirds of those voting", "of the votes for and against; below carried-by"),
        (
          "{of: seats, 10: 6, 8: 5, 6: 4}", "by the size of the board; no provision for other sizes"
        ),
      ]),
    Grammar(
      name: "periods", about: "how long before or after",
      examples: [
        ("3 working days before", "the day it is done counts, the meeting's own does not"),
        ("5 clear days before", "working days between, without either end"),
        ("6 weeks before", "calendar weeks"),
        ("2 weeks after", "by the end of that day"),
        ("28 days beginning with", "the first day counts"),
        ("2 months", "the corresponding date, or the last of a shorter month"),
      ]),
    Grammar(
      name: "conditions", about: "what may stand behind when:, several joined by and",
      examples: When.Kind.allCases.flatMap(\.examples)),
  ]
}
