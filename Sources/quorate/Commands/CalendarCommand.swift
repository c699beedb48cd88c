import ArgumentParser
import Governance
import Secretariat

/// `quorate calendar`: which bank holidays the office reckons with.
struct CalendarCommand: PlainCommand {
  static let help = Help("The bank holidays the office uses in counting days.").verbs(
    Adopt.self, Show.self)

  struct Adopt: OfficeVerb {
    static let help = Help("Takes in a file of bank holidays exactly as GOV.UK publishes it.")
      .example("calendar adopt bank-holidays.json")
    @Argument(help: "The file.") var file: String

    func run(_ session: Session, _ office: State) throws {
      let act = AdoptHolidays(try NamedFile.bytes(file), named: NamedFile.name(file))
      let before = try session.clerk.holidays
      try session.perform(act)
      let changes = HolidayChange.all(laying: try act.holidays, over: before)
      Console.say(lines: changes.flatMap(\.lines))
    }
  }

  struct Show: OfficeReading {
    static let help = Help("Shows which calendar is in use and what it covers.")
      .example("calendar show")

    func run(_ session: Session, _ office: State) throws {
      let holidays = try session.clerk.holidays
      Console.say(holidays.label)
      for nation in Nation.allCases {
        guard let covered = holidays.coverage[nation] else { continue }
        Console.say(
          "\(nation.name): \(covered.lowerBound.spoken) to \(covered.upperBound.spoken), "
            + "\(holidays.holidays[nation]?.count ?? 0) holidays")
      }
    }
  }
}
