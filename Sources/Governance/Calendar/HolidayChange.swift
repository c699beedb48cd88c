/// What one calendar of bank holidays changes in another, nation by nation.
public struct HolidayChange: Sendable {
  public let nation: Nation
  /// The days that the new file covers.
  public let covered: ClosedRange<Day>
  public let added: [(day: Day, title: String)]
  public let removed: [(day: Day, title: String)]
  /// How many in those days are the same in both.
  public let left: Int

  /// What laying a file over a calendar changes in it.
  public static func all(laying file: HolidayCalendar, over old: HolidayCalendar) -> [HolidayChange]
  {
    Nation.allCases.compactMap { nation in
      guard let covered = file.coverage[nation] else { return nil }
      let new = file.holidays[nation] ?? [:]
      let known = (old.holidays[nation] ?? [:]).filter { covered.contains($0.key) }
      func sorted(_ days: [Day: String]) -> [(day: Day, title: String)] {
        days.sorted { $0.key < $1.key }.map { (day: $0.key, title: $0.value) }
      }
      return HolidayChange(
        nation: nation, covered: covered, added: sorted(new.filter { known[$0.key] == nil }),
        removed: sorted(known.filter { new[$0.key] == nil }),
        left: new.keys.count { known[$0] != nil })
    }
  }

  /// The change in words: what is ruled by the file, what it adds, what it removes, and what stays.
  public var lines: [String] {
    let covers =
      "\(nation.name): covers \(covered.lowerBound.spoken) to \(covered.upperBound.spoken); "
      + "adds \(added.count), removes \(removed.count), leaves \(left) as they were"
    return [covers] + removed.map { "  removed: \($0.day.spoken), \($0.title)" }
      + added.map { "  added: \($0.day.spoken), \($0.title)" }
  }
}
