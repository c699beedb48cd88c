/// Where an entry belongs, and by what names that is spoken of.
extension State {
  /// The name of something, as it is spoken of today; its identifier while nothing is known of it.
  public func name(of thing: Thing) -> String {
    switch thing {
    case .person(let person): return directory.name(of: person)
    case .body(let body): return directory.bodies[body]?.name ?? body.rawValue
    case .board(let board): return boards[board]?.name ?? board.rawValue
    case .seat(let seat, let board): return boards[board]?.seat(seat)?.title ?? seat.rawValue
    case .meeting(let meeting):
      return heading(meeting).map { "meeting of \($0.day.spoken)" } ?? meeting.description
    case .item(let id, let meeting):
      let item = proceedings[meeting]?.item(id)
      return item.map { "item \($0.number) \($0.title)" } ?? "item \(id)"
    case .paper(let id, let meeting):
      return "paper \(proceedings[meeting]?.paper(id)?.title ?? id.rawValue)"
    case .matter(let id, let board):
      return "matter \(boards[board]?.matter(id)?.title ?? id.rawValue)"
    case .referral(let id, let board):
      return "referral \(id)\(boards[board]?.referral(id)?.title, after: " ")"
    case .action(let id, _): return "action \(id)"
    }
  }

  /// Where an event belongs, from the outside inwards: the meeting it is about, then the items,
  /// papers, matters, referrals and actions that it names.
  func place(of event: any Event) -> [Thing] {
    let named = Fact.all(of: event).compactMap(\.thing).once
    func all(_ depth: Int) -> [Thing] { named.filter { $0.depth == depth } }
    let meetings = event.subject.map { [Thing.meeting($0)] } ?? all(1)
    return meetings + all(2) + all(3) + all(4)
  }

  /// The meetings from which a matter, a referral or an action comes, and at which it was taken.
  public func sources(of thing: Thing) -> [MeetingID] {
    switch thing {
    case .matter(let id, let board):
      guard let matter = boards[board]?.matter(id) else { return [] }
      let referral = matter.referral.map { sources(of: .referral($0, board)) } ?? []
      let places = matter.placements + [matter.lastDeferral, matter.latest].compactMap { $0 }
      return places.map(\.meeting) + referral
    case .referral(let id, let board):
      return [boards[board]?.referral(id)?.meeting].compactMap { $0 }
    case .action(let id, let board): return [boards[board]?.action(id)?.meeting].compactMap { $0 }
    default: return []
    }
  }
}

extension Sentence {
  /// What stands in the sentence by its name.
  public var things: [Thing] {
    parts.compactMap { part in
      switch part {
      case .text: nil
      case .thing(let thing): thing
      case .title(let item, let meeting): .item(item, meeting)
      }
    }
  }

  /// The sentence without the names in it, piece by piece.
  var pieces: [String] { parts.compactMap { if case .text(let text) = $0 { text } else { nil } } }
}
