/// Something that becomes of a matter on a board's work programme.
public protocol MatterEvent: BoardEvent {
  var matter: MatterID { get }
  /// Why it cannot be done to the matter as it stands, or nil.
  func objection(to known: Matter, of board: Board, in state: State) -> Refusal?
}

extension MatterEvent {
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let subject, let refusal = state.notHeld(subject) ?? state.notHeld(subject, by: board) {
      return refusal
    }
    guard let found = known.matter(matter) else { return state.unknown(matter, on: known) }
    return objection(to: found, of: known, in: state)
  }

  fileprivate func change(_ state: inout State, _ change: (inout Matter) -> Void) {
    state.changeBoard(board) { $0.changeMatter(matter, change) }
  }

  fileprivate func settled(_ known: Matter) -> Refusal? {
    known.settled.map {
      Refusal("\(matter) was settled on \($0.on.spoken): \($0.how)")
    }
  }
}

/// A matter being given its place on an agenda.
public struct MatterPlaced: MatterEvent {
  public static let kind = "matter.placed"
  public let board: BoardID
  public let matter: MatterID
  public let meeting: MeetingID
  public let item: ItemID

  public init(board: BoardID, matter: MatterID, meeting: MeetingID, item: ItemID) {
    (self.board, self.matter, self.meeting, self.item) = (board, matter, meeting, item)
  }

  public var subject: MeetingID? { meeting }

  public func objection(to known: Matter, of board: Board, in state: State) -> Refusal? {
    if let refusal = settled(known) { return refusal }
    return board.place(of: known).map {
      Refusal("\(matter) already has its place at \($0.meeting)")
    }
  }

  public func apply(to state: inout State) {
    change(&state) { $0.placements.append(Matter.Placement(meeting: meeting, item: item)) }
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
    if let refusal = to.flatMap({ state.cannotPlan($0, for: board.id) }) ?? settled(known) {
      return refusal
    }
    if let place = board.place(of: known), board.meetings[place.meeting]?.opened == nil {
      return Refusal(
        "\(matter) stands on the agenda of \(place.meeting)",
        expected: "the item there to be deferred")
    }
    return why.isBlank ? Refusal("a deferral needs its reason", expected: "why") : nil
  }

  public func apply(to state: inout State) {
    change(&state) { known in
      let from = known.placements.last?.meeting ?? known.planned
      known.placements.removeAll()
      known.postponements.append(Matter.Postponement(from: from, to: to, why: why, on: on))
      known.planned = to
    }
  }

  public var sentence: Sentence {
    guard let to else { return "\(matter, on: board) deferred: \(why)" }
    return "\(matter, on: board) deferred to \(to): \(why)"
  }
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
    settled(known)
      ?? (how.isBlank ? Refusal("say how it ended", expected: "reported, ratified, …") : nil)
  }

  public func apply(to state: inout State) {
    change(&state) { $0.settled = Matter.Settlement(how: how, on: on, meeting: meeting) }
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

  public init(board: BoardID, matter: MatterID, meeting: MeetingID) {
    (self.board, self.matter, self.meeting) = (board, matter, meeting)
  }

  public var subject: MeetingID? { meeting }
  public var isConsequence: Bool { true }

  public func objection(to known: Matter, of board: Board, in state: State) -> Refusal? {
    known.settled?.meeting == meeting
      ? nil : Refusal("\(matter) was not settled at \(meeting)")
  }

  public func apply(to state: inout State) {
    change(&state) { if $0.settled?.meeting == meeting { $0.settled = nil } }
  }

  public var sentence: Sentence { "\(matter, on: board): open again" }
}
