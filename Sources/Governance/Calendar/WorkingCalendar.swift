/// The days that count as working for one body: Monday to Friday, less holidays and closures.
///
/// With several nations a day works only where it works for all of them. Closure days are the
/// body's own; disregarded days are left out of counts by a rule or a direction (a mourning
/// period, say), and are empty unless somebody names them.
public struct WorkingCalendar: Equatable, Sendable {
  /// The nations whose holidays are observed.
  public let nations: [Nation]
  /// The holidays of those nations.
  public let holidays: HolidayCalendar
  /// Days on which the body's own offices are closed, with the reason.
  public let closures: [Day: String]
  /// Days that do not count although offices may be open, with the reason.
  public let disregarded: [Day: String]
  /// Whether a Saturday is a working day, as some parish rules are read; false as a rule.
  public let worksSaturdays: Bool

  /// The working days of the nations, less the body's closures and the disregarded days.
  public init(
    nations: [Nation], holidays: HolidayCalendar, closures: [Day: String] = [:],
    disregarded: [Day: String] = [:], worksSaturdays: Bool = false
  ) {
    (self.nations, self.holidays, self.closures) = (nations, holidays, closures)
    (self.disregarded, self.worksSaturdays) = (disregarded, worksSaturdays)
  }

  /// Why the day is not a working day, by name, or nil when it is one.
  public func reasonOff(_ day: Day) -> String? {
    let weekday = day.weekday
    if weekday == .sunday || weekday == .saturday && !worksSaturdays { return weekday.rawValue }
    for nation in nations {
      if let title = holidays.holidays[nation]?[day] {
        return nations.count == 1 ? title : "\(title) (\(nation.name))"
      }
    }
    return closures[day] ?? disregarded[day]
  }

  /// Whether the day is a working day.
  public func works(_ day: Day) -> Bool { reasonOff(day) == nil }

  /// The last working day on or before the day, or nil where none works for ten years.
  public func workingDay(onOrBefore day: Day) -> Day? { firstWorking(from: day, step: -1) }

  /// The first working day on or after the day, or nil where none works for ten years.
  public func workingDay(onOrAfter day: Day) -> Day? { firstWorking(from: day, step: 1) }

  private func firstWorking(from day: Day, step: Int) -> Day? {
    (0..<3660).lazy.map { day + $0 * step }.first(where: works)
  }

  /// One line for each nation whose holidays are not known on some day of the stretch.
  public func warnings(over stretch: ClosedRange<Day>) -> [String] {
    if nations.isEmpty {
      return ["no nation is named: only weekends were skipped, so check the day by hand"]
    }
    return nations.compactMap { nation in
      guard let covered = holidays.coverage[nation] else {
        return "\(holidays.name) has no holidays for \(nation.name): only weekends were skipped"
      }
      if covered.contains(stretch) { return nil }
      return "\(holidays.name) covers \(covered.lowerBound.spoken) to "
        + "\(covered.upperBound.spoken) for \(nation.name): "
        + "outside it only weekends were skipped, so check the day by hand"
    }
  }

  /// The calendar in words: its nations and the file.
  public var label: String {
    (nations.isEmpty ? "no nation" : nations.map(\.name).joined(separator: " and ")) + ", "
      + holidays.label
  }
}

/// A day that does not count for a board: its offices are closed, or it is to be disregarded.
public struct ClosureDeclared: BoardChange {
  public static let kind = "closure.declared"
  public let board: BoardID
  public let day: Day
  /// Why, as it is told beside every count.
  public let name: String
  /// Whether the day is merely left out of counts by direction.
  public let disregarded: Bool

  public init(board: BoardID, day: Day, name: String, disregarded: Bool = false) {
    (self.board, self.day, self.name, self.disregarded) = (board, day, name, disregarded)
  }

  public var reachesBackTo: Day? { day }

  public func objection(on known: Board, in state: State) -> Refusal? {
    Refusal(
      if: name.isEmpty, "the reason why the day does not count is missing",
      advice: "say why, such as offices closed")
  }

  public func apply(to board: inout Board) {
    if disregarded { board.disregarded[day] = name } else { board.closures[day] = name }
  }

  public var sentence: Sentence { "\(day.spoken) is a non-working day for \(board): \(name)" }
}
