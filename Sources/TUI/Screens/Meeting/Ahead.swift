import Governance

/// The next item whose quorum is at risk, in one line for the screens.
typealias Ahead = (line: String, isInquorate: Bool)

extension LiveMeeting {
  /// The next item that an interest touches, or that would be inquorate if those now there stay.
  func nextAtRisk() -> Ahead? {
    let start = itemInHand.flatMap { items.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    for item in items.dropFirst(start) {
      let answer = quorum(for: item)
      let barred = board.barred(from: item.id, in: proceedings, on: day)
      let leaving = quorum.heads.map(\.person).filter { barred[$0] != nil }
      let isInquorate = answer.verdict == .inquorate
      guard !leaving.isEmpty || (isInquorate && quorum.isQuorate) else { continue }
      let names = leaving.map(directory.name).joined(separator: ", ")
      let must = leaving.isEmpty ? "" : "\(names) must leave (interest); "
      let word = isInquorate ? " INQUORATE" : ""
      return ("AHEAD  item \(item.number)\(word): \(must)\(answer.present)", isInquorate)
    }
    return nil
  }
}

extension [QuorumForecast] {
  /// Before the meeting is opened: the first item that replies and interests put at risk.
  var firstAtRisk: Ahead? {
    let items = filter { $0.item != nil }
    guard let forecast = items.first(where: \.isLost) ?? items.first(where: \.isAtRisk),
      let item = forecast.item
    else { return nil }
    let word = forecast.isLost ? "WILL BE INQUORATE" : "AT RISK"
    let worst = forecast.worst.heads.count
    let told = "at best \(forecast.best.present), at worst \(worst)"
    return ("FORECAST  item \(item.number) \(word): \(told)", forecast.isLost)
  }
}

extension QuorumForecast {
  /// How many will count, at best and at worst, and how many are needed.
  var told: String {
    let need = best.needed.map { "; \($0) needed" } ?? (best.isRuled ? "" : "; no quorum is agreed")
    return "at best \(best.heads.count), at worst \(worst.heads.count)\(need)"
  }
}
