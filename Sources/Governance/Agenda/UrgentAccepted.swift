/// The chair deciding that a matter is taken as urgent, with the reason.
///
/// It is announced where urgent business is announced, and taken where it is taken.
public struct UrgentAccepted: MeetingEvent, TimedEvent {
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

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(by) ?? state.unfit(item) {
      return refusal
    }
    if state.proceedings[meeting]?.item(item) != nil {
      return Refusal("item \(item) is already on the agenda", expected: "another identifier")
    }
    if reason.isBlank {
      return Refusal(
        "an item that is merely late cannot be taken", expected: "the special circumstances")
    }
    let presiding = state.proceedings[meeting]?.attendance.presiding(at: at)?.person
    let chair = state.boards[meeting.board]?.holder(of: .chair, on: at.day)
    guard [presiding, chair].contains(by) else {
      return Refusal(
        "\(state.directory.name(of: by)) is not in the chair",
        expected: (presiding ?? chair).map(state.directory.name) ?? "whoever presides")
    }
    return title.isBlank ? Refusal("an item needs a title") : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      let taken = proceedings.items.last { $0.kind == .urgentTaken || $0.kind == .urgent }
      var added = AgendaItem(
        id: item, number: proceedings.urgentNumber, title: title, access: .open, minutes: nil,
        presenter: nil)
      added.kind = .urgent
      added.under = taken?.kind == .urgentTaken ? taken?.id : taken?.under
      added.urgency = reason
      let place = taken.flatMap { last in proceedings.items.firstIndex { $0.id == last.id } }
      proceedings.items.insert(added, at: place.map { $0 + 1 } ?? proceedings.items.count)
    }
  }

  public var sentence: Sentence {
    "\(by) decided to take \(title) as urgent: \(reason)"
  }
}
