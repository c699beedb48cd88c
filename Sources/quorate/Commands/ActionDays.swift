import ArgumentParser
import Governance
import Secretariat

/// The verbs about the day of an action: it is changed, and its owners are chased.
extension ActionCommand {
  struct ChaseAction: EventCommand {
    static let configuration = CommandConfiguration(
      "chase", "Records that the owners of an action were chased.",
      #"action chase salford-icb 1 --by "message to the Director of Housing" --on 2002-03-25"#,
      about: """
        This records what was sent to whom; the message to each is drafted by quorate chase.
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The action, by its number.") var action: String
    @Option(help: "What was sent to whom; otherwise a message to its owners.") var by: String?
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      let action: ActionID = try Typed.identifier(action)
      let owners = board.actions.first { $0.id == action }?.owners ?? []
      return ActionChased(
        board: board.id, action: action,
        by: by ?? "message to \(owners.joined(separator: ", "))", on: try session.day(on))
    }
  }

  struct DueOfAction: EventCommand {
    static let configuration = CommandConfiguration(
      "due", "Changes by when an action is wanted, or its day of review.",
      #"action due salford-icb 1 "by the next meeting" --why "the figures are late""#,
      #"action due salford-icb 1 "On-going" --review 2002-09-30 --why "it never ends""#,
      about: "The earlier words are kept. What goes on has no day, and wants a day of review.")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The action, by its number.") var action: String
    @Argument(help: "By when now, in words; otherwise as it was.") var due: String?
    @Option(help: "The day of its review.") var review: String?
    @Option(help: "Why.") var why: String
    @Option(help: "The day of the change; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      ActionDueChanged(
        board: board.id, action: try Typed.identifier(action), due: due,
        review: try session.optionalDay(review), why: why, on: try session.day(on))
    }
  }
}
