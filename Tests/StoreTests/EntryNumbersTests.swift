import Store
import TestSupport
import Testing

/// Numbers of entries are joined and compared as sets are.
struct EntryNumbersTests {
  @Test("two thousand pairs are joined, compared and taken from each other as sets are")
  func asSets() {
    var random = SplitMix64(seed: 31)
    for _ in 0..<2000 {
      // Given
      let most = random.number(1...40)
      let numbers = (0..<random.number(0...30)).map { _ in random.number(1...most) }
      let others = (0..<random.number(0...30)).map { _ in random.number(1...most) }
      let (own, other) = (EntryNumbers(numbers), EntryNumbers(others))
      let (ownSet, otherSet) = (Set(numbers), Set(others))
      // Then
      let same =
        Array(own) == ownSet.sorted()
        && Array(own.union(other)) == ownSet.union(otherSet).sorted()
        && Array(own.intersection(other)) == ownSet.intersection(otherSet).sorted()
        && Array(own.subtracting(other)) == ownSet.subtracting(otherSet).sorted()
        && own.isDisjoint(with: other) == ownSet.isDisjoint(with: otherSet)
      if !same { Issue.record("\(numbers) and \(others)") }
    }
  }
}
