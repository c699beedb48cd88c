/// A matter on which the board could not agree, with the partners for their joint decision.
public struct Referral: Equatable, Sendable {
  /// When one body takes the question, and when its own report is due.
  public struct Hearing: Equatable, Sendable {
    /// The partner's key.
    public let partner: String
    /// The day of that body's meeting.
    public let meets: Day
    /// The day by which that body wants its report, where it is known.
    public let reportBy: Day?
    /// The day on which the body said so, where that is known.
    public let told: Day?
  }

  /// What one body answered.
  public struct Answer: Equatable, Sendable {
    /// What an answer says of the question.
    public enum Stance: String, Codable, CaseIterable, Sendable {
      /// Approves what was asked.
      case approves
      /// Approves with an amendment.
      case approvesAmended = "approves-amended"
      /// Declines.
      case declines

      /// The stance as it is said.
      public var name: String {
        self == .approvesAmended ? "approves with an amendment" : rawValue
      }
    }

    /// The partner's key.
    public let partner: String
    /// What it says of the question.
    public let stance: Stance
    /// Its own words.
    public let text: String
    /// The day on which the body decided it.
    public let on: Day
  }

  /// A person's word on whether the answers match.
  public struct Comparison: Equatable, Sendable {
    /// The answers that were compared, in the order of the partners.
    public let answers: [Answer]
    /// Whether they do.
    public let match: Bool
    /// Who says so.
    public let by: PersonID
    /// The day on which the bodies took the decision together, where they did.
    public let together: Day?
    /// When it was said.
    public let on: Day
  }

  /// A step of the dispute ladder that was taken.
  public struct Step: Equatable, Sendable {
    /// The step.
    public let step: DisputeRule.Step
    /// What was done.
    public let note: String
    /// When.
    public let on: Day
  }

  /// Its being taken back by the board.
  public struct Withdrawal: Equatable, Sendable {
    /// Why.
    public let why: String
    /// When.
    public let on: Day
  }

  /// The identifier within the board, by which it is spoken of.
  public let id: ReferralID
  /// The meeting at which no agreement was declared.
  public let meeting: MeetingID
  /// The item there.
  public let item: ItemID
  /// What it is about.
  public let title: String
  /// The one question, the same to each body, part by part.
  public let question: [String]
  /// The board's differing views.
  public let views: [String]
  /// The keys of the partners it went to.
  public let partners: [String]
  /// What the item takes with it when the outcome comes back.
  public let carried: Matter.Carried
  /// The matter that the item brought before the board, where it did.
  public let matter: MatterID?
  /// When it was made.
  public let made: Day
  /// When each body takes it.
  public var hearings: [Hearing] = []
  /// Every answer, in the order of their days; a body's last one holds.
  public var answers: [Answer] = []
  /// Everything that was said on whether the answers match, in the order of saying.
  public var comparisons: [Comparison] = []
  /// The steps of the dispute ladder that were taken.
  public var steps: [Step] = []
  /// Its withdrawal, if it was withdrawn.
  public var withdrawal: Withdrawal?
}

extension Referral {
  /// How far a referral has got.
  public enum Standing: Equatable, Sendable {
    /// Some bodies have not answered.
    case waiting(for: [String])
    /// All have, and nobody has said yet whether the answers match.
    case answered
    /// They do not match.
    case divergent
    /// They match: the joint decision, with its day.
    case decided(on: Day)
    /// The board took it back.
    case withdrawn
  }

  /// The answer of a body that holds.
  public func answer(of partner: String) -> Answer? { answers.last { $0.partner == partner } }

  /// The answers that hold, in the order of the partners.
  public var held: [Answer] { partners.compactMap(answer) }

  /// Whether the answers that hold match, once a person has said so of these.
  public var comparison: Comparison? {
    let held = held
    return comparisons.last { $0.answers == held }
  }

  /// How far it has got.
  public var standing: Standing {
    if withdrawal != nil { return .withdrawn }
    if let comparison {
      return comparison.match ? .decided(on: jointDay(comparison)) : .divergent
    }
    let missing = partners.filter { answer(of: $0) == nil }
    return missing.isEmpty ? .answered : .waiting(for: missing)
  }

  /// Whether the partners still have it.
  public var isOpen: Bool {
    switch standing {
    case .waiting, .answered, .divergent: return true
    case .decided, .withdrawn: return false
    }
  }

  /// The last of the days on which the bodies gave the answers that hold.
  public var lastAnswer: Day? { partners.compactMap { answer(of: $0)?.on }.max() }

  /// The day of the joint decision: the one taken together, otherwise that of the last answer.
  private func jointDay(_ comparison: Comparison) -> Day {
    comparison.together ?? lastAnswer ?? comparison.on
  }
}
