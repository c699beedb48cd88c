import Testing

@testable import Governance

/// Rules as clerks type them at the first attempt, and what they are told where that cannot be read.
struct TypedRulesTests {
  private func errors(_ rules: String) -> [String] {
    Constitution.read(TextOutline.read("name: B\nnation: wales\npartners: {council: C}\n" + rules))
      .errors.map(\.text)
  }

  @Test(
    "is read",
    arguments: [
      "notice:\n  at-least: 7 clear days before the meeting",
      "papers:\n  at-least: three working days before each meeting",
      "minutes:\n  within: 2 weeks after the meeting", "quorum:\n  total: seven",
      "minutes:\n  within: 1 week before the next meeting",
      "quorum:\n  total: one third of seats, at least three",
      "quorum:\n  total: one third of seats, rounded down, plus one",
      "quorum:\n  total: two fifths of members", "quorum:\n  total: a majority of members",
      "quorum:\n  total: 3\n  when: the chair is vacant",
      "quorum:\n  total: 3\n  when: there are 4 or more vacancies",
    ])
  func isRead(rules: String) { #expect(errors(rules) == []) }

  @Test("what is not known is told before what is missing because of it")
  func unknownFirst() {
    let told = errors("papers:\n  within: 3 working days before")
    #expect(told.count == 2)
    #expect(told[0].hasPrefix("line 5, papers, within: not known here"))
    #expect(told[1].hasPrefix("line 5, papers, at-least: missing"))
  }

  @Test("a comma that ends the words is told as that")
  func comma() {
    let (_, errors) = Constitution.read(
      Outline(
        .map([
          .init("name", .value("B")), .init("nation", .value("wales")),
          .init(
            "further",
            Outline(
              .map([
                .init("rule", .value("a special meeting")),
                .init("called within 14 days", .value("")),
              ]))),
        ])))
    #expect(
      errors.map(\.text) == [
        "further, called within 14 days: stands behind a comma, which ends the words before it; "
          + "expected quotation marks around all of the words"
      ])
  }

  @Test("where the file names no partners, categories or matters, that is told")
  func namesNone() {
    func bare(_ rules: String) -> [String] {
      Constitution.read(TextOutline.read("name: B\nnation: wales\n" + rules)).errors.map(\.text)
    }
    for (rules, name) in [
      ("quorum:\n  partners: {council: 1}", "partners"),
      ("quorum:\n  categories: {carers: 1}", "categories"),
      ("quorum:\n  partners-represented: 2", "partners"),
      ("seats: {number: 4, category: carers}", "categories"),
    ] {
      let told = bare(rules)
      #expect(
        told.count == 1 && told[0].contains("\(name) named at the head of the file"), "\(told)")
    }
    #expect(
      bare("quorum:\n  total: 3\n  when: on a matter of budget")[0].contains("(it names none)"))
  }
}
