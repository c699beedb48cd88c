import Testing

@testable import Governance

/// Every mistake in a constitution file as an input, with the line that tells it.
struct ConstitutionErrorTests {
  private static let span = "expected a period such as 3 working days before"
  private static let quorum =
    "expected a whole number such as 6, or a share such as one quarter of seats, at least 3, or 50% of members"

  private func errors(_ text: String) -> [String] {
    Constitution.read(TextOutline.read(text)).errors.map(\.text)
  }

  private static let heads: [(text: String, lines: [String])] = [
    ("nation: scotland", ["line 1, name: missing; expected the board's name"]),
    ("name: B", ["line 1, nation: missing; expected a nation such as england-and-wales"]),
    (
      "name:\nnation: scotland",
      [
        "line 1, name: nothing is given; expected the board's name"
      ]
    ),
    (
      "name: [A, B]\nnation: scotland",
      [
        "line 1, name: a list is not accepted; expected a single entry on the same line, without brackets"
      ]
    ),
    (
      "name: A\nnation: scotland\nname: B",
      ["line 3, name: given twice; keep one of them"]
    ),
    (
      "name: A\nnation: france",
      [
        "line 2, nation: \"france\" is not accepted; expected england-and-wales, scotland or northern-ireland"
      ]
    ),
    (
      "name: A\nnation:\n  north: scotland",
      [
        "line 2, nation: lines below it, such as \"north\", are not accepted; expected a nation such as england-and-wales"
      ]
    ),
    (
      "name: A\nnation: scotland\ncolour: red",
      [
        "line 3, colour: not known here; expected name, nation, source, assumes, "
          + "partners, categories, matters, quorum, decisions, disputes, scope, access, notice, papers, "
          + "minutes, meetings, minute-numbers, reports, reviews, acceptance, term, withdrawal, "
          + "seats, offices, substitutes or further"
      ]
    ),
    (
      "name: A\nnation: scotland\npartners: [a, b]",
      [
        "line 3, partners: a list is not accepted; expected a line for each partner, such as council: Salford City Council"
      ]
    ),
    (
      "name: A\nnation: scotland\npartners:\n  City Council: C",
      [
        "line 4, partners: \"City Council\" is not accepted; expected small letters, figures and hyphens, such as health-authority"
      ]
    ),
    (
      "name: A\nnation: scotland\npartners:\n  council:",
      ["line 4, partners, council: nothing is given; expected the body's name"]
    ),
    (
      "- a\n- b",
      [
        "line 1, the file: a list is not accepted; expected lines of the form name: value",
        "line 1, name: missing; expected the board's name",
        "line 1, nation: missing; expected a nation such as england-and-wales",
      ]
    ),
  ]

  @Test("a mistake in the head of the file is told with its line", arguments: heads)
  func head(text: String, lines: [String]) {
    #expect(errors(text) == lines)
  }

  @Test("a mistake in a rule is told with its line", arguments: ConstitutionMistakes.all)
  func rules(text: String, line: String) {
    #expect(errors(ConstitutionMistakes.head + text) == [line])
  }

  @Test("every mistake in a file is told, in the order of their lines")
  func all() {
    let text = """
      name: Board
      nation: scotland
      papers:
        at-least: soon
      quorum:
        total: half
      """
    #expect(
      errors(text) == [
        "line 4, papers, at-least: \"soon\" is not accepted; " + ConstitutionErrorTests.span,
        "line 6, quorum, total: \"half\" is not accepted; " + ConstitutionErrorTests.quorum,
      ])
  }
}
