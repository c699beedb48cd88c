import Governance
import Secretariat
import TestSupport

extension RandomActs {
  /// Tries so many acts at an office that the clerk founds, and hands on the number of the first
  /// entry of each that was possible.
  mutating func play(
    _ count: Int, by clerk: Clerk, _ handOn: (Int, inout SplitMix64) throws -> Void
  ) throws {
    _ = try clerk.perform(try TestOffice.founding())
    for number in 0..<count {
      guard let saved = try? clerk.perform(next(number)).saved else { continue }
      try handOn(saved[0].number, &random)
    }
  }
}
