/// The chair deciding that a matter is taken as urgent, with the reason.
///
/// It is announced where urgent business is announced, and taken where it is taken.
public struct UrgentAccepted: ProceedingsChange, TimedEvent {
  public static let kind = "urgent.accepted"
  public let meeting: MeetingID
  public let item: ItemID
  public let title: String
  /// Who presides, or holds the chair: the decision is personal to them.
  public let by: PersonID
  /// The special circumstances.
  public let reason: String
  public let at: Moment

  public init(
    meeting: MeetingID, item: ItemID, title: String, by: PersonID, reason: String, at: Moment
  ) {
    (self.meeting, self.item, self.title) = (meeting, item, title)
    (self.by, self.reason, self.at) = (by, reason, at)
  }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    let presiding = proceedings.attendance.presiding(at: at)?.person
    let chair = state.boards[meeting.board]?.holder(of: .chair, on: at.day)
    return state.unknown(by) ?? state.unfit(item) ?? proceedings.taken(item)
      ?? Refusal(
        if: reason.isBlank,
        "no special circumstances are given, and lateness alone does not make an item urgent",
        advice: "give the special circumstances")
      ?? Refusal(
        if: by != presiding && by != chair,
        (presiding ?? chair).map {
          "\(state.directory.name(of: by)) is not in the chair: \(state.directory.name(of: $0)) is"
        } ?? "\(state.directory.name(of: by)) is not in the chair, and nobody else is",
        advice: presiding ?? chair == nil ? "record first who took the chair" : nil)
      ?? Refusal(noTitle: title, for: "the item")
  }

  public func apply(to proceedings: inout Proceedings) {
    let place = proceedings.items.lastIndex { $0.kind == .urgentTaken || $0.kind == .urgent }
    let taken = place.map { proceedings.items[$0] }
    proceedings.items.insert(
      AgendaItem(
        id: item, number: proceedings.urgentNumber, title: title, kind: .urgent,
        under: taken?.kind == .urgentTaken ? taken?.id : taken?.under, urgency: reason),
      at: place.map { $0 + 1 } ?? proceedings.items.count)
  }

  public var sentence: Sentence { "\(by) decided to take \(title) as urgent: \(reason)" }
}
