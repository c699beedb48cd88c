import Governance

/// The next item whose quorum is at risk, in one line for the screens.
struct Ahead: Equatable, Sendable {
  let line: String
  let isInquorate: Bool

  /// The next item that an interest touches, or that would be inquorate if those now there stay.
  ///
  /// Before the meeting is opened: what replies and interests let expect.
  static func of(_ live: LiveMeeting) -> Ahead? {
    if live.heading.opened == nil { return expected(live) }
    guard live.heading.closed == nil else { return nil }
    let start = live.itemInHand.flatMap { live.items.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    for item in live.items.dropFirst(start) {
      let answer = live.quorum(for: item)
      let leaving = leaving(for: item, answer, live)
      let isInquorate = answer.verdict == .inquorate
      guard !leaving.isEmpty || (isInquorate && live.quorum.isQuorate) else { continue }
      let must = leaving.isEmpty ? "" : "\(leaving) must leave, interest; "
      let word = isInquorate ? "INQUORATE: " : ""
      return Ahead(
        line: "AHEAD  \(word)item \(item.number): \(must)\(count(answer))", isInquorate: isInquorate
      )
    }
    return nil
  }

  private static func expected(_ live: LiveMeeting) -> Ahead? {
    let quorum = Quorum(of: live.board, on: live.day, in: live.directory)
    let all = quorum.forecast(live.proceedings)
    let items = all.filter { $0.item != nil }
    guard let forecast = items.first(where: \.isLost) ?? items.first(where: \.isAtRisk),
      let item = forecast.item
    else { return nil }
    let word = forecast.isLost ? "WILL BE INQUORATE" : "AT RISK"
    let best = count(forecast.best)
    let worst = forecast.worst.conditions.first?.counted ?? 0
    return Ahead(
      line: "FORECAST  item \(item.number) \(word): at best \(best), at worst \(worst)",
      isInquorate: forecast.isLost)
  }

  private static func leaving(
    for item: AgendaItem, _ answer: QuorumAnswer, _ live: LiveMeeting
  ) -> String {
    live.proceedings.interests.filter { $0.item == item.id && $0.effect.bars }.map(\.person)
      .filter { person in live.quorum.heads.contains { $0.person == person } }
      .map(live.directory.name).joined(separator: ", ")
  }

  private static func count(_ answer: QuorumAnswer) -> String {
    guard let total = answer.conditions.first else { return "" }
    return answer.isRuled
      ? "\(total.counted) count, \(total.needed) needed" : "\(total.counted) there"
  }
}

extension QuorumForecast {
  /// How many will count, at best and at worst, and how many are needed.
  var told: String? {
    guard let best = best.conditions.first, let worst = worst.conditions.first else { return nil }
    return "at best \(best.counted), at worst \(worst.counted)"
      + (self.best.isRuled ? "; \(best.needed) needed" : "; no quorum is agreed")
  }
}
