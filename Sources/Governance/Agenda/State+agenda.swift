extension State {
  /// The refusal for a matter that a board does not have.
  func unknown(_ matter: MatterID, on board: Board) -> Refusal? {
    Refusal(
      if: board.matter(matter) == nil,
      "there is no matter \"\(matter)\" on the work programme of \(board.name)")
  }

  /// The refusal for a meeting at which nothing can be planned any more.
  func cannotPlan(_ meeting: MeetingID, for board: BoardID) -> Refusal? {
    notHeld(meeting, by: board)
      ?? heading(meeting).flatMap { $0.closed == nil ? nil : stage(of: $0) }
  }

  /// The refusal for a meeting of another board, or one that is not held.
  func notHeld(_ meeting: MeetingID, by board: BoardID) -> Refusal? {
    meeting.board == board
      ? notHeld(meeting) : Refusal("\(meeting) is not a meeting of \(name(of: board))")
  }

  /// The refusal for an item on which nothing more can be done: withdrawn, deferred, or decided.
  func settled(_ item: ItemID, at meeting: MeetingID) -> Refusal? {
    if let refusal = offAgenda(item, at: meeting) { return refusal }
    return proceedings[meeting]?.decisions.last { $0.item == item }.map {
      Refusal(
        "item \(number(of: item, at: meeting)) was decided at \($0.at.time): \($0.outcome.name)")
    }
  }

  /// The refusal for an item that was withdrawn or deferred.
  func offAgenda(_ item: ItemID, at meeting: MeetingID) -> Refusal? {
    let number = number(of: item, at: meeting)
    if let why = proceedings[meeting]?.item(item)?.withdrawn {
      return Refusal("item \(number) was withdrawn: \(why)")
    }
    return heading(meeting)?.deferred[item].map { Refusal("item \(number) was deferred: \($0)") }
  }

  /// Whether the public may be present for an item: closed through the one it is a part of too.
  public func access(of item: ItemID, at meeting: MeetingID) -> AgendaItem.Access? {
    Matter.Carried(item, in: proceedings[meeting])?.access
  }

  /// The printed number of an item, or its identifier while nothing is known of it.
  func number(of item: ItemID, at meeting: MeetingID) -> String {
    proceedings[meeting]?.number(of: item) ?? item.rawValue
  }
}
