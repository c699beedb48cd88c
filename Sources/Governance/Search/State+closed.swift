/// What is closed to the public: itself, or through the item it comes from.
extension State {
  /// Whether something is known of a thing that can be closed.
  func knows(_ thing: Thing) -> Bool {
    switch thing {
    case .item(let id, let meeting): return proceedings[meeting]?.item(id) != nil
    case .paper(let id, let meeting): return proceedings[meeting]?.paper(id) != nil
    case .matter(let id, let board): return boards[board]?.matter(id) != nil
    case .referral(let id, let board): return boards[board]?.referral(id) != nil
    case .action(let id, let board): return boards[board]?.action(id) != nil
    default: return false
    }
  }

  /// Whether a thing is closed to the public, as far as the meetings it comes from are loaded.
  public func isClosed(_ thing: Thing) -> Bool { closing(of: thing) != nil }

  /// What closes a thing: its own access, or that of the item it comes from.
  func closing(of thing: Thing) -> Closing? {
    switch thing {
    case .item(let id, let meeting): return closing(of: id, at: meeting)
    case .paper(let id, let meeting):
      guard let paper = proceedings[meeting]?.paper(id) else { return nil }
      let item = closing(of: paper.item, at: meeting)
      guard paper.access == .closed else { return item }
      return .init(ground: paper.ground ?? item?.ground)
    case .matter(let id, let board):
      guard let matter = boards[board]?.matter(id) else { return nil }
      let places = matter.placements + [matter.lastDeferral, matter.latest].compactMap { $0 }
      return closing(by: matter.carried)
        ?? matter.referral.flatMap { closing(of: .referral($0, board)) }
        ?? places.lazy.compactMap { closing(of: $0.item, at: $0.meeting) }.first
    case .referral(let id, let board):
      guard let referral = boards[board]?.referral(id) else { return nil }
      return closing(by: referral.carried) ?? closing(of: referral.item, at: referral.meeting)
    case .action(let id, let board):
      guard let action = boards[board]?.action(id) else { return nil }
      let item = action.meeting.flatMap { meeting in
        action.item.flatMap { closing(of: $0, at: meeting) }
      }
      return item ?? (action.access == .closed ? .init(ground: nil) : nil)
    default: return nil
    }
  }

  private func closing(by carried: Matter.Carried) -> Closing? {
    carried.access == .closed ? .init(ground: carried.ground) : nil
  }

  private func closing(of item: ItemID, at meeting: MeetingID) -> Closing? {
    let known = proceedings[meeting]
    return known?.item(item).flatMap { known?.closing(of: $0) }
  }
}
