/// What a passage of a minute is linked to in the record, by the tag that stands for it in a draft.
public enum MinuteLink: String, CaseIterable, Sendable {
  /// The meeting was inquorate at its start, and what was chosen.
  case inquorate
  /// An earlier meeting's minutes were confirmed.
  case confirmed
  /// The chair decided to take matters as urgent.
  case urgent
  /// Reports are filed with the minutes.
  case filed
  /// Nothing had been received.
  case nilReturn = "nil"
  /// An interest was declared, and what followed.
  case interest
  /// It was resolved.
  case resolved
  /// It was recommended to whoever decides.
  case recommended
  /// There was no agreement.
  case notAgreed = "not-agreed"
  /// How the votes fell.
  case vote
  /// Somebody dissented, by name.
  case dissent
  /// An earlier decision was ratified.
  case ratified
  /// The matter was referred to the partners.
  case referral
  /// Somebody was asked to do something.
  case action
  /// The item was put off.
  case putOff = "put-off"
  /// The item was withdrawn.
  case withdrawn
  /// The item was not reached.
  case notReached = "not-reached"
  /// When the next meeting would be.
  case next
  /// Somebody else took the chair.
  case chair
  /// It was resolved to exclude the public.
  case excluded
  /// The public left.
  case publicOut = "public-out"
  /// The public came in again.
  case publicIn = "public-in"
  /// The meeting was adjourned.
  case adjourned
  /// The meeting was resumed.
  case resumed

  /// Whether it is told in public of a closed item too: it happened before the public's eyes.
  var isPublic: Bool {
    switch self {
    case .excluded, .publicOut, .publicIn, .chair, .adjourned, .resumed, .inquorate: return true
    default: return false
    }
  }

  /// What stands above the words in print, for what is set apart.
  var label: String? {
    switch self {
    case .resolved, .excluded: return "RESOLVED:"
    case .recommended: return "RECOMMENDED:"
    case .notAgreed: return "NO AGREEMENT ON:"
    case .action: return "ACTION:"
    default: return nil
    }
  }
}
