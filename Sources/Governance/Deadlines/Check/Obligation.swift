/// One thing that a rule asks of a board, with how it stands at the end of a day and its working.
public struct Obligation: Equatable, Sendable {
  /// What it is asked for by, the same on every day: `minutes/2002-05-21/members`.
  public let key: String
  /// What kind of thing it is.
  public let duty: Duty
  /// The meeting it is about, where it is about one.
  public let meeting: MeetingID?
  /// What is owed, in a few words.
  public let what: String
  /// How it stands.
  public let compliance: Compliance
  /// How the day it is due by was counted, where it was counted.
  public let due: Reckoning?
  /// The day it is due by, where there is one.
  public let day: Day?
  /// The day on which it was done, if it was.
  public let done: Day?
  /// The rule in one sentence.
  public let rule: String
  /// The clause of the constitution, where it names one.
  public let clause: String?
  /// Whether a check tells it, though its own status would not be told: another reading is missed.
  public let isToldBeside: Bool
  /// Other readings of the rule and what they come to, one a line, and what else is to be known.
  public let readings: [String]

  init(
    _ duty: Duty, _ key: String, of meeting: MeetingID? = nil, what: String,
    _ compliance: Compliance, due: Reckoning? = nil, on day: Day? = nil, done: Day? = nil,
    rule: String, clause: String? = nil, readings: [String] = [], isToldBeside: Bool = false
  ) {
    self.isToldBeside = isToldBeside
    self.duty = duty
    let parts = [duty.rawValue, meeting?.name, key.isEmpty ? nil : key].compactMap { $0 }
    // Asked for in a shell: without blanks.
    self.key = parts.joined(separator: "/").split(separator: " ").joined(separator: "-")
    self.meeting = meeting
    self.what = what
    self.compliance = compliance
    self.due = due
    self.day = due?.day ?? day
    self.done = done
    self.rule = rule
    self.clause = clause
    self.readings = readings
  }

  /// What is owed and how it stands in one line, without its status.
  public var sentence: String {
    let due = day.map { ", due \($0.spoken)" } ?? ""
    let done = done.map { ", done \($0.spoken)" } ?? ""
    let said = isToldBeside ? readings.last ?? "" : compliance.note
    let note = said.isEmpty ? "" : ": \(said)"
    return what + due + done + note
  }

  /// The order in which a check tells them: findings first.
  var rank: Int { isToldBeside ? 1 : compliance.rank }

  /// Whether a check tells it.
  public var isFinding: Bool { isToldBeside || compliance.isFinding }

  /// The whole working.
  public var explanation: Explanation {
    var lines = ["\(what): \(compliance.words).", "Rule: \(rule)."]
    if let clause { lines.append("Clause: \(clause).") }
    if let due { lines += due.working } else if let day { lines.append("Due \(day.spoken).") }
    if let done { lines.append("Done \(done.spoken).") }
    if !compliance.note.isEmpty { lines.append("\(compliance.note.capitalizedFirst).") }
    return Explanation(title: what, lines: lines + readings.map { "\($0.capitalizedFirst)." })
  }
}
