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
    var others = others(on: today)[...]
    let isMissedBeside = others.last?.compliance.isMissed ?? false
    let told = readings.map { reading -> String in
      if case .said(let words) = reading { return words }
      return others.popFirst().map { "\($0.words): \($0.compliance.words)" } ?? ""
    }
    return JudgedObligation(
      obligation: self, compliance: compliance, readings: told,
      isToldBeside: compliance == .notYetDue && isMissedBeside)
  }
}

extension JudgedObligation {
  /// What is owed and how it stands in one line, without its status.
  public var sentence: String {
    let due = obligation.day.map { ", due \($0.spoken)" } ?? ""
    let done = obligation.done.map { ", done \($0.spoken)" } ?? ""
    let said = isToldBeside ? readings.last ?? "" : compliance.note
    let note = said.isEmpty ? "" : ": \(said)"
    return obligation.what + due + done + note
  }

  /// The order in which a check tells them: findings first.
  var rank: Int { isToldBeside ? 1 : compliance.rank }

  /// Whether a check tells it.
  public var isFinding: Bool { isToldBeside || compliance.isFinding }

  /// The whole working.
  public var explanation: Explanation {
    var lines = ["\(obligation.what): \(compliance.words)."] + obligation.working
    if let done = obligation.done { lines.append("Done \(done.spoken).") }
    if !compliance.note.isEmpty { lines.append("\(compliance.note.capitalizedFirst).") }
    return Explanation(
      title: obligation.what, lines: lines + readings.map { "\($0.capitalizedFirst)." })
  }
}
