import ArgumentParser
import Governance
import TUI
import Secretariat

/// `quorate decision`: what is recommended, put, agreed, and who dissents.
struct DecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision",
    abstract: "Decisions: recommended, put, agreed or not, with dissent by name.",
    discussion: """
      The chair declares; the program shows what speaks for and against. Silence is assent, unless the \
      constitution has each member asked.
      """,
    subcommands: [
      Recommend.self, Put.self, Dissent.self, Agree.self, NoAgreement.self, Between.self,
      DecisionShow.self, DecisionList.self, DecisionSheetOf.self,
    ])

  struct Recommend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "recommend",
      abstract: "Words what an item asks the board to agree; earlier wordings are kept.",
      discussion: """
        Examples:
          quorate decision recommend salford-icb 5 "that the Plan be adopted" "that the Director report in six months"
          quorate decision recommend salford-icb 5 "that the Plan be adopted for a year" --by "P. Wells"
        """)
    @OptionGroup var options: ItemOptions
    @Argument(help: "The parts, (a), (b) and so on.") var parts: [String]
    @Option(help: "Who moved it, where it is not the report's.") var by: String?
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?

    func run() throws {
      try options.perform { session, meeting, item in
        [
          RecommendationWorded(
            meeting: meeting, item: item, parts: parts, by: try by.map(session.person),
            at: try session.moment(at, of: meeting))
        ]
      }
    }
  }

  struct Put: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "put", abstract: "Puts the recommendation, or some parts of it, to the meeting.",
      discussion: "Example:\n  quorate decision put salford-icb 5 --part a")
    @OptionGroup var options: ItemOptions
    @Option(help: "A part by its letter; may be repeated. Otherwise all.") var part: [String] = []
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?

    func run() throws {
      try options.perform { session, meeting, item in
        [
          QuestionPut(
            meeting: meeting, item: item,
            parts: try session.parts(part, of: item, at: meeting)
              ?? session.clerk.state.proceedings[meeting]?.recommendation(on: item)?.parts ?? [],
            at: try session.moment(at, of: meeting))
        ]
      }
    }
  }

  struct Dissent: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dissent",
      abstract: "Records by name where somebody stands: a reservation, not agreeing, an objection.",
      discussion: """
        Examples:
          quorate decision dissent salford-icb 5 "P. Wells" objects --reason "carers have not seen it"
          quorate decision dissent salford-icb 5 "P. Wells" withdrawn
        """)
    @OptionGroup var options: ItemOptions
    @Argument(help: "The person.") var person: String
    @Argument(help: "The position they took.") var stance: Position.Stance
    @Option(help: "The reason given.") var reason = ""
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?

    func run() throws {
      try options.perform { session, meeting, item in
        [
          PositionStated(
            meeting: meeting, item: item, person: try session.person(person),
            stance: stance, reason: reason,
            at: try session.moment(at, of: meeting))
        ]
      }
    }
  }

  struct Agree: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agree", abstract: Action.agree.sentence,
      discussion: """
        Examples:
          quorate decision agree salford-icb 5
          quorate decision agree scrutiny 10 --for 5 --against 5 --casting for
        """)
    @OptionGroup var options: ItemOptions
    @OptionGroup var declaring: DeclaringOptions

    func run() throws {
      try declaring.declare(.agreed, options)
    }
  }

  struct NoAgreement: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "no-agreement", abstract: Action.noAgreement.sentence,
      discussion: "Example:\n  quorate decision no-agreement salford-icb 7")
    @OptionGroup var options: ItemOptions
    @OptionGroup var declaring: DeclaringOptions

    func run() throws {
      try declaring.declare(.notAgreed, options)
    }
  }

  struct Between: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "between",
      abstract: "Records a decision between meetings, where the constitution provides for it.",
      discussion: """
        Example:
          quorate decision between salford-icb chair-action "pay the grant" --by "A. Reed" --why "the bank closes"
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "How it was decided.") var manner: OutsideDecision.Manner
    @Argument(help: "What was decided.") var text: String
    @Option(help: "Who decided, or who asked the members.") var by: String
    @Option(help: "Who was consulted or answered; may be repeated.") var consulted: [String] = []
    @Option(help: "Why it could not wait.") var why: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        let known = board.matters.map(\.id)
        return [
          DecidedOutsideMeeting(
            board: board.id,
            decision: MatterID(proposedFrom: "\(manner.rawValue) 1", besides: known),
            manner: manner,
            text: text, by: try session.person(by), consulted: try session.people(consulted),
            why: why,
            on: try session.day(on))
        ]
      }
    }
  }

  struct DecisionShow: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows what speaks for and against agreement on an item, and what was decided.",
      discussion: "Example:\n  quorate decision show salford-icb 5")
    @OptionGroup var options: ItemOptions
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let meeting = try session.meeting(options.meeting)
      let item = try session.item(options.item, at: meeting)
      let moment = try session.view(at, of: meeting)
      let explanation = session.clerk.state.explanation(ofDeciding: item, at: meeting, moment)
      Console.say(explanation.title)
      for line in explanation.lines { Console.say(line) }
    }
  }

  struct DecisionList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists what a meeting decided, with what each rests on and what was found since.",
      discussion: "Example:\n  quorate decision list salford-icb/2002-03-26")
    @OptionGroup var options: MeetingOptions
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let meeting = try session.meeting(options.meeting)
      let state = session.clerk.state
      let decisions = state.proceedings[meeting]?.decisions ?? []
      if decisions.isEmpty, !json { Console.say("nothing was decided") }
      for decision in decisions {
        if json {
          try Console.say(json: DecisionOutput(decision, at: meeting, in: state))
        } else {
          let explanation = state.explanation(of: decision, at: meeting)
          Console.say(explanation.title)
          for line in explanation.lines { Console.say("    \(line)") }
        }
      }
    }
  }
}
