import TestSupport
import Testing

@testable import Governance

/// Quorum against a second count, over seeded random boards and attendances.
struct QuorumSecondCountTests {
  private func each(
    seed: UInt64,
    _ check: (_ answer: QuorumAnswer, _ second: SecondQuorum, _ told: Comment) throws
      -> Void
  ) throws {
    var random = SplitMix64(seed: seed)
    for index in 0..<3000 {
      let board = RandomBoard(&random)
      let minute = random.number(0...150)
      let forItem = random.oneIn(2)
      let answer = Quorum(of: try board.board(), on: RandomBoard.day, in: Directory()).at(
        RandomBoard.moment(minute), for: forItem ? RandomBoard.item : nil,
        in: board.proceedings(&random))
      let told: Comment = "board \(index) at \(minute): \(board.text)"
      try check(answer, SecondQuorum(board: board, minute: minute, forItem: forItem), told)
    }
  }

  @Test("three thousand random boards have the heads, the parts and the answer of a second count")
  func counts() throws {
    var quorate = 0
    try each(seed: 27) { answer, second, told in
      let heads = second.represented(without: [])
      try #require(Set(answer.heads.map { $0.inPlaceOf ?? $0.person }) == Set(heads.keys), told)
      try #require(answer.heads.count == heads.count, told)
      for head in answer.heads {
        try #require(heads[head.inPlaceOf ?? head.person]?.contains(head.person) == true, told)
      }
      for part in answer.conditions {
        switch part.subject {
        case .total: try #require(part.needed == second.needed && part.counted == heads.count, told)
        case .partner(let key): try #require(part.counted == second.count(partner: key), told)
        case .members(let kind):
          guard let key = kind.category else { continue }
          try #require(part.counted == second.count(category: key), told)
        case .represented: continue
        }
      }
      try #require(answer.isQuorate == second.isQuorate(), told)
      try #require(answer.verdict == (second.isQuorate() ? .quorate : .inquorate), told)
      let people = answer.heads.map(\.person) + answer.uncounted.map(\.person)
      try #require(Set(people).count == people.count, told)
      quorate += answer.isQuorate ? 1 : 0
    }
    #expect((600...2400).contains(quorate), "both answers must be common: \(quorate)")
  }

  @Test("the breakers are exactly those whose leaving alone ends the quorum")
  func breakers() throws {
    var some = 0
    try each(seed: 28) { answer, second, told in
      let expected =
        answer.isQuorate
        ? answer.heads.map(\.person).filter { !second.isQuorate(without: [$0]) } : []
      try #require(answer.breakers == expected, told)
      some += expected.isEmpty ? 0 : 1
    }
    #expect(some > 300, "breakers must be common: \(some)")
  }

  @Test("any so many as may leave, none of them a breaker, leave the meeting quorate")
  func mayLeave() throws {
    var tried = 0
    try each(seed: 29) { answer, second, told in
      guard answer.isQuorate, answer.heads.count <= 9 else {
        try #require(answer.isQuorate || answer.mayLeave == 0, told)
        return
      }
      let others = answer.heads.map(\.person).filter { !answer.breakers.contains($0) }
      try #require(answer.mayLeave <= others.count, told)
      for mask in 0..<(1 << others.count) where mask.nonzeroBitCount <= answer.mayLeave {
        let gone = Set(others.indices.filter { mask & (1 << $0) != 0 }.map { others[$0] })
        try #require(second.isQuorate(without: gone), told)
        tried += 1
      }
    }
    #expect(tried > 3000, "subsets must be common: \(tried)")
  }
}
