/// Somebody being asked to do something.
public struct ActionAgreed: BoardEvent, DatedEvent {
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

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unfit(action) { return refusal }
    if known.actions.contains(where: { $0.id == action }) {
      return Refusal("there is already an action \(action)", expected: "another identifier")
    }
    if let refusal = meeting.flatMap({ state.notHeld($0) ?? state.notHeld($0, by: board) }) {
      return refusal
    }
    let owners = [owner] + (others ?? [])
    if text.isBlank || owners.contains(where: \.isBlank) {
      return Refusal("an action needs its wording and an owner")
    }
    return Set(owners).count < owners.count
      ? Refusal("an owner of the action is named twice", expected: "each owner once") : nil
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) {
      $0.actions.append(
        AgreedAction(
          id: action, text: text, owner: owner, others: others ?? [], reference: reference,
          purpose: purpose, target: target, meeting: meeting, item: item, access: access ?? .open,
          on: on, wanted: due.map { [WantedBy(words: $0, review: nil, why: nil, on: on)] } ?? []))
    }
  }

  public var sentence: Sentence {
    let owners = ([owner] + (others ?? [])).joined(separator: ", ")
    return "action \(action), \(owners)\(due.map { ", \($0)" } ?? ""): \(text)"
  }
}
