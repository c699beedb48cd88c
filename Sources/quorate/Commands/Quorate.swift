import ArgumentParser

/// The command `quorate`: without a subject it opens the screens, or prints what is due.
struct Quorate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quorate",
    abstract: "Keeps the governance of boards that several bodies share.",
    discussion: """
      Without a subject it opens the screens on a terminal, and prints what is due elsewhere.

      Exit status: 0 done, 1 a check did not hold, 2 refused, 64 wrong usage, \
      74 could not read or write.
      """,
    version: "0.1.0",
    subcommands: [
      Screens.self, DueCommand.self, CheckCommand.self, ExplainCommand.command,
      ChaseCommand.command, ReckonCommand.self, SearchCommand.command, FiguresCommand.command,
      RehearseCommand.self, BoardCommand.self, BodyCommand.self, PersonCommand.self,
      SeatCommand.self, AppointCommand.self, InterestCommand.self, MeetingCommand.self,
      AgendaCommand.self, PaperCommand.self, AttendanceCommand.self, QuorumCommand.command,
      DecisionCommand.self, MinutesCommand.self, NoteCommand.self, ReferralCommand.self,
      ReportCommand.self, AgreementCommand.self, ProgrammeCommand.self, ActionCommand.self,
      OfficeCommand.self, CalendarCommand.self, LogCommand.self, UndoCommand.command,
      JournalCommand.self, ImportCommand.self, ExportCommand.self,
    ],
    defaultSubcommand: Screens.self)
}
