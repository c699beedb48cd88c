/// The minutes of one meeting, as they follow from the record and from what the clerk wrote.
///
/// The members' copy: closed minutes with their own words. What the public read is another type.
public struct Minutes: Equatable, Sendable {
  /// What stands above and below them.
  public let head: MinutesHead
  /// The minutes, in the order in which items were taken.
  public internal(set) var minutes: [Minute]
  /// How the first number was found.
  public let numbering: MinuteNumbering
  /// Closed words of the record, which must not be found in public.
  let withheld: [ClosedWords.Text]
  /// Names and titles that everybody may know: closed words do not become open by holding one, nor
  /// open words closed.
  let publicNames: [String]

  /// The numbers of the first minute and of the last, where they are known.
  public var numbers: ClosedRange<Int>? {
    guard let first = minutes.first?.number, let last = minutes.last?.number, first <= last else {
      return nil
    }
    return first...last
  }

  /// How many minutes there are and their numbers, in a few words: `14 minutes, 56 to 69`.
  public var summary: String {
    let count = minutes.count == 1 ? "1 minute" : "\(minutes.count) minutes"
    let range = numbers.map { ", \($0.lowerBound) to \($0.upperBound)" } ?? ""
    let closed = minutes.count { $0.isClosed }
    return count + range + (closed > 0 ? ", \(closed) of them closed" : "")
  }

  /// The minutes as the members' copy has them, line by line.
  public var lines: [String] {
    head.above + minutes.flatMap(\.lines) + head.below
  }

  /// Gives each minute its number.
  mutating func number() {
    for index in minutes.indices {
      // Numbers that were recorded may be beyond all reckoning, and must not stop the program.
      minutes[index].number = numbering.first.map { $0 &+ index }
    }
  }
}
