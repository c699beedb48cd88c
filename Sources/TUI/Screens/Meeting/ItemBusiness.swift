import Governance
import Terminal

/// What the screen tells of the business of one item: what is recommended, put, said and declared.
extension LiveMeeting {
  /// The lines below the item in hand, the recommendation first; each as wide as the columns given.
  func business(of item: AgendaItem, columns: Int) -> [String] {
    let put = proceedings.question(on: item.id, at: now)
    if let decided = decision(on: item), put == nil {
      let referral = board.referrals.last { $0.meeting == id && $0.item == item.id && $0.isOpen }
      let then = referral.map { ", referred as referral \($0.id)" } ?? ""
      return ["\(word(for: decided)) at \(decided.at.time)\(then)"] + parts(decided.parts, columns)
        + decided.dissent.map(told) + found(of: decided, columns)
    }
    guard let recommendation = proceedings.recommendation(on: item.id) else {
      return ["No recommendation yet; press a to word one"]
    }
    return parts(recommendation.parts, columns)
      + [put.map { "Put at \($0.at.time)" } ?? "Not yet put; press a if agreed, d for dissent"]
      + proceedings.dissent(on: item.id, by: now).map(told)
  }

  /// The mark before an item in the list: `*` in hand, `=` agreed, `/` no agreement, `!` to be
  /// ratified, `>` deferred.
  func mark(of item: AgendaItem) -> String {
    if item.withdrawn != nil { return "-" }
    if heading.deferred[item.id] != nil { return ">" }
    if item.id == itemInHand?.id { return "*" }
    if let decided = decision(on: item) {
      let ratification = board.matter(Matter.ratification(of: decided, at: id))
      if let ratification, ratification.settled == nil { return "!" }
      return decided.outcome == .agreed ? "=" : "/"
    }
    return proceedings.taken.contains { $0.item == item.id && $0.at <= now } ? "." : " "
  }

  /// What was found of a decision since.
  private func found(of decision: Decision, _ columns: Int) -> [String] {
    state.irregularities(of: decision, at: id).flatMap {
      TextWidth.wrapped("! \($0)", to: columns - 1)
    }
  }

  private func decision(on item: AgendaItem) -> Decision? {
    proceedings.decisions.last { $0.item == item.id && $0.at <= now }
  }

  private func word(for decision: Decision) -> String {
    if decision.outcome == .notAgreed { return "NO AGREEMENT" }
    return decision.isRecommendation ? "RECOMMENDED" : "AGREED"
  }

  /// The parts with their letters, each wrapped to two lines at most.
  private func parts(_ parts: [String], _ columns: Int) -> [String] {
    zip(Recommendation.letters, parts).flatMap { letter, part -> [String] in
      let text = parts.count > 1 ? "(\(letter)) \(part)" : part
      let wrapped = TextWidth.wrapped(text, to: columns - 2)
      let clipped = wrapped.count > 2 ? [wrapped[0], wrapped[1] + "…"] : wrapped
      return clipped.map { " " + $0 }
    }
  }

  private func told(_ position: Position) -> String {
    "\(directory.name(of: position.person)) \(position.stance.name)"
  }
}
