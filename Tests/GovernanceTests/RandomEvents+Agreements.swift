import TestSupport

@testable import Governance

/// Reports, reviews, and the partners' agreement.
extension RandomEvents {
  mutating func agreementEvent() -> any Event {
    let starts = random.oneIn(3) ? day() : RandomEvents.firstDay
    switch random.number(0...4) {
    case 0:
      return ReportMade(
        board: board(), report: random.oneIn(4) ? "nothing" : "finances",
        note: random.oneIn(2) ? "in full" : nil, on: day())
    case 1:
      return ReviewHeld(
        board: board(), review: random.oneIn(4) ? "nothing" : "performance", on: day())
    case 2: return AgreementExecuted(board: board(), starts: starts, on: day())
    case 3:
      return AgreementExtended(
        board: board(), starts: starts, to: starts + random.number(300...800), on: day())
    default:
      return WithdrawalNotified(
        board: board(), partner: random.oneIn(3) ? "nobody" : "council", on: day())
    }
  }
}
