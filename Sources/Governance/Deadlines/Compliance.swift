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
  /// The record cannot tell.
  case notAssessed(String)
  /// The constitution makes no provision, with what is planned for meanwhile.
  case noProvision(String)

  /// What is said of something done before a waiting period was over.
  static let tooEarly = "too early"

  /// How it is told: its place among the others, what is broken first; its words; its note.
  private var told: (rank: Int, words: String, note: String) {
    switch self {
    case .missed(let days, let note): return (0, "missed by \(days.counted("day"))", note)
    case .metWithNote(let note): return (1, "met, with a note", note)
    case .noDeadline(let note): return (2, "no deadline", note)
    case .notAgreed: return (3, "not agreed", "")
    case .noProvision(let note): return (4, "no provision", note)
    case .notYetDue: return (5, "not yet due", "")
    case .met: return (6, "met", "")
    case .notApplicable(let note): return (7, "not applicable", note)
    case .notAssessed(let note): return (8, "not assessed", note)
    }
  }

  /// The status in a few words: `met, with a note`, `missed by 7 days`.
  public var words: String { told.words }

  /// The status without its amount: `missed`.
  public var status: String { isMissed ? "missed" : words }

  /// What is to be said of the status; empty where nothing is.
  public var note: String { told.note }

  /// The same with something more to be known of it.
  func noting(_ words: String) -> Compliance {
    switch self {
    case .met: .metWithNote(words)
    case .metWithNote(let note): .metWithNote("\(note); \(words)")
    case .missed(let days, let note):
      .missed(days: days, note.isEmpty ? words : "\(note); \(words)")
    default: self
    }
  }

  /// Whether a rule was broken.
  public var isMissed: Bool { rank == 0 }

  /// Whether a check tells it: everything but what is simply met, ahead, or not asked.
  public var isFinding: Bool { rank < Compliance.notYetDue.rank }

  /// The order in which a check tells them: what is broken first.
  var rank: Int { told.rank }
}
