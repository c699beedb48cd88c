/// An item being closed to the public on a ground, or opened to them.
public struct ItemAccessSet: ItemChange {
  public static let kind = "item.access-set"
  public let meeting: MeetingID
  public let item: ItemID
  public let access: AgendaItem.Access
  public let ground: Ground?

  public init(meeting: MeetingID, item: ItemID, access: AgendaItem.Access, ground: Ground? = nil) {
    (self.meeting, self.item, self.access, self.ground) = (meeting, item, access, ground)
  }

  public func objection(about known: AgendaItem, in state: State) -> Refusal? {
    state.objection(to: ground, access, at: meeting)
  }

  public func apply(to item: inout AgendaItem) { item.setAccess(access, ground) }

  public var sentence: Sentence { access.sentence(of: "item \(item, at: meeting)", ground) }
}

/// A paper being closed to the public on a ground, or opened to them.
public struct PaperAccessSet: PaperChange {
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
    state.objection(to: ground, access, at: meeting)
  }

  public func apply(to paper: inout Paper) { paper.setAccess(access, ground) }

  public var sentence: Sentence { access.sentence(of: "\(paper, at: meeting)", ground) }
}

/// What can be closed to the public.
protocol Closable {
  var access: AgendaItem.Access { get set }
  var ground: Ground? { get set }
}

extension Closable {
  mutating func setAccess(_ access: AgendaItem.Access, _ ground: Ground?) {
    (self.access, self.ground) = (access, access == .open ? nil : ground)
  }
}

extension AgendaItem: Closable {}
extension Paper: Closable {}

extension AgendaItem.Access {
  fileprivate func sentence(of subject: Sentence, _ ground: Ground?) -> Sentence {
    guard let ground else { return "\(subject) is \(rawValue)" }
    return "\(subject) is closed, \(ground.sentence)"
  }
}
