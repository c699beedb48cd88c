import TestSupport
import Foundation
import Testing

/// Two people at work at once lose nothing, and hear of each other where they met.
@Suite(.serialized) struct TogetherTests {
  let scratch: Scratch
  let program: Program

  init() throws { (scratch, program) = try Program.alone() }

  /// Runs as many replies at a meeting as asked, one after the other, as that actor.
  private func replies(_ count: Int, _ actor: String, _ meeting: String, _ journal: String) throws
    -> [Program.Outcome]
  {
    let people = ["a-reed", "s-holt", "d-price", "b-mason", "r-shah"]
    return try (0..<count).map { number in
      try program.start([
        "attendance", "reply", meeting, people[number % 5],
        number.isMultiple(of: 2) ? "attending" : "apologies", "--as", actor, "--journal", journal,
      ])
    }
  }

  /// Two people at once, each with as many replies.
  private func together(
    _ count: Int, _ meetings: (String, String), _ journal: String
  ) async throws -> [[Program.Outcome]] {
    try await withThrowingTaskGroup(of: [Program.Outcome].self) { group in
      for (actor, meeting) in [("Ann", meetings.0), ("Ben", meetings.1)] {
        group.addTask { try replies(count, actor, meeting, journal) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func entries(_ outcomes: [Program.Outcome]) -> [Int] {
    outcomes.compactMap { outcome in
      let words = outcome.out.split(separator: " ")
      guard let place = words.firstIndex(of: "entry"), place + 1 < words.count else { return nil }
      return Int(words[place + 1].dropLast())
    }
  }

  @Test("at one meeting nothing is lost, and what came between is told")
  func oneMeeting() async throws {
    let journal = try Template.copy(to: scratch)
    let meeting = "salford-icb/2002-03-26"
    let before = try program.must("log", on: journal).split(separator: "\n").count
    // When
    let outcomes = try await together(150, (meeting, meeting), journal).flatMap(\.self)
    // Then
    #expect(outcomes.allSatisfy { $0.status == 0 })
    let log = try program.must("log", on: journal).split(separator: "\n")
    #expect(entries(outcomes).sorted() == Array(before + 1...before + 300))
    #expect(log.count == before + 300)
    let told = outcomes.flatMap { $0.err.split(separator: "\n") }
    // Whether two programs meet is chance; two clerks that are sure to are in ClerkConflictTests.
    for line in told {
      #expect(["Ann", "Ben"].contains { line.hasPrefix("quorate: in the meantime, \($0)") })
    }
    _ = try program.head(of: journal)
  }

  @Test("at two meetings nothing is lost, and nobody hears of the other")
  func twoMeetings() async throws {
    let journal = try Template.copy(to: scratch)
    let before = try program.must("log", on: journal).split(separator: "\n").count
    let outcomes = try await together(
      60, ("salford-icb/2002-03-26", "salford-icb/2002-05-21"), journal
    ).flatMap(\.self)
    #expect(outcomes.allSatisfy { $0.status == 0 && $0.err.isEmpty })
    #expect(entries(outcomes).sorted() == Array(before + 1...before + 120))
    _ = try program.head(of: journal)
  }
}
