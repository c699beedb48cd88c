/// Numbers of entries in ascending order, each once: what an index finds, joined and compared in
/// one pass, since a common word stands in a third of a record.
public struct EntryNumbers: RandomAccessCollection, Equatable, Sendable {
  private let ascending: [Int]

  public var startIndex: Int { 0 }
  public var endIndex: Int { ascending.count }
  public subscript(place: Int) -> Int { ascending[place] }

  /// The numbers of some entries, in whatever order they come.
  public init(_ numbers: some Sequence<Int>) {
    ascending = numbers.sorted().reduce(into: []) { known, number in
      if number != known.last { known.append(number) }
    }
  }

  /// Numbers that ascend already.
  init(ascending: [Int]) { self.ascending = ascending }

  public func union(_ other: EntryNumbers) -> EntryNumbers {
    if other.isEmpty { return self }
    if isEmpty { return other }
    return merged(with: other) { _, _ in true }
  }

  public func intersection(_ other: EntryNumbers) -> EntryNumbers {
    merged(with: other) { $0 && $1 }
  }

  public func subtracting(_ other: EntryNumbers) -> EntryNumbers {
    other.isEmpty ? self : merged(with: other) { $0 && !$1 }
  }

  public func isDisjoint(with other: EntryNumbers) -> Bool { intersection(other).isEmpty }

  /// The numbers that are wanted, by whether they stand here and there.
  private func merged(with other: EntryNumbers, _ isWanted: (Bool, Bool) -> Bool) -> EntryNumbers {
    var found: [Int] = []
    var (own, others) = (0, 0)
    while own < ascending.count || others < other.ascending.count {
      let mine = own < ascending.count ? ascending[own] : Int.max
      let theirs = others < other.ascending.count ? other.ascending[others] : Int.max
      let next = Swift.min(mine, theirs)
      if isWanted(mine == next, theirs == next) { found.append(next) }
      if mine == next { own += 1 }
      if theirs == next { others += 1 }
    }
    return EntryNumbers(ascending: found)
  }
}

extension EntryNumbers: ExpressibleByArrayLiteral {
  public init(arrayLiteral numbers: Int...) { self.init(numbers) }
}
