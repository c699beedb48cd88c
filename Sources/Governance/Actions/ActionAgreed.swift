/// Somebody being asked to do something.
public struct ActionAgreed: BoardChange, DatedEvent {
  public static let kind = "action.agreed"
  public let board: BoardID
  public let action: ActionID
  public let text: String
  /// The office or person who does it; the first, where several do.
  public let owner: String
  public let others: [String]?
  /// By when, in the words of the meeting.
  public let due: String?
  public let meeting: MeetingID?
  public let item: ItemID?
  /// Whether the item was open, where it was closed: then the action is not told in public.
  public let access: AgendaItem.Access?
  /// What it is called where it was listed, such as `ref 10, rec 16`.
  public let reference: String?
  /// What it is for: the objective it serves, or the lesson it comes from.
  public let purpose: String?
  /// How one will know that it is done.
  public let target: String?
  public let on: Day

  public init(
    board: BoardID, action: ActionID, text: String, owner: String, others: [String]? = nil,
    due: String? = nil, meeting: MeetingID? = nil, item: ItemID? = nil,
    access: AgendaItem.Access? = nil, reference: String? = nil, purpose: String? = nil,
    target: String? = nil, on: Day
  ) {
    (self.board, self.action, self.text, self.owner) = (board, action, text, owner)
    (self.others, self.due, self.meeting, self.item) = (others, due, meeting, item)
    (self.access, self.reference, self.purpose, self.target) = (access, reference, purpose, target)
    self.on = on
  }

  public var subject: MeetingID? { meeting }

  public var owners: [String] { [owner] + (others ?? []) }

  public func objection(on known: Board, in state: State) -> Refusal? {
    state.unfit(action)
      ?? Refusal(taken: known.action(action) != nil, by: "an action \(action)")
      ?? meeting.flatMap { state.notHeld($0) ?? state.notHeld($0, by: board) }
      ?? Refusal(
        if: text.isBlank || owners.contains(where: \.isBlank),
        "the action has no wording, or no owner", advice: "say who is to do what")
      ?? Refusal(
        if: Set(owners).count < owners.count, "an owner of the action is named twice",
        advice: "name each owner once")
  }

  public func apply(to board: inout Board) {
    board.actions.append(
      AgreedAction(
        event: self,
        wanted: due.map { [WantedBy(words: $0, review: nil, why: nil, on: on)] } ?? []))
  }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard let due else { return ["action \(action) has no day by which it is to be done"] }
    return ["\"\(due)\": \(ByWhenReader.read(due, saidOn: on).reading)"]
  }

  public var sentence: Sentence {
    "action \(action), \(owners.joined(separator: ", "))\(due, after: ", "): \(text)"
  }
}
