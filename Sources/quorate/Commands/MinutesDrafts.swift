import ArgumentParser
import Governance
import Secretariat

/// The verbs that show the minutes of a meeting and change their draft.
extension MinutesCommand {
  struct DraftMinutes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draft", abstract: "Drafts the minutes from the record, or shows the draft.",
      discussion: """
        A draft made once is kept: its words stay, and what is linked follows the record.

        Example:
          quorate minutes draft salford-icb/2002-02-12
        """)
    @OptionGroup var options: MeetingOptions

    func run() throws {
      let session = try options.journal.session()
      let minutes = try session.clerk.draftMinutes(of: try session.meeting(options.meeting))
      for line in minutes.lines { Console.say(line) }
      Console.complain("numbers: \(minutes.numbering.working)")
    }
  }

  struct ShowMinutes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows the minutes as members have them, or as the public.",
      discussion: """
        Examples:
          quorate minutes show salford-icb/2002-02-12
          quorate minutes show salford-icb/2002-02-12 --public
        """)
    @OptionGroup var options: MeetingOptions
    @Flag(help: "As the public may read them.") var `public` = false
    @Flag(help: "One JSON object.") var json = false
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let minutes = try session.clerk.minutes(of: try session.meeting(options.meeting))
      if self.public {
        let open = try minutes.forPublic()
        if json { return try Console.say(json: MinutesOutput(open)) }
        for line in open.lines { Console.say(line) }
      } else {
        if json { return try Console.say(json: MinutesOutput(minutes)) }
        for line in minutes.lines { Console.say(line) }
      }
    }
  }

  struct TextOfMinutes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "text", abstract: "Writes the draft as a text to be edited.",
      discussion: """
        Example:
          quorate minutes text salford-icb/2002-02-12 --out /tmp/minutes.txt
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "The file; otherwise it is printed.") var out: String?

    func run() throws {
      let session = try options.journal.session()
      let minutes = try session.clerk.draftMinutes(of: try session.meeting(options.meeting))
      guard let out else {
        for line in minutes.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        {
          Console.say(String(line))
        }
        return
      }
      try EditedFile.write(minutes.text, to: out)
      Console.say("written to \(out); read it in with minutes take")
    }
  }

  struct TakeMinutes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take", abstract: "Reads an edited text in; on an error nothing is kept.",
      discussion: """
        Example:
          quorate minutes take salford-icb/2002-02-12 /tmp/minutes.txt
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The file.") var file: String

    func run() throws {
      let session = try options.journal.session()
      let meeting = try session.meeting(options.meeting)
      let taken = try session.clerk.takeMinutes(try EditedFile.text(file), of: meeting)
      Console.say("draft kept: \(taken.summary)")
    }
  }

  struct EditMinutes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Opens the draft in your editor and reads it in again.",
      discussion: """
        The editor is $VISUAL or $EDITOR. A text that cannot be read in is left in its file, and the \
        file is named.

        Example:
          quorate minutes edit salford-icb/2002-02-12
        """)
    @OptionGroup var options: MeetingOptions

    func run() throws {
      guard Surroundings.current.isTerminal else {
        throw Refusal("editing needs a terminal", expected: "minutes text and minutes take")
      }
      let session = try options.journal.session()
      let meeting = try session.meeting(options.meeting)
      let minutes = try session.clerk.draftMinutes(of: meeting)
      let file = try EditedFile(minutes.text, named: meeting.name, beside: options.journal.path)
      let text = try file.edited()
      guard text != minutes.text else {
        file.remove()
        return Console.say("nothing was changed")
      }
      do {
        let taken = try session.clerk.takeMinutes(text, of: meeting)
        file.remove()
        Console.say("draft kept: \(taken.summary)")
      } catch {
        Console.complain("your text is in \(file.path)")
        throw error
      }
    }
  }
}
