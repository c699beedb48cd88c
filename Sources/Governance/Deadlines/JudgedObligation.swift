/// An obligation as it stands at the end of a day.
@dynamicMemberLookup
public struct JudgedObligation: Equatable, Sendable {
  public let obligation: Obligation
  /// How it stands.
  public let compliance: Compliance
  /// Other readings of the rule and what they come to, one a line, and what else is to be known.
  public let readings: [String]
  /// Whether a check tells it, though its own status would not be told: another reading is missed.
  public let isToldBeside: Bool

  public subscript<Value>(dynamicMember path: KeyPath<Obligation, Value>) -> Value {
    obligation[keyPath: path]
  }
}

extension Obligation {
  /// How it stands at the end of a day; nil where it is not owed then, or nothing is judged.
  func judged(on today: Day) -> JudgedObligation? {
    guard isOwed(on: today), let compliance = compliance(on: today) else { return nil }
    let isMissedBeside = readings.compactMap { $0.compliance(on: today) }.last?.isMissed ?? false
    return JudgedObligation(
      obligation: self, compliance: compliance, readings: readings.map { $0.told(on: today) },
      isToldBeside: compliance == .notYetDue && isMissedBeside)
  }
}

extension JudgedObligation {
  /// What is owed and how it stands in one line, without its status.
  public var sentence: String {
    let said = isToldBeside ? readings.last ?? "" : compliance.note
    return "\(obligation.what)\(obligation.day?.spoken, after: ", due ")"
      + "\(obligation.done?.spoken, after: ", \(obligation.duty.doneWord) on ")\(said.ifAny, after: ": ")"
  }

  /// The order in which a check tells them: findings first.
  var rank: Int { isToldBeside ? 1 : compliance.rank }

  /// Whether a check tells it.
  public var isFinding: Bool { isToldBeside || compliance.isFinding }

  /// The whole working.
  public var explanation: Explanation {
    var lines = ["\(obligation.what): \(compliance.words)."] + obligation.working
    if let done = obligation.done {
      lines.append("\(obligation.duty.doneWord.capitalizedFirst) on \(done.spoken).")
    }
    if !compliance.note.isEmpty { lines.append("\(compliance.note.capitalizedFirst).") }
    return Explanation(
      title: obligation.what, lines: lines + readings.map { "\($0.capitalizedFirst)." })
  }
}
