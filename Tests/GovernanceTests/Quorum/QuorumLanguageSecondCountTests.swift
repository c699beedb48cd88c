import TestSupport
import Testing

@testable import Governance

/// The quorum a constitution file states against a second count, over seeded random cases.
struct QuorumLanguageSecondCountTests {
  /// How often something came with a quorum and without one.
  private struct Tally {
    var quorate = 0
    var inquorate = 0
  }

  private func each(
    _ count: Int, seed: UInt64, people: ClosedRange<Int> = 2...8,
    _ check: (_ answer: QuorumAnswer, _ second: NaiveQuorum, _ told: Comment) throws -> Void
  ) throws {
    var random = SplitMix64(seed: seed)
    for index in 0..<Scale.of(count) {
      let given = RandomQuorumCase(&random, people: people)
      let told: Comment = "case \(index) of seed \(seed):\n\(given.description)"
      let answer = try given.answer(&random)
      try check(answer, NaiveQuorum(given), told)
    }
  }

  /// Asserts that each of the names came often enough with a quorum and without one.
  private func expectBoth(
    _ tallies: [String: Tally], of names: [String], atLeast least: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for name in names {
      let tally = tallies[name] ?? Tally()
      #expect(
        min(tally.quorate, tally.inquorate) >= least,
        "\(name): \(tally.quorate) quorate, \(tally.inquorate) not", sourceLocation: sourceLocation)
    }
  }

  @Test("five thousand random rules have the heads and the verdict of a second count")
  func verdicts() throws {
    var tallies: [String: Tally] = [:]
    var (quorate, noProvision, noRule) = (0, 0, 0)
    /// How often one thing alone was missing.
    var missing: [String: Int] = [:]
    try each(5000, seed: 2601) { answer, second, told in
      let expected = second.isQuorate()
      try #require(answer.isQuorate == expected, told)
      guard let rule = second.rule else {
        noRule += 1
        try #require(answer.verdict != .quorate, told)
        return
      }
      let verdict: QuorumAnswer.Verdict =
        expected
        ? .quorate : second.hasNoProvision && second.meetsAllBesideTotal ? .noProvision : .inquorate
      try #require(answer.verdict == verdict, told)
      let candidates = second.candidates()
      try #require(answer.heads.count == candidates.count, told)
      for head in answer.heads {
        let able = candidates[head.inPlaceOf ?? head.person]
        try #require(able?.contains(head.person) == true, told)
      }
      quorate += expected ? 1 : 0
      noProvision += second.hasNoProvision ? 1 : 0
      let unmet = second.hasNoProvision ? [] : second.unmet
      if let only = unmet.first, unmet.count == 1 { missing[only.name, default: 0] += 1 }
      for name in second.given.features(of: rule) {
        if expected {
          tallies[name, default: Tally()].quorate += 1
        } else {
          tallies[name, default: Tally()].inquorate += 1
        }
      }
    }
    #expect(
      (Scale.of(750)...Scale.of(4250)).contains(quorate), "both answers must be common: \(quorate)")
    #expect(noProvision > 100, "tables without a row must be common: \(noProvision)")
    #expect(noRule > 30, "files that say nothing must occur: \(noRule)")
    expectBoth(tallies, of: RandomQuorumCase.features, atLeast: 15)
    for name in [
      "total", "partners", "categories", "offices", "including", "partners-represented",
    ] {
      #expect(missing[name] ?? 0 >= 40, "\(name) alone must be missing often: \(missing)")
    }
  }

  @Test("each part of the answer has the numbers of a second count")
  func numbers() throws {
    var compared = 0
    try each(3000, seed: 2602) { answer, second, told in
      let heads = second.heads()
      let parts = answer.conditions.map { "\($0.counted) of \($0.needed)" }
      for asked in second.requirements where asked.name != "offices" {
        // The library need not keep the order: the numbers must stand there at all.
        let numbers = "\(asked.counted(heads)) of \(asked.needed(heads))"
        try #require(parts.contains(numbers), "\(asked.name) \(numbers) in \(parts); \(told)")
        compared += 1
      }
    }
    #expect(compared > 3000, "parts must be common: \(compared)")
  }

  @Test("the breakers are exactly those whose leaving alone ends the quorum")
  func breakers() throws {
    var (some, steppedIn) = (0, 0)
    try each(4000, seed: 2603) { answer, second, told in
      let ending = Set(second.breakers.map(\.member))
      let heads = answer.heads.filter { ending.contains($0.inPlaceOf ?? $0.person) }
      try #require(Set(answer.breakers) == Set(heads.map(\.person)), told)
      try #require(answer.breakers.count == ending.count, told)
      some += ending.isEmpty ? 0 : 1
      let gone = second.heads().filter { !ending.contains($0.member) }
      let isSteppedInFor = gone.contains { head in
        second.heads(without: [head.person]).contains { $0.member == head.member }
      }
      steppedIn += answer.isQuorate && isSteppedInFor ? 1 : 0
    }
    #expect(some > 300, "breakers must be common: \(some)")
    #expect(steppedIn > 100, "substitutes who step in must be common: \(steppedIn)")
  }

  @Test("as many as may leave are the most of whom it does not matter which they are")
  func mayLeave() throws {
    let free = try mayLeave(4000, seed: 2604, people: 2...8)
    #expect(free.none > 40, "cases in which nobody may leave must be common: \(free)")
    #expect(free.some > 100, "cases in which some may leave must be common: \(free)")
  }

  @Test("as many as may leave a board of nine to twelve are those of a second count")
  func mayLeaveLargerBoards() throws {
    let free = try mayLeave(250, seed: 2605, people: 9...12)
    #expect(free.some > 20, "cases in which some may leave must be common: \(free)")
  }

  private func mayLeave(
    _ count: Int, seed: UInt64, people: ClosedRange<Int>
  ) throws -> (none: Int, some: Int, all: Int) {
    var free = (none: 0, some: 0, all: 0)
    try each(count, seed: seed, people: people) { answer, second, told in
      let expected = second.mayLeave
      try #require(answer.mayLeave == expected, "expected \(expected): \(told)")
      guard answer.isQuorate else { return }
      let others = answer.heads.count - answer.breakers.count
      if expected == others {
        free.all += 1
      } else if expected == 0 {
        free.none += 1
      } else {
        free.some += 1
      }
    }
    return free
  }
}
