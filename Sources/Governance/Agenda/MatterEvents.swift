/// Something that becomes of a matter on a board's work programme.
public protocol MatterEvent: BoardChange {
  var matter: MatterID { get }
  /// Why it cannot be done to the matter as it stands, or nil.
  func objection(to known: Matter, of board: Board, in state: State) -> Refusal?
  /// Changes the matter as if it had happened.
  func apply(to matter: inout Matter)
}

extension MatterEvent {
  /// Nothing more than that the board has the matter.
  public func objection(to known: Matter, of board: Board, in state: State) -> Refusal? { nil }

  public func objection(on known: Board, in state: State) -> Refusal? {
    if let subject, let refusal = state.notHeld(subject) ?? state.notHeld(subject, by: board) {
      return refusal
    }
    guard let found = known.matter(matter) else { return state.unknown(matter, on: known) }
    return objection(to: found, of: known, in: state)
  }

  public func apply(to board: inout Board) {
    board.matters.change(where: { $0.id == matter }) { apply(to: &$0) }
  }
}

extension Matter {
  /// The refusal for a matter that is over.
  fileprivate var over: Refusal? {
    settled.map { Refusal("\"\(title)\" was dealt with on \($0.on.spoken): \($0.how)") }
  }
}

/// A matter being given its place on an agenda.
public struct MatterPlaced: MatterEvent {
  public static let kind = "matter.placed"
  public let board: BoardID
  public let matter: MatterID
  public let meeting: MeetingID
  public let item: ItemID

  public var subject: MeetingID? { meeting }

  public func objection(to known: Matter, of board: Board, in state: State) -> Refusal? {
    known.over
      ?? board.place(of: known).map {
        Refusal("\"\(known.title)\" is already on the agenda of \(state.name(of: $0.meeting))")
      }
  }

  public func apply(to matter: inout Matter) {
    matter.placements.append(Matter.Placement(meeting: meeting, item: item))
  }

  public var sentence: Sentence { "\(matter, on: board) placed on the agenda of \(meeting)" }
}

/// A planned matter being deferred to another meeting.
public struct MatterPostponed: MatterEvent, DatedEvent {
  public static let kind = "matter.postponed"
  public let board: BoardID
  public let matter: MatterID
  /// The meeting it is planned for now; nil for the next.
  public let to: MeetingID?
  public let why: String
  public let on: Day

  public init(board: BoardID, matter: MatterID, to: MeetingID? = nil, why: String, on: Day) {
    (self.board, self.matter, self.to, self.why, self.on) = (board, matter, to, why, on)
  }

  public func objection(to known: Matter, of board: Board, in state: State) -> Refusal? {
    if let refusal = to.flatMap({ state.cannotPlan($0, for: board.id) }) ?? known.over {
      return refusal
    }
    let place = board.place(of: known).flatMap { board.meetings[$0.meeting] }
    if let place, place.opened == nil {
      return Refusal(
        "\"\(known.title)\" is on the agenda of \(state.name(of: place.id))",
        advice: "defer the item there instead")
    }
    return Refusal(noReason: why, for: "the deferral")
  }

  public func apply(to matter: inout Matter) {
    let from = matter.placements.last?.meeting ?? matter.planned
    matter.placements.removeAll()
    matter.postponements.append(Matter.Postponement(from: from, to: to, why: why, on: on))
    matter.planned = to
  }

  public var sentence: Sentence { "\(matter, on: board) deferred\(to, after: " to "): \(why)" }
}

/// A matter being over: reported, ratified, or no longer wanted.
public struct MatterSettled: MatterEvent, DatedEvent {
  public static let kind = "matter.settled"
  public let board: BoardID
  public let matter: MatterID
  /// `reported`, `ratified`, `no longer wanted`.
  public let how: String
  /// The meeting whose record it follows from; nil where somebody said so.
  public let meeting: MeetingID?
  public let on: Day

  public init(board: BoardID, matter: MatterID, how: String, meeting: MeetingID? = nil, on: Day) {
    (self.board, self.matter, self.how, self.meeting, self.on) = (board, matter, how, meeting, on)
  }

  public var subject: MeetingID? { meeting }
  public var isConsequence: Bool { meeting != nil }

  public func objection(to known: Matter, of board: Board, in state: State) -> Refusal? {
    known.over
      ?? Refusal(
        if: how.isBlank, "how the matter was concluded is missing",
        expected: "a word or two, such as reported or ratified")
  }

  public func apply(to matter: inout Matter) {
    matter.settled = Matter.Settlement(how: how, on: on, meeting: meeting)
  }

  public var sentence: Sentence { "\(matter, on: board) settled: \(how)" }
}

/// A matter being open again, because the entry that settled it was withdrawn.
public struct MatterReopened: MatterEvent {
  public static let kind = "matter.reopened"
  public let board: BoardID
  public let matter: MatterID
  /// The meeting whose record settled it.
  public let meeting: MeetingID

  public var subject: MeetingID? { meeting }
  public var isConsequence: Bool { true }

  public func objection(to known: Matter, of board: Board, in state: State) -> Refusal? {
    Refusal(
      if: known.settled?.meeting != meeting,
      "\"\(known.title)\" was not settled at \(state.name(of: meeting))")
  }

  public func apply(to matter: inout Matter) {
    if matter.settled?.meeting == meeting { matter.settled = nil }
  }

  public var sentence: Sentence { "\(matter, on: board): open again" }
}
