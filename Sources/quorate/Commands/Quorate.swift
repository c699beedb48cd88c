import ArgumentParser

/// The command `quorate`: without a subject it opens the screens, or prints what is due.
struct Quorate: ParsableCommand {
  /// The subjects that the parser is told of.
  @TaskLocal private static var told = subjects

  static var configuration: CommandConfiguration { configuration(with: told) }

  /// The command that some words stand for.
  ///
  /// The parser learns all that it is told of before it reads a word: it is told of the subject that the
  /// first names, and of all only where that does not settle it, for help and for what was typed wrongly.
  static func command(for words: [String]) throws -> any ParsableCommand {
    let meant = subjects.first { $0.help.name(of: $0) == words.first } ?? Screens.self
    let few: [any Subcommand.Type] = meant == Screens.self ? [meant] : [meant, Screens.self]
    if words.first != "help",
      let command = try? $told.withValue(few, operation: { try parseAsRoot(words) })
    {
      return command
    }
    return try parseAsRoot(words)
  }

  private static func configuration(
    with subjects: [any Subcommand.Type]
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: "quorate",
      abstract: "Keeps the governance of boards that several bodies share.",
      discussion: """
        On its own, quorate opens the screens in a terminal; elsewhere it prints what is due.

        Exit status: 0 done, 1 something was missed or found altered, 2 refused, 64 wrong usage, \
        74 could not read or write.
        """,
      version: "0.1.0",
      subcommands: subjects.map { $0.command },
      defaultSubcommand: Screens.self)
  }

  private static let subjects: [any Subcommand.Type] = [
    Screens.self, DueCommand.self, CheckCommand.self, ExplainCommand.self, ChaseCommand.self,
    ReckonCommand.self, SearchCommand.self, FiguresCommand.self, RehearseCommand.self,
    BoardCommand.self, BodyCommand.self, PersonCommand.self, SeatCommand.self,
    AppointCommand.self, InterestCommand.self, MeetingCommand.self, AgendaCommand.self,
    PaperCommand.self, AttendanceCommand.self, QuorumCommand.self, DecisionCommand.self,
    MinutesCommand.self, NoteCommand.self, ReferralCommand.self, ReportCommand.self,
    AgreementCommand.self, ProgrammeCommand.self, ActionCommand.self, OfficeCommand.self,
    CalendarCommand.self, LogCommand.self, UndoCommand.self, JournalCommand.self,
    ImportCommand.self, ExportCommand.self,
  ]
}
