/// Who came and went while the meeting was open, and what became of the quorum with them.
extension MinutesDrafting {
  /// The movements of those who were late, left early or were out for a while.
  ///
  /// Whoever was there at the opening of a sitting, or came to it, is told in its list.
  var movements: [(Moment, MinuteLink, String)] {
    proceedings.attendance.movements.compactMap { movement in
      guard let sitting = heading.sittings.last(where: { $0.opened < movement.at }),
        sitting.adjourned.map({ movement.at < $0 }) ?? true,
        heading.closed.map({ movement.at < $0 }) ?? true
      else { return nil }
      let told =
        switch movement.change {
        case .leftForItem(let item, _): "withdrew for item \(proceedings.number(of: item))"
        default: movement.change.words
        }
      let at = heading.told(movement.at)
      return (movement.at, .movement, "\(name(movement.person)) \(told) at \(at).")
    }
  }

  /// When the meeting became inquorate, or the item in hand alone, and when there was a quorum
  /// again.
  var quorumTurns: [(Moment, MinuteLink, String)] {
    var turns: [(Moment, MinuteLink, String)] = []
    var last: Standing?
    let taken = proceedings.taken.map(\.at).filter { at in
      heading.sittings.contains { $0.opened <= at && $0.adjourned.map { at < $0 } ?? true }
    }
    for at in Set(heading.turns(of: proceedings.attendance, on: board) + taken).sorted() {
      guard let standing = standing(at: at), standing != last else { continue }
      if let words = words(from: last, to: standing, at: heading.told(at)) {
        turns.append((at, .quorum, words))
      }
      last = standing
    }
    return turns
  }

  /// How a meeting stands for its quorum at a moment.
  private enum Standing: Equatable {
    case quorate, inquorate
    /// Some were out for the item in hand.
    case inquorateFor(ItemID)
  }

  private func standing(at moment: Moment) -> Standing? {
    guard let whole = state.quorum(of: meeting, at: moment), whole.isRuled else { return nil }
    guard whole.isQuorate, let item = proceedings.itemInHand(at: moment)?.id,
      let answer = state.quorum(of: meeting, at: moment, for: item), answer.isRuled
    else { return whole.isQuorate ? .quorate : .inquorate }
    return answer.isQuorate ? .quorate : .inquorateFor(item)
  }

  private func words(from last: Standing?, to standing: Standing, at when: String) -> String? {
    switch (last, standing) {
    case (nil, .quorate): return nil
    case (nil, .inquorate):
      return heading.inquorateStart == nil ? "No quorum was present at \(when)." : nil
    case (_, .inquorate): return "The meeting was inquorate from \(when)."
    case (_, .inquorateFor(let item)):
      return "There was no quorum for item \(proceedings.number(of: item)) from \(when)."
    case (_, .quorate): return "A quorum was present from \(when)."
    }
  }
}
