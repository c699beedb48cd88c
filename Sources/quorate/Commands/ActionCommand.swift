import ArgumentParser
import Governance

/// `quorate action`: what meetings asked people to do.
struct ActionCommand: PlainCommand {
  static let help = Help("Actions: what meetings asked people to do.")
    .verbs(Add.self, Report.self, Chase.self, Due.self, List.self, Show.self)

  struct Add: BoardVerb, ActVerb {
    static let help = Help("Records an action: that somebody was asked to do something.")
      .example(
        #"action add salford-icb "Director of Housing" "bring the figures" --due "by June" --meeting salford-icb/2002-03-26 --item 7"#
      )
      .example(
        #"action add salford-icb "SRO" "sign off the data" --with PMO --reference "ref 16, rec 34" --due "Sep-Dec 2002""#
      )
    static let about = """
      The words of --due are kept as they stand, with the period they are read as: "1 March 2004", \
      "February/March 2004", "by June", "summer 2017", "Q1 2006/07", "in two weeks", "by the next \
      meeting", "ongoing". The action is late only when that period has ended.
      """
    @Argument(help: "The office or person who does it.") var owner: String
    @Argument(help: "What is to be done.") var text: String
    @Option(help: "Somebody who shares the action; may be repeated.") var with: [String] = []
    @Option(help: "By when, in the words of the meeting.") var due: String?
    @Option(help: "Its reference in the list it came from, such as rec 16.") var reference: String?
    @Option(name: .customLong("for"), help: "Its purpose: an objective, or a lesson learned.")
    var purpose: String?
    @Option(help: "How it will be known that it is done.") var target: String?
    @Option(help: "The meeting that asked for it.") var meeting: String?
    @Option(help: "The item at that meeting.") var item: String?
    @Option(help: "The day it was agreed (default: today).") var on: String?

    func act(_ session: Session, _ board: Board) throws -> any Act {
      let asked = try meeting.map(session.meeting)
      let place = try asked.flatMap { asked in try item.map { try session.item($0, at: asked) } }
      let (verb, board, day) = (self, board.id, try session.day(on))
      return Recording { state in
        [
          ActionAgreed(
            board: board, action: .next(after: state.boards[board]?.actions.map(\.id) ?? []),
            text: verb.text, owner: verb.owner, others: verb.with.isEmpty ? nil : verb.with,
            due: verb.due, meeting: asked, item: place,
            access: place.flatMap { place in asked.flatMap { state.access(of: place, at: $0) } },
            reference: verb.reference, purpose: verb.purpose, target: verb.target, on: day)
        ]
      }
    }
  }

  struct Report: DatedBoardVerb {
    static let help = Help("Records what was reported on an action, or that it is done.")
      .example(#"action report salford-icb 1 "half of it is in""#)
      .example("action report salford-icb 1 --done")
    @Argument(help: "The action, by its number.") var action: String
    @Argument(help: "What was reported.") var note: String = ""
    @Flag(help: "It is done.") var done = false

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      try ActionProgressed(
        board: board.id, action: Typed.identifier(action), note: note, done: done, on: day)
    }
  }

  struct Chase: DatedBoardVerb {
    static let help = Help("Records that the owners of an action were chased.").example(
      #"action chase salford-icb 1 --by "message to the Director of Housing" --on 2002-03-25"#)
    static let about =
      "This records what was sent to whom; the message to each is drafted by quorate chase."
    @Argument(help: "The action, by its number.") var action: String
    @Option(help: "What was sent to whom (default: a message to its owners).") var by: String?

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      let action: ActionID = try Typed.identifier(action)
      let owners = board.actions.first { $0.id == action }?.owners ?? []
      return ActionChased(
        board: board.id, action: action, by: by ?? "message to \(owners.joined(separator: ", "))",
        on: day)
    }
  }

  struct Due: BoardVerb, EventVerb {
    static let help = Help("Changes the day an action is due, or the day it is reviewed.")
      .example(#"action due salford-icb 1 "by the next meeting" --why "the figures are late""#)
      .example(#"action due salford-icb 1 "On-going" --review 2002-09-30 --why "it has no end""#)
    static let about =
      "The earlier words are kept. An ongoing action has no due day and needs a day of review."
    @Argument(help: "The action, by its number.") var action: String
    @Argument(help: "When it is due now, in words (default: unchanged).") var due: String?
    @Option(help: "The day of its review.") var review: String?
    @Option(help: "The reason.") var why: String
    @Option(help: "The day of the change (default: today).") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try ActionDueChanged(
        board: board.id, action: Typed.identifier(action), due: due,
        review: review.map(session.day), why: why, on: session.day(on))
    }
  }

  struct List: BoardReading {
    static let help = Help("Lists a board's actions: owner, due day and progress.")
      .example("action list salford-icb --all")
      .example("action list salford-icb --late --owner Housing")
      .example("action list salford-icb --meeting salford-icb/2002-03-26")
      .example("action list salford-icb --as-of 2002-03-01 --json")
    @Flag(help: "Includes those already done.") var all = false
    @Flag(help: "Only those whose due day or review day has passed.") var late = false
    @Option(help: "Only those of an owner, by a part of the name.") var owner: String?
    @Option(help: "Only those that this meeting asked for.") var meeting: String?
    @Flag(help: "One JSON object per line.") var json = false

    func show(_ session: Session, _ board: Board, on day: Day) throws {
      let asked = try meeting.map(session.meeting)
      let actions = board.actions.filter { action in
        let isWanted = late ? board.status(of: action, on: day).isLate : all || action.done == nil
        let isOwned = owner.map { name in action.owners.contains { $0.mentions(name) } } ?? true
        return isWanted && isOwned && (asked == nil || action.meeting == asked)
      }
      try Console.say(
        list: actions, json: json, none: late ? "no action is late" : "no action is open",
        object: { $0.json(of: board, on: day) },
        row: {
          [
            $0.id.rawValue, $0.owners.joined(separator: ", "), $0.due ?? "no day",
            board.status(of: $0, on: day).sentence, latest(of: $0),
            ($0.access == .closed ? "CLOSED " : "") + $0.text,
          ]
        })
    }

    /// What was last reported of it, or that it was chased since.
    private func latest(of action: AgreedAction) -> String {
      let note = action.notes.last
      if let chase = action.chases.last, note.map({ $0.on < chase.on }) ?? true {
        return "chased on \(chase.on.spoken)"
      }
      return note?.text ?? ""
    }
  }

  struct Show: BoardReading {
    static let help = Help("Shows an action: its wording, how its due day is read, its history.")
      .example("action show salford-icb 1")
    @Argument(help: "The action, by its number.") var action: String
    @Flag(help: "As one JSON object.") var json = false

    func show(_ session: Session, _ board: Board, on day: Day) throws {
      let id: ActionID = try Typed.identifier(action)
      let action = try board.actions.first { $0.id == id }.orRefuse(
        Refusal("there is no action \(id)", remedy: .listActions(board.id)))
      let explanation = board.explanation(of: action, on: day)
      try Console.say(
        action.json(of: board, on: day), json: json, lines: [explanation.title] + explanation.lines)
    }
  }
}

extension AgreedAction {
  /// An action as `--json` gives it: the words for its day, and the interval they mean.
  func json(of board: Board, on day: Day) -> JSONObject {
    let status = board.status(of: self, on: day)
    let days = board.days(of: self)
    let chased: [JSONObject] = chases.map { ["text": $0.by, "on": $0.on] }
    return [
      "id": id, "text": self.text, "owners": self.owners, "agreed": self.on,
      "meeting": self.meeting, "item": self.item, "access": access, "reference": self.reference,
      "purpose": self.purpose, "target": self.target, "due": due, "from": days?.lowerBound,
      "to": days?.upperBound, "reading": byWhen.reading, "review": review,
      "status": status.word, "daysLate": status.daysLate,
      "told": status.sentence, "done": done, "wanted": wanted, "notes": notes, "chased": chased,
    ]
  }
}
