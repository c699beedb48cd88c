/// Press and public being excluded, or readmitted.
public struct PublicMove: Equatable, Sendable {
  public let at: Moment
  public let isOut: Bool
}

/// Press and public leaving the room.
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
    if proceedings.isPublicOut(at: at) {
      return Refusal("the press and public are already excluded")
    }
    // Confidential business excludes the public by law; only exempt business needs a resolution.
    if proceedings.itemInHand(at: at)?.ground?.kind == .confidential { return nil }
    guard case .agreed(let rule, let clause)? = board.constitution(on: at.day)?.access.on(at.day),
      rule.law == .partVA,
      !proceedings.isExclusionResolved(at: at)
    else { return nil }
    return Refusal(
      "no resolution to exclude the press and public was agreed by \(at.time)",
      expected: "it to be agreed first", clause: clause ?? rule.sentence)
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.publicMoves.insert(PublicMove(at: at, isOut: true), inTime: \.at)
    }
  }

  public var sentence: Sentence {
    "press and public excluded at \(at.time)"
  }
}

/// Press and public being readmitted.
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
      ? nil : Refusal("the press and public are not excluded at \(at.time)")
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.publicMoves.insert(PublicMove(at: at, isOut: false), inTime: \.at)
    }
  }

  public var sentence: Sentence {
    "press and public readmitted at \(at.time)"
  }
}
