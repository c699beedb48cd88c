/// A day that the office sets itself, counted from each meeting: never a duty of the constitution.
public struct OfficeTarget: Codable, Equatable, Sendable {
  /// What is to be done: `drafts`, `clearances`, `chair's agenda meeting`, `decision sheet`.
  public let name: String
  /// When, counted from the meeting: `10 working days before`.
  public let when: String

  public init(name: String, when: String) { (self.name, self.when) = (name, when) }

  public var span: Span? { try? SpanReader.span(when) }

  /// Why it is no target, or nil.
  fileprivate var objection: Refusal? {
    if name.isEmpty { return Refusal("a target has no name", expected: "a name such as drafts") }
    do throws(Refusal) {
      return Refusal(
        if: try SpanReader.span(when).side == nil,
        "\"\(when)\" does not say whether it is before or after the meeting",
        expected: "a period such as 10 working days before")
    } catch { return error }
  }
}

/// The office setting its own targets for a board's meetings, in the place of those for earlier days.
public struct TimetableSet: BoardChange {
  public static let kind = "timetable.set"
  public let board: BoardID
  public let targets: [OfficeTarget]
  /// The day from which they hold; meetings before it have none.
  public let from: Day?

  public init(board: BoardID, targets: [OfficeTarget], from: Day? = nil) {
    (self.board, self.targets, self.from) = (board, targets, from)
  }

  public var reachesBackTo: Day? { from }

  public func objection(on known: Board, in state: State) -> Refusal? {
    let names = targets.map(\.name)
    let twice = names.first { name in names.count { $0 == name } > 1 }
    return targets.lazy.compactMap(\.objection).first
      ?? twice.map { Refusal("the target \"\($0)\" is given twice", advice: "keep one of them") }
  }

  public func apply(to board: inout Board) { board.timetables.insert(self, inTime: \.start) }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    let later = state.boards[board]?.timetables.last?.from
    return later.map {
      $0 > start ? ["from \($0.spoken) the targets already set from then hold"] : []
    } ?? []
  }

  /// The first day for which it says anything.
  fileprivate var start: Day { from ?? Day.writable.lowerBound }

  public var sentence: Sentence {
    let said = targets.map { "\($0.name) \($0.when)" }.joined(separator: "; ")
    return "the office's own targets for \(board): \(said.isEmpty ? "none" : said)"
  }
}

extension Board {
  /// The office's own targets for a meeting on a day: those that hold from the latest day, whenever
  /// they were recorded.
  public func timetable(on day: Day) -> [OfficeTarget] {
    timetables.last { $0.start <= day }?.targets ?? []
  }
}

/// One of the office's own targets for a meeting being done.
public struct TargetMet: HeadingChange, DatedEvent {
  public static let kind = "target.met"
  public let meeting: MeetingID
  public let target: String
  public let on: Day

  public init(meeting: MeetingID, target: String, on: Day) {
    (self.meeting, self.target, self.on) = (meeting, target, on)
  }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    let names = (state.boards[meeting.board]?.timetables.flatMap(\.targets) ?? []).map(\.name).once
    return Refusal(
      if: !names.contains(target), "there is no target \"\(target)\"",
      expected: names.map { "\"\($0)\"" }.alternatives.ifAny,
      remedy: names.isEmpty ? .setTargets(meeting.board) : nil)
      ?? heading.targets[target].map { Refusal("the target \"\(target)\" was met on \($0.spoken)") }
  }

  public func apply(to heading: inout MeetingHeading) { heading.targets[target] = on }

  public var sentence: Sentence { "target \"\(target)\" met, for \(meeting)" }
}
