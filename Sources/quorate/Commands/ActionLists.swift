import ArgumentParser
import Governance

/// The verbs that show actions.
extension ActionCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list", "Lists the actions of a board: owner, due, how each stands.",
      "action list salford-icb --all",
      "action list salford-icb --late --owner Housing",
      "action list salford-icb --meeting salford-icb/2002-03-26",
      "action list salford-icb --as-of 2002-03-01 --json")
    @OptionGroup var options: BoardOptions
    @Flag(help: "Those that are done too.") var all = false
    @Flag(help: "Only those whose day, or day of review, has gone by.") var late = false
    @Option(help: "Only those of an owner, by a part of the name.") var owner: String?
    @Option(help: "Only those that this meeting asked for.") var meeting: String?
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: PastOptions

    func run() throws {
      let (session, board, day) = try options.find(past)
      let asked = try session.optionalMeeting(meeting)
      let actions = board.actions.filter { action in
        guard asked == nil || action.meeting == asked else { return false }
        let status = board.status(of: action, on: day)
        let isWanted = late ? status.isLate : all || action.done == nil
        return isWanted && (owner.map { isOwned(action, by: $0) } ?? true)
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

    private func isOwned(_ action: AgreedAction, by text: String) -> Bool {
      action.owners.contains { $0.lowercased().contains(text.lowercased()) }
    }

    /// What was last reported of it, or that it was chased since.
    private func latest(of action: AgreedAction) -> String {
      let note = action.notes.last
      if let chase = action.chases.last, note.map({ $0.on < chase.on }) ?? true {
        return "chased \(chase.on.spoken)"
      }
      return note?.text ?? ""
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show", "Shows an action: its words and how they are read, its history.",
      "action show salford-icb 1")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The action, by its number.") var action: String
    @Flag(help: "One JSON object.") var json = false
    @OptionGroup var past: PastOptions

    func run() throws {
      let (_, board, day) = try options.find(past)
      let id: ActionID = try Typed.identifier(action)
      guard let action = board.actions.first(where: { $0.id == id }) else {
        throw Refusal("there is no action \(id)", remedy: .listActions(board.id))
      }
      if json { return try Console.say(json: action.json(of: board, on: day)) }
      let explanation = board.explanation(of: action, on: day)
      Console.say(lines: [explanation.title] + explanation.lines)
    }
  }
}

extension AgreedAction {
  /// An action as `--json` gives it: the words for its day, and the interval they mean.
  func json(of board: Board, on day: Day) -> JSONObject {
    let status = board.status(of: self, on: day)
    let days = board.days(of: self)
    let wanted: [JSONObject] = wanted.map {
      ["words": $0.words, "review": $0.review, "why": $0.why, "on": $0.on]
    }
    let notes: [JSONObject] = notes.map { ["text": $0.text, "on": $0.on] }
    let chased: [JSONObject] = chases.map { ["text": $0.by, "on": $0.on] }
    return [
      "id": id.rawValue, "text": text, "owners": owners, "agreed": on,
      "meeting": meeting?.description, "item": item?.rawValue, "access": access.rawValue,
      "reference": reference, "purpose": purpose, "target": target, "due": due,
      "from": days?.lowerBound, "to": days?.upperBound, "reading": byWhen.reading,
      "review": review, "status": status.word, "daysLate": status.daysLate,
      "told": status.sentence, "done": done, "wanted": wanted, "notes": notes, "chased": chased,
    ]
  }
}
