/// A decision having been found inquorate, so that its ratification goes on the next agenda.
///
/// It follows from a movement noted afterwards; the decision stands as it was declared.
public struct RatificationNeeded: HeadingEvent, BoardChange, TimedEvent {
  public static let kind = "ratification.needed"
  public let meeting: MeetingID
  public let item: ItemID
  public let matter: MatterID
  /// What was decided, as an agenda would print it.
  public let title: String
  /// What the item takes with it, so that it comes back the same.
  public var carried: Matter.Carried?
  public let at: Moment

  public var isConsequence: Bool { true }

  public func objection(on known: Board, in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unfit(matter)
  }

  public func apply(to board: inout Board) {
    board.add(
      Matter(
        id: matter, title: title, origin: .ratification, from: meeting, item: item,
        carried: carried ?? Matter.Carried()))
    board.matters.change(where: { $0.id == matter }) { known in
      guard known.settled?.isLifted ?? false else { return }
      known.settled = nil
      known.placements.removeAll()
    }
  }

  public var sentence: Sentence {
    """
    decision on item \(item, at: meeting) of \(meeting) found to have been taken without a quorum; \
    to be ratified
    """
  }
}

/// A decision turning out to have been quorate after all.
public struct RatificationLifted: MatterEvent, HeadingEvent {
  public static let kind = "ratification.lifted"
  public let meeting: MeetingID
  public let matter: MatterID
  /// The day of the decision, which was quorate from the beginning.
  public let on: Day

  public var isConsequence: Bool { true }
  public var reachesBackTo: Day? { on }

  public func apply(to matter: inout Matter) {
    matter.settled = Matter.Settlement(
      how: "no longer needed", on: on, meeting: meeting, isLifted: true)
  }

  public var sentence: Sentence { "\(matter, on: meeting.board): no longer needed" }
}

extension Matter {
  /// The identifier by which the ratification of a decision comes back.
  ///
  /// A long item identifier is cut, with a figure made of the whole of it, so that two stay two.
  public static func ratification(of decision: Decision, at meeting: MeetingID) -> MatterID {
    let item = decision.item.rawValue
    // FNV-1a: the same on every machine, for ever.
    let figure = item.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let name = item.count <= 24 ? item : "\(item.prefix(15)) \(figure)"
    return MatterID(proposedFrom: "ratify \(decision.at.day) \(decision.at.time) \(name)")
  }
}
