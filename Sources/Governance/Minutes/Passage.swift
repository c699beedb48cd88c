/// One paragraph of a minute: the clerk's own words, a point noted, or what the record says.
public struct Passage: Equatable, Sendable {
  /// Where the words of a passage come from.
  public enum Kind: Equatable, Sendable {
    /// The clerk's own words.
    case prose
    /// A point noted in the discussion.
    case point
    /// The record's words, made again from it.
    case linked(MinuteLink)
  }

  /// Where the words come from.
  public let kind: Kind
  /// The words; what the record has in several parts has a line for each.
  public let lines: [String]

  /// A passage with its words, each line without needless spaces.
  public init(_ kind: Kind, _ lines: [String]) {
    self.kind = kind
    self.lines = lines.map(\.tidied)
  }

  /// A passage of one line.
  public init(_ kind: Kind, _ line: String) { self.init(kind, [line]) }

  /// The words as one line.
  public var words: String { lines.joined(separator: " ") }

  /// What the record links it to; nil of the clerk's own words.
  public var link: MinuteLink? {
    if case .linked(let link) = kind { return link }
    return nil
  }

  /// Whether another passage is linked to the same and says the same.
  func saysTheSame(as other: Passage) -> Bool { kind == other.kind && words == other.words }

  /// Passages in print, each with an empty line behind it.
  ///
  /// What is filed follows on the words before it, as minutes have it.
  static func printed(_ passages: [Passage]) -> [String] {
    var paragraphs: [[String]] = []
    var isProse = false
    for passage in passages {
      switch passage.kind {
      case .linked(.filed) where isProse: paragraphs[paragraphs.count - 1][0] += " " + passage.words
      case .linked(let link): paragraphs.append([link.label].compactMap { $0 } + passage.lines)
      case .point: paragraphs.append(["- " + passage.words])
      case .prose: paragraphs.append([passage.words])
      }
      isProse = passage.kind == .prose
    }
    return paragraphs.flatMap { $0 + [""] }
  }
}

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
  /// Who moved and seconded what was decided.
  case moved
  case resolved
  /// It was recommended to whoever decides.
  case recommended
  /// There was no agreement.
  case notAgreed = "not-agreed"
  /// How the votes fell.
  case vote
  case dissent
  /// What was found of a decision afterwards: that it was taken without a quorum, say.
  case finding
  /// An earlier decision was ratified.
  case ratified
  /// The matter was referred to the partners.
  case referral
  /// Somebody was asked to do something.
  case action
  case deferred
  case withdrawn
  /// The item was not reached.
  case notReached = "not-reached"
  /// When the next meeting would be.
  case next
  /// Somebody else took the chair.
  case chair
  /// Somebody came or went while the meeting was open.
  case movement = "attendance"
  /// The quorum was lost, or had again.
  case quorum
  /// It was resolved to exclude the public.
  case excluded
  /// The public left.
  case publicOut = "public-out"
  /// The public came in again.
  case publicIn = "public-in"
  case adjourned
  case resumed

  /// Whether it is told in public of a closed item too: it happened before the public's eyes.
  var isPublic: Bool {
    [
      .excluded, .publicOut, .publicIn, .chair, .adjourned, .resumed, .inquorate, .movement,
      .quorum,
    ].contains(self)
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
