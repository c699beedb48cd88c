import ArgumentParser
import Governance
import Secretariat

/// The verbs that show the minutes of a meeting and change their draft.
extension MinutesCommand {
  struct Draft: MeetingVerb {
    static let help = Help("Drafts the minutes from the record, or shows the draft.")
      .example("minutes draft salford-icb/2002-02-12")
    static let about =
      "A draft is made once and kept: your words stay, and what comes from the record follows it."

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let minutes = try session.clerk.draftMinutes(of: meeting)
      Console.say(lines: minutes.lines)
      Console.complain("minute numbers: \(minutes.numbering.working)")
    }
  }

  struct Show: MeetingReading {
    static let help = Help("Shows the minutes as members see them, or as the public does.")
      .example("minutes show salford-icb/2002-02-12")
      .example("minutes show salford-icb/2002-02-12 --public")
    @Flag(help: "As the public may read them.") var `public` = false
    @Flag(help: "As one JSON object.") var json = false

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let minutes = try session.clerk.minutes(of: meeting)
      let open = self.public ? try minutes.forPublic() : nil
      try Console.say(
        open?.json ?? minutes.json, json: json, lines: open?.lines ?? minutes.lines)
    }
  }

  struct Text: MeetingVerb {
    static let help = Help("Writes the draft to a text file for editing.")
      .example("minutes text salford-icb/2002-02-12 --out /tmp/minutes.txt")
    @Option(help: "The file (default: shown here).") var out: String?

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let text = try session.clerk.draftMinutes(of: meeting).text
      guard let out else { return Console.say(lines: text.lines.dropLast()) }
      try EditedFile.write(text, to: out)
      Console.say("written to \(out); read it in with quorate minutes take")
    }
  }

  struct Take: MeetingVerb {
    static let help =
      Help("Reads the edited text back in; a mistake changes nothing.")
      .example("minutes take salford-icb/2002-02-12 /tmp/minutes.txt")
    @Argument(help: "The file.") var file: String

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let taken = try session.clerk.takeMinutes(try NamedFile.text(file), of: meeting)
      Console.say("draft saved: \(taken.summary)")
    }
  }

  struct Edit: PlainCommand {
    static let help = Help("Opens the draft in your editor and reads it in again.")
      .example("minutes edit salford-icb/2002-02-12")
    static let about = """
      Your editor is the one named by $VISUAL or $EDITOR. A text that cannot be read in is left in its file, and the \
      file is named.
      """
    @OptionGroup var options: MeetingOptions
    @OptionGroup var journal: JournalOptions

    func run() throws {
      guard Surroundings.current.isTerminal else {
        throw Refusal(
          "the draft can be edited only in a terminal",
          advice: "use quorate minutes text and quorate minutes take")
      }
      let session = try journal.session()
      let meeting = try options.subject(session)
      let minutes = try session.clerk.draftMinutes(of: meeting)
      let draft = try session.clerk.drafts(of: [meeting])[meeting]
      let file = try EditedFile(minutes.text, named: meeting.name, beside: journal.path)
      let text = try file.edited()
      guard text != minutes.text else {
        file.remove()
        return Console.say("nothing was changed")
      }
      do {
        let taken = try session.clerk.takeMinutes(text, of: meeting, editedFrom: draft)
        file.remove()
        Console.say("draft saved: \(taken.summary)")
      } catch {
        Console.complain("your text is in \(file.path)")
        throw error
      }
    }
  }

  struct Number: MeetingVerb, EventVerb {
    static let help = Help("Sets the number of a meeting's first minute by hand.")
      .example(#"minutes number salford-icb/2002-02-12 56 --why "the minutes before are on paper""#)
    @Argument(help: "The first number.") var first: Int
    @Option(help: "The reason.") var why: String

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      MinutesNumbered(meeting: meeting, first: first, why: why)
    }
  }

  struct NilReturn: ItemVerb, EventVerb {
    static let help = Help("Records that nothing was received under an item, and who reported it.")
      .example(
        #"minutes nil-return salford-icb/2002-02-12 2 questions --under "Standing Order 35" --by "the Chief Executive""#
      )
    @Argument(help: "What there were none of: questions, petitions.") var what: String
    @Option(help: "The standing order they would have been received under.") var under: String?
    @Option(help: "Who reported it.") var by: String?
    @Option(parsing: .unconditional, help: "The time (default: that of the item).") var at: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      let taken = session.state.proceedings[place.meeting]?.taken.last { $0.item == place.item }
      let moment = try at.map { try session.moment($0, of: place.meeting) }
      return NilReturned(
        meeting: place.meeting, item: place.item, what: what, under: under, reportedBy: by,
        at: moment ?? taken?.at ?? session.now)
    }
  }

  struct Next: MeetingVerb, EventVerb {
    static let help = Help("Records the day announced for the next meeting.")
      .example(#"minutes next scrutiny/2017-03-07 "2017-06-06 14.00""#)
    @Argument(help: "The day and time announced.") var next: String
    @Option(
      parsing: .unconditional,
      help: "When it was announced (default: now, or when the meeting closed).") var at: String?

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      try NextAnnounced(
        meeting: meeting, next: session.moment(next), at: session.view(at, of: meeting))
    }
  }
}
