import ArgumentParser
import Governance
import Secretariat

/// `quorate note`: what the clerk notes while an item is discussed, kept until it is destroyed.
struct NoteCommand: PlainCommand {
  static let help = Help("Working notes: apart from the record, destroyed when no longer needed.")
    .verbs(Add.self, List.self, Destroy.self)

  struct Add: ItemVerb {
    static let help = Help("Notes what was said on an item, for the first draft of the minutes.")
      .example(#"note add salford-icb 5 "carers ask for a later start""#)
    @Argument(help: "What was said.") var text: String

    func run(_ session: Session, _ place: ItemOptions.Subject) throws {
      try session.clerk.note(text, on: place.item, at: place.meeting)
      Console.say("the note was saved, apart from the record")
    }
  }

  struct List: MeetingVerb {
    static let help = Help("Lists the working notes on a meeting.").example("note list salford-icb")
    @Flag(help: "One JSON object per line.") var json = false

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let notes = try session.clerk.notes(on: meeting)
      let number = (session.state.proceedings[meeting] ?? Proceedings()).number
      try Console.say(
        list: notes, json: json, none: "there are no notes",
        object: { ["item": number($0.item), "text": $0.text] },
        lines: { ["\(number($0.item))  \($0.text)"] })
    }
  }

  struct Destroy: MeetingVerb {
    static let help = Help("Destroys the working notes on a meeting permanently.")
      .example("note destroy salford-icb/2002-02-12")

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let count = try session.clerk.destroyNotes(on: meeting)
      Console.say(count == 1 ? "1 note destroyed" : "\(count) notes destroyed")
    }
  }
}
