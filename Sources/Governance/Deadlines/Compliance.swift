/// Whether something owed was done, in the words that a check uses.
///
/// Unknown is not compliant: what is not agreed is not assessed, and what has no day is never
/// called late.
public enum Compliance: Equatable, Sendable {
  /// Done in time.
  case met
  /// Done in time on the reading that holds, with something to be known of it.
  case metWithNote(String)
  /// Not done in time: by how many calendar days so far, with what is to be said of it.
  case missed(days: Int, String)
  /// Still to be done, and its day has not gone by.
  case notYetDue
  /// Still to be done, with no day stated for it.
  case noDeadline(String)
  /// The partners have still to agree the rule.
  case notAgreed
  /// The rule asks nothing here, with why.
  case notApplicable(String)
  /// The constitution makes no provision, with what is planned for meanwhile.
  case noProvision(String)

  /// The status in a few words: `met, with a note`, `missed by 7 days`.
  public var words: String {
    switch self {
    case .met: return "met"
    case .metWithNote: return "met, with a note"
    case .missed(let days, _): return "missed by \(days) \(days == 1 ? "day" : "days")"
    case .notYetDue: return "not yet due"
    case .noDeadline: return "no deadline"
    case .notAgreed: return "not agreed"
    case .notApplicable: return "not applicable"
    case .noProvision: return "no provision"
    }
  }

  /// The status without its amount: `missed`.
  public var status: String { isMissed ? "missed" : words }

  /// What is to be said of the status; empty where nothing is.
  public var note: String {
    switch self {
    case .metWithNote(let note), .missed(_, let note), .noDeadline(let note),
      .notApplicable(let note), .noProvision(let note):
      return note
    case .met, .notYetDue, .notAgreed: return ""
    }
  }

  /// Whether a rule was broken.
  public var isMissed: Bool {
    if case .missed = self { return true }
    return false
  }

  /// Whether a check tells it: everything but what is simply met, ahead, or not asked.
  public var isFinding: Bool {
    switch self {
    case .met, .notYetDue, .notApplicable: return false
    case .metWithNote, .missed, .noDeadline, .notAgreed, .noProvision: return true
    }
  }

  /// The order in which a check tells them: what is broken first.
  var rank: Int {
    switch self {
    case .missed: return 0
    case .metWithNote: return 1
    case .noDeadline: return 2
    case .notAgreed: return 3
    case .noProvision: return 4
    case .notYetDue: return 5
    case .met: return 6
    case .notApplicable: return 7
    }
  }
}
