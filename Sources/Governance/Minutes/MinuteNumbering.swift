/// Where the numbers of a meeting's minutes begin, with the working.
public struct MinuteNumbering: Equatable, Sendable {
  /// The first number; nil while it is not known.
  public let first: Int?
  /// Why it is that, in words.
  public let working: String
}

extension Board {
  /// The first number of a meeting's minutes: set by hand, restarted where the constitution says
  /// so, otherwise the one after the last of the meeting held before.
  public func minuteNumbering(of meeting: MeetingID) -> MinuteNumbering {
    func begins(_ first: Int?, _ working: String) -> MinuteNumbering {
      MinuteNumbering(first: first, working: working)
    }
    guard let heading = meetings[meeting] else { return begins(nil, "there is no such meeting") }
    if let set = heading.minutes.numbering {
      return begins(set.first, "\(set.first) was set by hand: \(set.why)")
    }
    let begun = heading.opened ?? heading.start
    let earlier = meetings.values.compactMap {
      other -> (opened: Moment, heading: MeetingHeading)? in
      guard let opened = other.opened, other.id != meeting, other.stands else { return nil }
      return opened < begun ? (opened, other) : nil
    }
    guard let previous = earlier.max(by: { $0.opened < $1.opened })?.heading else {
      return begins(1, "the first meeting held")
    }
    let standing = provision(of: NumberingRule.self, on: heading.day)
    let clause = "\(standing?.clause, after: " [", before: "]")"
    let restart = standing?.rule?.restart
    if restart == .municipalYear, previous.day < heading.day.municipalYear {
      return begins(1, "the first meeting held in the municipal year\(clause)")
    }
    guard let first = previous.minuteNumbers.map({ $0.upperBound &+ 1 }) else {
      return begins(
        nil,
        "the minutes of \(previous.day.spoken) have no numbers yet; clear those first, or give the "
          + "first number here by hand")
    }
    let annual =
      "; if this is the annual meeting, numbers restart: set the first by hand\(clause)"
    let working = "\(first) follows the last of \(previous.day.spoken)"
    return begins(first, working + (restart == .annualMeeting ? annual : ""))
  }

  /// Numbers that went out and are not those that would follow now, or nil.
  func numberingFinding(of meeting: MeetingID) -> String? {
    guard let numbers = meetings[meeting]?.minuteNumbers else { return nil }
    let numbering = minuteNumbering(of: meeting)
    guard let first = numbering.first, first != numbers.lowerBound else { return nil }
    return "its minutes are numbered \(numbers.lowerBound) to \(numbers.upperBound), but would now "
      + "begin with \(first): \(numbering.working)"
  }
}

extension Day {
  /// The 1 May with which the municipal year of the day begins.
  ///
  /// A council's year runs from its annual meeting, which the Local Government Act 1972 puts
  /// between March and June, and after elections on the first Thursday in May; a board shared with
  /// others is held to the month, since the council's own meeting is not in its record.
  var municipalYear: Day {
    let may = Day(year, 5, 1) ?? self
    return self >= may ? may : Day(year - 1, 5, 1) ?? may
  }
}
