import ArgumentParser
import Governance
import Secretariat
import Store

/// `quorate journal`: the file that is the whole office.
struct JournalCommand: PlainCommand {
  static let help = Help("The journal, the whole record: creating, checking, copying, moving.")
    .verbs(
      New.self, Verify.self, Export.self, Import.self, Backup.self, Restore.self, Info.self,
      Reindex.self)

  struct New: PlainCommand {
    static let help = Help("Creates a journal.")
      .example("journal new")
      .example(#"journal new --journal /srv/boards/office.quorate --group --title "Boards office""#)
    @Option(help: "What the journal is called.") var title = "Governance record"
    @Flag(help: "Lets the other members of your Unix group read and write it.") var group = false
    @Flag(help: "For training: it says so everywhere, and never becomes real.")
    var rehearsal = false
    @OptionGroup var journal: JournalOptions

    func run() throws {
      try journal.make(group: group, rehearsal: rehearsal, title: title)
      Console.say("The journal is \(journal.path)")
    }
  }

  struct Verify: PlainCommand {
    static let help = Help("Checks that no entry was altered or lost, or names the first that was.")
      .example("journal verify")
    static let about =
      "Compare the last line with one printed earlier: only that shows whether the latest entries were removed."
    @Flag(help: "Checks only the entries, not the file and its attachments.") var quick = false
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let progress = ProgressLine("verifying")
      let verification = try JournalFile.open(journal.path).verify(
        quick: quick, progress: progress.tell)
      progress.end()
      if let failure = verification.failure { throw JournalCommand.failed(failure) }
      Console.say("\(verification.count) entries checked: all intact")
      if let head = verification.head {
        Console.say("last entry \(head.number) \(head.hash) \(head.recorded)")
      }
    }
  }

  struct Export: PlainCommand {
    static let help = Help("Writes the whole journal as JSON lines.")
      .example("journal export > office.jsonl")
    @OptionGroup var journal: JournalOptions

    func run() throws {
      try JournalFile.export(try JournalFile.open(journal.path)) { Console.say($0) }
    }
  }

  struct Import: PlainCommand {
    static let help = Help("Fills a new journal from an export; the two are then identical.")
      .example("journal import office.jsonl --journal copy.quorate")
    @Argument(help: "The export.") var file: String
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let lines = try LineReader(file)
      let isNew = !journal.exists
      let target = try isNew ? JournalFile.make(journal.path) : JournalFile.open(journal.path)
      let progress = ProgressLine("importing")
      Interruption.watch()
      let head: JournalHead?
      do {
        head = try JournalFile.fill(target) { () throws(JournalError) in
          if Interruption.came { throw JournalError.stopped }
          progress.tell(lines.position, lines.size)
          return try lines.next()
        }
        progress.end()
      } catch {
        progress.end()
        // Nothing half-done is kept: a file made for this goes again.
        if isNew { JournalFile.remove(journal.path) }
        throw error
      }
      try prepare(target)
      Console.say("last entry \(head?.number ?? 0) \(head?.hash ?? "")")
    }

    /// Makes what can be made again, so that whoever opens the journal first need not wait for it.
    private func prepare(_ target: SQLiteJournal) throws {
      let progress = ProgressLine("preparing the boards")
      defer { progress.end() }
      do {
        try journal.session(on: target).clerk.prepare { done, all in
          if Interruption.came { throw JournalError.stopped }
          progress.tell(done, all)
        }
      } catch JournalError.stopped {
        // The journal is complete without it.
      } catch {
        Console.complain("the journal is complete, but each board opens slowly the first time")
      }
    }
  }

  struct Backup: PlainCommand {
    static let help = Help("Copies the whole journal to a new file, and checks the copy.")
      .example("journal backup /media/stick/office-2002-03-26.quorate")
    @Argument(help: "The new file.") var file: String
    @OptionGroup var journal: JournalOptions

    func run() throws {
      try JournalFile.open(journal.path).backUp(to: file)
      let copy = try JournalFile.open(file).verify()
      if let failure = copy.failure {
        throw JournalCommand.failed("the copy is not intact: \(failure)")
      }
      Console.say(
        "\(copy.count) entries copied to \(file); last entry \(copy.head?.hash ?? "none")")
    }
  }

  struct Restore: PlainCommand {
    static let help = Help("Restores a backup where there is no journal.")
      .example("journal restore /media/stick/office-2002-03-26.quorate")
    @Argument(help: "The backup.") var file: String
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let backup = try JournalFile.open(file)
      if let failure = backup.verify().failure {
        throw Refusal("the backup is not intact: \(failure)", advice: "use another backup")
      }
      try Paths.makeFolder(of: journal.path)
      try backup.backUp(to: journal.path)
      Console.say("The journal is \(journal.path)")
    }
  }

  struct Info: PlainCommand {
    static let help = Help("Shows where the journal is, what it is, and its last entry.")
      .example("journal info")
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      let heading = session.state.journal
      Console.say("file   \(journal.path)")
      Console.say("title  \(heading.title)\(heading.isRehearsal ? " (REHEARSAL)" : "")")
      Console.say("last   entry \(try session.clerk.journal.lastNumber())")
      Console.say("now    \(session.now.spoken)")
    }
  }

  struct Reindex: PlainCommand {
    static let help = Help("Rebuilds the search index from the entries, which are not changed.")
      .example("journal reindex")
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let progress = ProgressLine("indexing")
      let count = try JournalFile.open(journal.path).reindex(progress: progress.tell)
      progress.end()
      Console.say("the search index was rebuilt from \(count) entries")
    }
  }

  /// Tells what does not hold; the exit status says so too.
  private static func failed(_ failure: String) -> ExitCode {
    Console.complain(failure)
    return ExitCode(1)
  }
}
