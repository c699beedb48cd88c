/// The public being asked out, or let in again.
public struct PublicMove: Equatable, Sendable {
  public let at: Moment
  /// Whether they are out from then on.
  public let isOut: Bool
}

/// The public leaving the room.
public struct PublicExcluded: MeetingEvent, TimedEvent {
  public static let kind = "public.excluded"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) {
    (self.meeting, self.at) = (meeting, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notOpen(at: at, meeting) { return refusal }
    guard let board = state.boards[meeting.board], let proceedings = state.proceedings[meeting]
    else { return nil }
    if proceedings.isPublicOut(at: at) { return Refusal("the public are out already") }
    // Confidential business excludes the public by law; only exempt business needs a resolution.
    if proceedings.itemInHand(at: at)?.ground?.kind == .confidential { return nil }
    guard case .agreed(let rule, let clause)? = board.constitution(on: at.day)?.access.on(at.day),
      rule.law == .partVA,
      !proceedings.isExclusionResolved(at: at)
    else { return nil }
    return Refusal(
      "no resolution to exclude the public was agreed by \(at.time)",
      expected: "meeting resolve-exclusion first", clause: clause ?? rule.sentence)
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.publicMoves.insert(PublicMove(at: at, isOut: true), inTime: \.at)
    }
  }

  public var sentence: Sentence {
    "public out at \(at.time)"
  }
}

/// The public being let in again.
public struct PublicReadmitted: MeetingEvent, TimedEvent {
  public static let kind = "public.readmitted"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) {
    (self.meeting, self.at) = (meeting, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notOpen(at: at, meeting) { return refusal }
    return state.proceedings[meeting]?.isPublicOut(at: at) ?? false
      ? nil : Refusal("the public are in the room at \(at.time)")
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.publicMoves.insert(PublicMove(at: at, isOut: false), inTime: \.at)
    }
  }

  public var sentence: Sentence {
    "public in again at \(at.time)"
  }
}
