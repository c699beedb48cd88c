import ArgumentParser
import Governance
import Secretariat

/// `quorate calendar`: which bank holidays the office reckons with.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "calendar", "The bank holidays the office reckons with.", subcommands: [Adopt.self, Show.self])

  struct Adopt: OfficeVerb, ActVerb {
    static let configuration = CommandConfiguration(
      "adopt", "Adopts a file of bank holidays in gov.uk's own shape, as it is.",
      "calendar adopt bank-holidays.json")
    @Argument(help: "The file.") var file: String

    func act(_ session: Session, _ office: State) throws -> any Act {
      AdoptHolidays(try NamedFile.bytes(file), named: NamedFile.name(file))
    }
  }

  struct Show: OfficeReading {
    static let configuration = CommandConfiguration(
      "show", "Shows which calendar is in use and what it covers.", "calendar show")

    func show(_ session: Session, _ office: State) throws {
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
