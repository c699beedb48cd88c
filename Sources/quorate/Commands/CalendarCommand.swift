import ArgumentParser
import Governance
import Secretariat

/// `quorate calendar`: which bank holidays the office reckons with.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "calendar", "The bank holidays the office reckons with.",
    subcommands: [Adopt.self, Show.self])

  struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
      "adopt", "Adopts a file of bank holidays in gov.uk's own shape, as it is.",
      "calendar adopt bank-holidays.json")
    @Argument(help: "The file.") var file: String
    @OptionGroup var journal: JournalOptions

    func run() throws {
      try journal.session().perform(
        AdoptHolidays(try NamedFile.bytes(file), named: NamedFile.name(file)))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show", "Shows which calendar is in use and what it covers.", "calendar show")
    @OptionGroup var past: KnownOnOption
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let holidays = try journal.session(knownOn: try past.knownOnDay()).clerk.holidays
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
