import TestSupport
import Foundation
import Testing

/// `quorate reckon` counts many spans from standard input as it counts one.
struct ReckonTests {
  let scratch: Scratch
  let program: Program

  init() throws { (scratch, program) = try Program.alone() }

  /// Spans by chance, within the years that the bank holidays cover.
  private func spans(_ count: Int) -> [String] {
    var random = SplitMix64(seed: 3)
    let units = ["working days", "clear days", "days", "weeks", "months", "clear calendar days"]
    return (0..<count).map { _ in
      let day = "\(random.number(2000...2025))-0\(random.number(1...9))-1\(random.number(0...9))"
      let side = random.oneIn(2) ? "before" : "after"
      return "\(random.number(1...30)) \(random.pick(units) ?? "days") \(side) \(day)"
    }
  }

  @Test("two thousand lines are answered in order, each as it would be alone")
  func many() throws {
    let spans = spans(2000)
    // When
    let all = try program.start(["reckon", "--json"], input: spans.joined(separator: "\n") + "\n")
    // Then
    let lines = all.out.split(separator: "\n").map(String.init)
    #expect(all.status == 0)
    #expect(all.err == "")
    try #require(lines.count == 2000)
    for index in stride(from: 0, to: 2000, by: 50) {
      let alone = try program.run(["reckon", spans[index], "--json"])
      #expect(alone.out == lines[index] + "\n")
    }
  }

  @Test("a line that cannot be read is told by its number, and the others are answered")
  func someWrong() throws {
    let input =
      "3 working days before 2017-06-20\nrubbish\n\n2 weeks after 2002-03-26\n3 days before"
    let outcome = try program.start(["reckon"], input: input)
    #expect(outcome.status == 2)
    #expect(outcome.out.split(separator: "\n").count == 2)
    #expect(
      outcome.err == """
        quorate: line 2: "rubbish" is not a period of time; expected a period such as 3 working days before, 2 weeks after or 28 days beginning with
        quorate: line 5: "3 days before" names no day; expected a period and a day, \
        such as 3 days before 20 June 2017

        """)
  }

  @Test("no lines are no error, and lines end as they may")
  func edges() throws {
    #expect(
      try program.start(["reckon"])
        == Program.Outcome(
          status: 0, out: "", err: "", wasKilled: false))
    let outcome = try program.start(["reckon"], input: "2 weeks after 2002-03-26\r\n")
    #expect(outcome.status == 0, "\(outcome.err)")
  }
}
