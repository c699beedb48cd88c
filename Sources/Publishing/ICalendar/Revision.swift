import Governance

/// How often the record changed something that a calendar shows, and when it did last.
///
/// Counted from the entries and not from what they come to: taking an entry back is a change too.
/// So the number only grows, and a program that was told of an earlier one takes the later.
struct Revision: Equatable {
  /// How many changes there were after the first entry.
  let number: Int
  /// The instant of the last.
  let at: Moment
}

extension Revision {
  /// The revision that some entries come to, of those that are meant and what took them back.
  init?(of entries: [Recorded], where isMeant: (any Event) -> Bool = { _ in true }) {
    var meant: Set<Int> = []
    var last: Moment?
    for recorded in entries {
      let takesBack = (recorded.event as? EntryRetracted).map { meant.contains($0.entry) }
      guard takesBack ?? isMeant(recorded.event) else { continue }
      meant.insert(recorded.number)
      last = max(last ?? recorded.at, recorded.at)
    }
    guard let last else { return nil }
    self.init(number: meant.count - 1, at: last)
  }

  /// The revision of what rests on both.
  func joined(_ other: Revision?) -> Revision {
    guard let other else { return self }
    return Revision(number: number + other.number + 1, at: max(at, other.at))
  }
}
