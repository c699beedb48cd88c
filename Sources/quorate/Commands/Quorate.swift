import ArgumentParser

/// The command `quorate`: without a subject it opens the screens, or prints what is due.
struct Quorate: ParsableCommand {
  /// The command that some words stand for.
  ///
  /// Describing every command to the parser takes long, so that it is told of the subject that was
  /// typed only; and of all of them where that does not do, for help and for what was typed
  /// wrongly.
  static func command(for words: [String]) throws -> any ParsableCommand {
    let named = subjects.first { $0.help.name(of: $0) == words.first }
    let rest = named == nil ? words : Array(words.dropFirst())
    // Help is told of everything.
    let asksForHelp = words.contains { $0 == "help" || $0 == "-h" || $0.hasPrefix("--help") }
    if !asksForHelp, let command = try? (named ?? Screens.self).command.parseAsRoot(rest) {
      return command
    }
    return try parseAsRoot(words)
  }

  static let configuration = CommandConfiguration(
    commandName: "quorate",
    abstract: "Keeps the governance record of boards that several bodies share.",
    discussion: """
      On its own, quorate opens the screens in a terminal; elsewhere it prints what is due.

      Exit status: 0 done, 1 something was missed or found altered, 2 refused, 64 wrong usage, \
      74 could not read or write.
      """,
    version: "0.1.0",
    subcommands: subjects.map { $0.command },
    defaultSubcommand: Screens.self)

  private static let subjects: [any Subcommand.Type] = [
    Screens.self, DueCommand.self, CheckCommand.self, ExplainCommand.self, ChaseCommand.self,
    ReckonCommand.self, SearchCommand.self, FiguresCommand.self, RehearseCommand.self,
    BoardCommand.self, BodyCommand.self, PersonCommand.self, SeatCommand.self, AppointCommand.self,
    InterestCommand.self, MeetingCommand.self, AgendaCommand.self, PaperCommand.self,
    AttendanceCommand.self, QuorumCommand.self, DecisionCommand.self, MinutesCommand.self,
    NoteCommand.self, ReferralCommand.self, ReportCommand.self, AgreementCommand.self,
    ProgrammeCommand.self, ActionCommand.self, OfficeCommand.self, CalendarCommand.self,
    LogCommand.self, UndoCommand.self, JournalCommand.self, ImportCommand.self, ExportCommand.self,
  ]
}
