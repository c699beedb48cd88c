import Governance
import Terminal

/// What the screen tells of the business of one item: what is recommended, put, said and declared.
struct ItemBusiness {
  let live: LiveMeeting
  let item: AgendaItem

  /// The lines below the item in hand, the recommendation first; each as wide as the columns given.
  func lines(columns: Int) -> [String] {
    let known = live.proceedings
    let decided = known.decisions.last { $0.item == item.id && $0.at <= live.now }
    if let decided, known.question(on: item.id, at: live.now) == nil {
      let referral = live.board.referrals.last {
        $0.meeting == live.id && $0.item == item.id && $0.isOpen
      }
      let then = referral.map { ", referral \($0.id) to the partners" } ?? ""
      return ["\(word(for: decided)) at \(decided.at.time)\(then)"] + parts(decided.parts, columns)
        + decided.dissent.map(told)
    }
    guard let recommendation = known.recommendation(on: item.id) else {
      return ["No recommendation yet; press a to word one"]
    }
    let put = known.question(on: item.id, at: live.now)
    let dissent = known.dissent(on: item.id, by: live.now)
    return parts(recommendation.parts, columns)
      + [put.map { "Put at \($0.at.time)" } ?? "Not yet put; a agreed, d dissent"]
      + dissent.map(told)
  }

  /// The mark before an item in the list: `*` in hand, `=` agreed, `/` no agreement, `>` deferred.
  var mark: String {
    if item.withdrawn != nil { return "-" }
    if live.heading.deferred[item.id] != nil { return ">" }
    let decided = live.proceedings.decisions.last { $0.item == item.id && $0.at <= live.now }
    if item.id == live.itemInHand?.id { return "*" }
    if let decided { return decided.outcome == .agreed ? "=" : "/" }
    return live.isTaken(item) ? "." : " "
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
    "\(live.directory.name(of: position.person)) \(position.stance.name)"
  }
}
