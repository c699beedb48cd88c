import ArgumentParser
import Governance
import Secretariat

/// What the verbs share that record a report as made or a review as held.
struct OccasionOptions: ParsableArguments {
  @OptionGroup var options: BoardOptions
  @Argument(help: "What it is called in the constitution.") var name: String
  @Option(help: "What there is to say of it.") var note: String?
  @Option(help: "The day; otherwise today.") var on: String?

  /// Records what the verb means: the board, the name, the note and the day make the event.
  func perform(_ act: (BoardID, String, String?, Day) -> any Event) throws {
    try options.perform { session, board in
      [act(board.id, name, note, try session.day(on))]
    }
  }
}
