/// What decisions ask of the proceedings.
extension Proceedings {
  /// The recommendation on an item as it was worded at a moment; as it is now, where none is given.
  public func recommendation(on item: ItemID, at moment: Moment? = nil) -> Recommendation? {
    recommendations.last { $0.item == item && $0.at <= moment ?? $0.at }
  }

  /// What is put on an item and not yet decided at a moment; a question that was put before the
  /// wording changed is not put any more.
  public func question(on item: ItemID, at moment: Moment) -> QuestionPut? {
    guard let put = questions.last(where: { $0.item == item && $0.at <= moment }),
      put.parts.allSatisfy(recommendation(on: item, at: moment)?.parts.contains ?? { _ in true }),
      !decisions.contains(where: {
        $0.item == item && $0.at >= put.at && $0.at <= moment && $0.parts == put.parts
      })
    else { return nil }
    return put
  }

  /// The last thing each of those said who spoke on an item in the wording of a moment since it was
  /// last agreed, and objections from before that, which stand until they are withdrawn.
  func positions(on item: ItemID, by moment: Moment) -> [Position] {
    let wording = recommendation(on: item, at: moment)?.parts
    return allPositions(on: item, by: moment).filter { $0.wording ?? wording == wording }
  }

  /// The dissent from an earlier wording of an item, of those who were not heard on it as it is
  /// worded at a moment: it stands in nobody's way, and they have to be asked again.
  func earlierDissent(on item: ItemID, by moment: Moment) -> [Position] {
    let heard = Set(positions(on: item, by: moment).map(\.person))
    return allPositions(on: item, by: moment).filter {
      $0.stance.isDissent && !heard.contains($0.person)
    }
  }

  private func allPositions(on item: ItemID, by moment: Moment) -> [Position] {
    let since = decisions.last { $0.item == item && $0.outcome == .agreed && $0.at < moment }?.at
    var latest: [PersonID: Position] = [:]
    var order: [PersonID] = []
    for position in positions where position.item == item && position.at <= moment {
      if latest[position.person] == nil { order.append(position.person) }
      latest[position.person] = position
    }
    return order.compactMap { latest[$0] }.filter { position in
      position.stance == .objects || since.map { position.at >= $0 } ?? true
    }
  }

  /// The dissent that stood on an item at a moment, by name.
  public func dissent(on item: ItemID, by moment: Moment) -> [Position] {
    positions(on: item, by: moment).filter(\.stance.isDissent)
  }

  /// Takes dissent that was noted afterwards into the decisions it belongs to.
  mutating func refreshDissent(on item: ItemID) {
    for index in decisions.indices where decisions[index].item == item {
      decisions[index].dissent = dissent(on: item, by: decisions[index].at)
    }
  }
}
