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
  /// Exempt words of the record, which must not be found in public.
  let withheld: [ClosedWords.Text]
  /// Names and titles that everybody may know: closed words do not become open by holding one, nor
  /// open words closed.
  let publicNames: [String]

  /// The numbers of the first minute and of the last, where they are known.
  public var numbers: ClosedRange<Int>? {
    recordedRange(minutes.first?.number, minutes.last?.number)
  }

  /// Their numbers, or how many items are minuted where they have none yet: `numbers 56 to 69`.
  public var summary: String {
    let range = numbers.map { "numbers \($0.lowerBound) to \($0.upperBound)" }
    let closed = minutes.count { $0.isClosed }
    return (range ?? "\(minutes.count.counted("item")) minuted")
      + (closed > 0 ? ", \(closed) of them exempt" : "")
  }

  /// The minutes as the members' copy has them, line by line.
  public var lines: [String] { head.above + minutes.flatMap(\.lines) + head.below }

  /// Gives each minute its number.
  mutating func number() {
    for index in minutes.indices {
      // A number that was recorded may overflow, which must not stop the program.
      minutes[index].number = numbering.first.map { $0 &+ index }
    }
  }
}

/// What stands above and below the minutes of a meeting: whose, when, where, and who was there.
public struct MinutesHead: Equatable, Sendable {
  public let meeting: MeetingID
  public let board: String
  public let venue: String
  public let day: Day
  /// Who was there, and who sent apologies.
  public let attendance: MinutesAttendance
  public let start: Moment?
  /// When it was closed, or nil while it goes on.
  public let finish: Moment?
  /// How far the minutes have got: a draft, or confirmed and by whom signed.
  public let standing: [String]
  /// What a later meeting corrected, each with the day of that meeting.
  public let corrections: [String]
  /// Whether it is all a rehearsal.
  public let isRehearsal: Bool

  /// What stands above the minutes, line by line.
  public var above: [String] {
    let title = "Minutes of a meeting of the \(board) held at \(venue) on \(day.inFull)."
    return (isRehearsal ? ["REHEARSAL"] : []) + standing + [title, ""] + attendance.lines
  }

  /// What stands below the minutes, line by line.
  public var below: [String] {
    let corrected = corrections.isEmpty ? [] : [""] + corrections
    return [""] + [hours].compactMap { $0 } + [day.date] + corrected
  }

  /// Start and finish as minutes have them: `2.00 - 3.35 pm`; nil of a meeting that goes on.
  public var hours: String? {
    guard let start, let finish else { return nil }
    if start.day != finish.day { return "\(start.spoken) - \(finish.spoken)" }
    let isOneHalf = (start.time.hour < 12) == (finish.time.hour < 12)
    let from = isOneHalf ? start.time.byTheDial : start.time.withHalf
    return "\(from) - \(finish.time.withHalf)"
  }
}

extension Day {
  /// The day as minutes have it: `Tuesday, 7 March 2017`.
  var inFull: String { "\(weekday.rawValue), \(date)" }

  /// The day without its weekday: `7 March 2017`.
  var date: String { "\(civil.date) \(Month.names[civil.month - 1]) \(year)" }
}

extension LocalTime {
  /// The time on a dial of twelve hours: `3.35`.
  var byTheDial: String { "\(hour % 12 == 0 ? 12 : hour % 12).\(padded(minute, 2))" }

  /// The time on a dial with its half of the day: `3.35 pm`.
  var withHalf: String { "\(byTheDial) \(hour < 12 ? "am" : "pm")" }
}
