/// An event about one item on the agenda of a meeting.
public protocol ItemEvent: ProceedingsChange {
  var item: ItemID { get }
  /// Why it cannot be done about the item as it stands, or nil.
  func objection(about known: AgendaItem, in state: State) -> Refusal?
}

extension ItemEvent {
  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    guard let known = proceedings.item(item) else { return state.unknown(item, at: meeting) }
    return objection(about: known, in: state)
  }

  /// Nothing more than that the item is on the agenda.
  public func objection(about known: AgendaItem, in state: State) -> Refusal? { nil }
}

/// An event told by what it changes of one item.
public protocol ItemChange: ItemEvent {
  /// Changes the item as if it had happened.
  func apply(to item: inout AgendaItem)
}

extension ItemChange {
  public func apply(to proceedings: inout Proceedings) {
    proceedings.items.change(where: { $0.id == item }) { apply(to: &$0) }
  }
}

/// An event told by what it changes of one paper for a meeting.
public protocol PaperChange: ProceedingsChange {
  var paper: PaperID { get }
  /// Why it cannot be done about the paper as it stands, or nil.
  func objection(about known: Paper, in state: State) -> Refusal?
  /// Changes the paper as if it had happened.
  func apply(to paper: inout Paper)
}

extension PaperChange {
  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    guard let known = proceedings.paper(paper) else { return state.unknown(paper, at: meeting) }
    return objection(about: known, in: state)
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.papers.change(where: { $0.id == paper }) { apply(to: &$0) }
  }
}
