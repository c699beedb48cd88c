/// An item or a paper being closed to the public on a ground, or opened to them.
protocol AccessChange: ProceedingsChange {
  var access: AgendaItem.Access { get }
  var ground: Ground? { get }
  /// The item or the paper, as it is told.
  var what: Sentence { get }
}

extension AccessChange {
  /// Why access is without its ground, or with one that does not hold; or nil.
  fileprivate func objectionToGround(in state: State) -> Refusal? {
    guard access == .closed else {
      return Refusal(
        if: ground != nil, "a ground is given, but the business is open to the public",
        advice: "leave out the ground")
    }
    guard let ground else {
      return Refusal(
        "no ground is given for taking the business in private",
        expected: "schedule-12a, confidential or constitution")
    }
    let board = state.boards[meeting.board]
    let rule = state.heading(meeting).flatMap { board?.rule(AccessRule.self, on: $0.day) }
    return ground.objection(under: rule?.law)
  }

  public var sentence: Sentence {
    ground.map { "\(what) is closed to the public, \($0.sentence)" }
      ?? "\(what) is \(access.rawValue) to the public"
  }
}

public struct ItemAccessSet: ItemChange, AccessChange, PrintedChange {
  public static let kind = "item.access-set"
  public let meeting: MeetingID
  public let item: ItemID
  public let access: AgendaItem.Access
  public let ground: Ground?

  public init(meeting: MeetingID, item: ItemID, access: AgendaItem.Access, ground: Ground? = nil) {
    (self.meeting, self.item, self.access, self.ground) = (meeting, item, access, ground)
  }

  public func objection(about known: AgendaItem, in state: State) -> Refusal? {
    objectionToGround(in: state)
  }

  public func apply(to item: inout AgendaItem) {
    (item.access, item.ground) = (access, access == .open ? nil : ground)
  }

  public func edit(of proceedings: Proceedings) -> String {
    "item \(proceedings.number(of: item)) \(access == .closed ? "closed" : "opened") to the public"
  }

  var what: Sentence { "item \(item, at: meeting)" }
}

public struct PaperAccessSet: PaperChange, AccessChange {
  public static let kind = "paper.access-set"
  public let meeting: MeetingID
  public let paper: PaperID
  public let access: AgendaItem.Access
  public let ground: Ground?

  public init(meeting: MeetingID, paper: PaperID, access: AgendaItem.Access, ground: Ground? = nil)
  {
    (self.meeting, self.paper, self.access, self.ground) = (meeting, paper, access, ground)
  }

  public func objection(about known: Paper, in state: State) -> Refusal? {
    objectionToGround(in: state)
  }

  public func apply(to paper: inout Paper) {
    (paper.access, paper.ground) = (access, access == .open ? nil : ground)
  }

  var what: Sentence { "\(paper, at: meeting)" }
}
