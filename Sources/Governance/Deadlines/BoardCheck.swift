/// An exact account of what one board has met, missed and still owes at the end of one day.
///
/// Nothing done later is taken as done. What the constitution does not say is not judged.
public struct BoardCheck: Sendable {
  /// The board, as it was at the end of the day.
  public let board: Board
  /// The day at whose end it is looked at.
  public let today: Day
  /// Everything that a rule asks, each with how it stands; what is broken first, then by day.
  public let obligations: [JudgedObligation]

  /// A board's account at the end of a day, in the state of that day; `replaced` are the holidays
  /// adopted before the present ones, which are told where they would have judged otherwise.
  public init(
    of board: Board, on today: Day, in state: State, _ holidays: HolidayCalendar,
    replaced: HolidayCalendar? = nil
  ) {
    self.board = board
    self.today = today
    let account = Account(board, on: today, in: state, holidays, replaced)
    let all = Obligation.distinct(
      (account.ofMeetings + account.besideMeetings).filter { $0.isOwed(on: today) })
    obligations = all.compactMap { $0.judged(on: today) }
      .inOrder { $0.day ?? Day.writable.upperBound }.inOrder(of: \.rank)
  }

  /// The meetings whose own record is needed: those of which it is not said that all reports went
  /// out together.
  public static func meetingsToRead(of board: Board) -> [MeetingID] {
    board.meetingsInOrder.filter { heading in
      let sent = Set(heading.papers.map(\.paper))
      // What was sent by its identifier is told by its title, which stands with the meeting.
      return heading.stands
        && (!sent.contains(Paper.reports) || !sent.allSatisfy(Paper.isCollective))
        && board.rule(PapersRule.self, of: heading) != nil
    }.map(\.id)
  }

  /// What a check tells: neither what is simply met nor what lies ahead.
  public var findings: [JudgedObligation] { obligations.filter(\.isFinding) }

  /// Whether any rule was broken.
  public var hasMissed: Bool { obligations.contains(where: \.compliance.isMissed) }

  /// What a check tells: each finding in a line, and the counts.
  public var report: CheckReport {
    var report = CheckReport(name: board.name, day: today)
    for (place, judged) in obligations.enumerated() { report.add(judged, at: place) }
    return report
  }
}

extension BoardCheck {
  /// The one thing meant: by its number in the list of all, by its key, or by words that stand in
  /// it.
  ///
  /// The findings come first in that list, so that a number is the same with and without the rest.
  ///
  /// - Throws: `Refusal` where nothing fits, or several things do.
  public func finding(_ text: String) throws(Refusal) -> JudgedObligation {
    if let number = Int(text) {
      guard obligations.indices.contains(number - 1) else {
        throw Refusal(
          "the check has no line \(number)",
          expected: obligations.isEmpty ? nil : "a number from 1 to \(obligations.count)")
      }
      return obligations[number - 1]
    }
    if let exact = obligations.first(where: { $0.key == text }) { return exact }
    let words = text.lowercased().split(separator: " ")
    let fitting = obligations.filter { obligation in
      let told = (obligation.what + " " + obligation.key).lowercased()
      return !words.isEmpty && words.allSatisfy { told.contains($0) }
    }
    guard fitting.count > 1 else {
      if let only = fitting.first { return only }
      throw Refusal("no line of the check contains \"\(text)\"", remedy: .listFindings(board.id))
    }
    throw Refusal(
      "\"\(text)\" matches \(fitting.count) lines of the check",
      advice: "give more words, or the number of the line", remedy: .listFindings(board.id))
  }
}
