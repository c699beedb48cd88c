/// What decisions ask of the proceedings.
extension Proceedings {
  /// The recommendation on an item as it is now worded.
  public func recommendation(on item: ItemID) -> Recommendation? {
    recommendations.last { $0.item == item }
  }

  /// What is put on an item and not yet decided at a moment.
  public func question(on item: ItemID, at moment: Moment) -> QuestionAsked? {
    guard let put = questions.last(where: { $0.item == item && $0.at <= moment }) else {
      return nil
    }
    let decided = decisions.last { $0.item == item && $0.at <= moment }
    return decided.map { $0.at >= put.at } ?? false ? nil : put
  }

  /// Takes dissent that was noted afterwards into the decisions it belongs to.
  mutating func refreshDissent(on item: ItemID) {
    for index in decisions.indices where decisions[index].item == item {
      decisions[index].dissent = dissent(on: item, by: decisions[index].at)
    }
  }

  /// The last thing each of those said who dissented on an item since it was last decided.
  func dissent(on item: ItemID, by moment: Moment) -> [Position] {
    let since = decisions.last { $0.item == item && $0.at < moment }?.at
    var latest: [PersonID: Position] = [:]
    var order: [PersonID] = []
    for position in positions
    where position.item == item && position.at <= moment && since.map({ position.at > $0 }) ?? true
    {
      if latest[position.person] == nil { order.append(position.person) }
      latest[position.person] = position
    }
    return order.compactMap { latest[$0] }.filter(\.stance.isDissent)
  }
}
