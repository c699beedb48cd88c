/// What the quorum of one item will be if everybody who may come does, and if nobody else does.
public struct QuorumForecast: Equatable, Sendable {
  /// The item, or nil for the meeting as a whole.
  public let item: AgendaItem?
  /// If everybody comes who has not sent apologies.
  public let best: QuorumAnswer
  /// If only those come who said they would.
  public let worst: QuorumAnswer

  /// Whether the item may be inquorate on what is now known.
  public var isAtRisk: Bool { worst.verdict == .inquorate }
  /// Whether the item will be inquorate even if everybody comes who may.
  public var isLost: Bool { best.verdict == .inquorate }
}

extension Quorum {
  /// The forecast for the meeting as a whole and for each item, from replies and interests.
  public func forecast(of heading: MeetingHeading? = nil, in proceedings: Proceedings)
    -> [QuorumForecast]
  {
    let replies = proceedings.replies(for: heading)
    func stated(_ about: String?) -> Provision<QuorumRule>? {
      // An adjourned meeting is looked at as it will be resumed.
      let resumed = heading?.sittings.last?.until
      let circumstances = Circumstances(board, on: day, of: heading, at: resumed, about: about)
      return board.provision(of: QuorumRule.self, in: circumstances)
    }
    let general = stated(nil)
    let whole = acting(on: nil).forecast(nil, by: general, barred: [], replies)
    return [whole]
      + proceedings.items.map { item in
        let about = proceedings.kindOfMatter(item.id)
        let stated = about == nil ? general : stated(about)
        let barred =
          stated?.rule?.interests == .counts
          ? [] : Set(board.barred(from: item.id, in: proceedings, on: day).keys)
        // Where nobody is barred from an item it is as the meeting as a whole.
        return barred.isEmpty && about == nil
          ? QuorumForecast(item: item, best: whole.best, worst: whole.worst)
          : acting(on: about).forecast(item, by: stated, barred: barred, replies)
      }
  }

  private func forecast(
    _ item: AgendaItem?, by stated: Provision<QuorumRule>?, barred: Set<PersonID>,
    _ replies: [PersonID: Reply]
  ) -> QuorumForecast {
    QuorumForecast(
      item: item,
      best: prospect(stated, barred, replies) { !($0?.isAway ?? false) },
      worst: prospect(stated, barred, replies) { $0 == .attending })
  }

  private func prospect(
    _ stated: Provision<QuorumRule>?, _ barred: Set<PersonID>, _ replies: [PersonID: Reply],
    comes: (Reply?) -> Bool
  ) -> QuorumAnswer {
    var places: [PersonID: PersonID] = [:]
    for (member, reply) in replies.sorted(by: { $0.key > $1.key }) {
      if let other = reply.substitute { places[other] = member }
    }
    return answer(
      by: stated, others: places.keys.sorted(),
      away: { person in
        if barred.contains(person) { return "interest" }
        let reply = replies[person]
        let stepsIn = places[person] != nil && !(reply?.isAway ?? false)
        return stepsIn || comes(reply) ? nil : reply?.name ?? "has not replied"
      },
      inPlaceOf: { places[$0] })
  }
}
