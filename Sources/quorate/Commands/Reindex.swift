import ArgumentParser
import Secretariat
import Store

extension JournalCommand {
  /// `quorate journal reindex`: the index of words, made again.
  struct Reindex: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reindex",
      abstract: "Makes the index of words again from the entries; no entry is touched.",
      discussion: "Example:\n  quorate journal reindex")
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let progress = ProgressLine("indexing")
      let count = try JournalFile.open(journal.path).reindex(progress: progress.tell)
      progress.end()
      Console.say("the words of \(count) entries were indexed again")
    }
  }
}
