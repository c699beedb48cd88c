import TestSupport
import Foundation
import Testing

/// Whatever was acknowledged is there afterwards, however the program ended.
struct KillTests {
  let scratch: Scratch
  let program: Program

  init() throws { (scratch, program) = try Program.alone() }

  /// Acts of one entry, and of many in one transaction.
  private func act(_ number: Int) -> [String] {
    let id = "x-\(number)"
    return number.isMultiple(of: 4)
      ? ["board", "new", "salford-assumed.yaml", "--id", id, "--from", "2001-10-01"]
        + [
          "council=salford-city-council", "health-authority=salford-trafford-ha",
          "primary-care=salford-pct",
        ].flatMap { ["--partner", $0] }
      : ["person", "add", "Person \(number)", "--id", id]
  }

  @Test("an act killed at any moment is whole or not there, and there once it was acknowledged")
  func acts() throws {
    // Given how long an act takes here
    let journal = try Template.copy(to: scratch)
    let start = Date()
    for number in 1000..<1004 { _ = try program.start(act(number) + ["--journal", journal]) }
    let usual = Date().timeIntervalSince(start) / 4 * 1_000_000
    var random = SplitMix64(seed: 20_020_326)
    var acknowledged: [Int] = []
    var killed = 0
    // When
    for number in 0..<200 {
      let delay = UInt32(random.number(0...max(30_000, Int(usual * 2))))
      let outcome = try program.start(act(number) + ["--journal", journal], killedAfter: delay)
      if outcome.wasKilled { killed += 1 }
      if outcome.out.contains("saved ") { acknowledged.append(number) }
      if number % 20 == 19 { _ = try program.head(of: journal) }
    }
    // Then
    let log = try program.must("log", on: journal).split(separator: "\n")
    for number in acknowledged {
      #expect(log.contains { $0.hasSuffix(" as x-\(number)") }, "\(number) is lost")
    }
    for number in stride(from: 0, to: 200, by: 4) {
      let founded = log.count { $0.hasSuffix(" established as x-\(number)") }
      let entries = try program.run([
        "log", "--journal", journal, "--board", "x-\(number)",
      ]).out.split(separator: "\n").count
      #expect(entries == founded * 2, "board \(number) is half there")
    }
    #expect(killed > 40 && acknowledged.count > 10, "\(killed), \(acknowledged.count)")
    _ = try program.head(of: journal)
  }

  @Test("a rehearsal killed while it is made leaves a journal that holds, or none")
  func rehearsals() throws {
    var random = SplitMix64(seed: 7)
    for number in 0..<30 {
      let journal = scratch.path("rehearsal-\(number)")
      _ = try program.start(
        ["rehearse", "--no-screens", "--journal", journal],
        killedAfter: UInt32(random.number(0...400_000)))
      guard FileManager.default.fileExists(atPath: journal) else { continue }
      let outcome = try program.run(["journal", "verify", "--journal", journal])
      // A file that had not become a journal yet is told as such, and nothing worse.
      #expect(
        outcome.status == 0 || outcome.err == "quorate: \(journal) is not a Quorate journal\n",
        "\(outcome)")
    }
  }
}
