import Governance

/// The next item whose quorum is at risk, in one line for the screens.
struct Ahead: Equatable {
  let line: String
  let isInquorate: Bool

  /// The next item that an interest touches, or that would be inquorate if those now there stay.
  ///
  /// Before the meeting is opened: what replies and interests let expect.
  init?(_ live: LiveMeeting) {
    guard let found = live.heading.opened == nil ? Ahead.expected(live) : Ahead.next(live) else {
      return nil
    }
    self = found
  }

  private init(line: String, isInquorate: Bool) {
    (self.line, self.isInquorate) = (line, isInquorate)
  }

  private static func next(_ live: LiveMeeting) -> Ahead? {
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
    return Ahead(
      line: "FORECAST  item \(item.number) \(forecast.isLost ? "WILL BE INQUORATE" : "AT RISK"): "
        + "at best \(count(forecast.best)), at worst \(forecast.worst.conditions.first?.counted ?? 0)",
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
      ? "\(total.counted) counted, \(total.needed) needed" : "\(total.counted) there"
  }
}
