/// An interval as somebody named it: a time by itself, or from one time to another.
struct SaidInterval {
  private let first: SaidTime
  private let last: SaidTime?

  /// Whether its own end was said.
  var hasEnd: Bool { last != nil }

  /// Takes `1 March 2004`, `Feb/Mar 2004`, `Dec 2004 to Mar 2005`, `1-5 March` and their like.
  static func take(from words: inout SaidWords) -> SaidInterval? {
    _ = words.take("between")
    var rest = words
    if let date = rest.takeDate(), rest.takeLink(), let last = SaidTime.take(from: &rest),
      case .day(let end, let month, let year) = last
    {
      // Only the later day names its month: 1-5 March.
      words = rest
      return date < end ? SaidInterval(first: .day(date, month, year), last: last) : nil
    }
    guard let first = SaidTime.take(from: &words) else { return nil }
    rest = words
    guard rest.takeLink() else { return SaidInterval(first: first, last: nil) }
    _ = rest.take("the")
    guard let last = SaidTime.take(from: &rest) else { return nil }
    words = rest
    return first.canBegin && last.canBegin ? SaidInterval(first: first, last: last) : nil
  }

  /// Its days, where no year was said those of the next such time from the day it was said on.
  func days(saidOn said: Day) -> ClosedRange<Day>? {
    guard let last else { return first.days(endingFrom: said) }
    // One year said holds for both; where none was, it is the end that is still to come.
    if last.year == nil, let begins = first.year.flatMap(first.days(in:)) {
      return last.days(endingFrom: begins.upperBound).map { begins.lowerBound...$0.upperBound }
    }
    guard let ends = last.days(endingFrom: said),
      let begins = first.days(beginningUpTo: ends.lowerBound),
      begins.lowerBound <= ends.lowerBound
    else { return nil }
    return begins.lowerBound...ends.upperBound
  }
}

extension SaidWords {
  /// Takes what stands between the two ends of an interval.
  fileprivate mutating func takeLink() -> Bool {
    take("-") || take("/") || take("to") || take("and") || take("until")
  }
}
