import Governance

/// When a notice to withdraw takes effect, as `--json` gives it.
struct WithdrawalOutput: Encodable {
  let given: Day
  /// The day; nil where the constitution does not provide for it.
  let effective: Day?
  let planning: Day?
  let rule: String?
  let reasons: [String]

  init(_ effect: Withdrawal.Effect, given: Day) {
    self.given = given
    switch effect {
    case .on(let day, let rule):
      (effective, planning, self.rule, reasons) = (day, nil, rule, [])
    case .notProvidedFor(let planning, let reasons):
      (effective, self.planning, rule, self.reasons) = (nil, planning, nil, reasons)
    }
  }
}
