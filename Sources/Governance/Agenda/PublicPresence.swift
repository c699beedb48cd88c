/// Press and public being excluded, or readmitted.
public struct PublicMove: Equatable, Sendable {
  public let at: Moment
  public let isExcluded: Bool
}

/// Press and public leaving the room, or coming in again, while the meeting is open.
public protocol PublicMoveEvent: ProceedingsChange, TimedEvent {
  var isExcluded: Bool { get }
  /// Why it cannot be done without a resolution of the board, or nil.
  func withoutResolution(_ proceedings: Proceedings, in state: State) -> Refusal?
}

extension PublicMoveEvent {
  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    state.notOpen(at: at, meeting)
      ?? Refusal(
        if: proceedings.isPublicExcluded(at: at) == isExcluded,
        isExcluded
          ? "the press and public are already excluded"
          : "the press and public were not excluded at \(at.time)")
      ?? withoutResolution(proceedings, in: state)
  }

  /// Nothing needs a resolution.
  public func withoutResolution(_ proceedings: Proceedings, in state: State) -> Refusal? { nil }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.publicMoves.insert(PublicMove(at: at, isExcluded: isExcluded), inTime: \.at)
  }

  public var sentence: Sentence {
    "press and public \(isExcluded ? "excluded" : "readmitted") at \(at.time)"
  }
}

/// Press and public leaving the room.
public struct PublicExcluded: PublicMoveEvent {
  public static let kind = "public.excluded"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) { (self.meeting, self.at) = (meeting, at) }

  public var isExcluded: Bool { true }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard let proceedings = state.proceedings[meeting], let item = proceedings.itemInHand(at: at),
      !proceedings.isClosed(item)
    else { return [] }
    return ["item \(proceedings.number(of: item.id)), the current item, is open to the public"]
  }

  public func withoutResolution(_ proceedings: Proceedings, in state: State) -> Refusal? {
    // Confidential business excludes the public by law; only exempt business needs a resolution.
    let isConfidential = proceedings.stillHeard(at: at).contains {
      proceedings.closing(of: $0)?.ground?.kind == .confidential
    }
    if isConfidential { return nil }
    let board = state.boards[meeting.board]
    guard let stated = board?.provision(of: AccessRule.self, on: at.day), let rule = stated.rule,
      rule.law == .partVA, !proceedings.isExclusionResolved(at: at)
    else { return nil }
    return Refusal(
      "no resolution to exclude the press and public had been passed by \(at.time)",
      advice: "record the resolution first", clause: stated.clause ?? rule.sentence)
  }
}

/// Press and public being readmitted.
public struct PublicReadmitted: PublicMoveEvent {
  public static let kind = "public.readmitted"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) { (self.meeting, self.at) = (meeting, at) }

  public var isExcluded: Bool { false }
}
