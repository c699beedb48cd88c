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

  /// When the meeting became inquorate, and when there was a quorum again.
  var quorumTurns: [(Moment, MinuteLink, String)] {
    var turns: [(Moment, MinuteLink, String)] = []
    var isQuorate: Bool?
    for at in heading.turns(of: proceedings.attendance) {
      let answer = state.quorum(of: meeting, at: at)
      guard let answer, answer.isRuled else { continue }
      defer { isQuorate = answer.isQuorate }
      let when = heading.told(at)
      switch (isQuorate, answer.isQuorate) {
      case (true?, false): turns.append((at, .quorum, "The meeting was inquorate from \(when)."))
      case (false?, true): turns.append((at, .quorum, "A quorum was present from \(when)."))
      case (nil, false) where heading.inquorateStart == nil:
        turns.append((at, .quorum, "No quorum was present at \(when)."))
      default: break
      }
    }
    return turns
  }
}
