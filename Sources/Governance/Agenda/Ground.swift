/// Why an item or a paper is closed: in whose words, under which paragraph, and until when.
public struct Ground: Codable, Equatable, Sendable {
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Exempt information under a paragraph of Schedule 12A of the Local Government Act 1972.
    case schedule12A = "schedule-12a"
    /// Confidential information, which must not be disclosed.
    case confidential
    case constitution
  }

  public let kind: Kind
  /// The paragraphs of Part 1 of Schedule 12A, from 1 to 7; empty for other grounds.
  public let paragraphs: [Int]
  /// Why the public interest lies in closing it, or what binds the board.
  public let reasoning: String
  /// The clause, where the ground is the constitution's.
  public let clause: String?
  /// The day on which it is looked at again; from then on release is proposed.
  public let review: Day?

  public init(
    _ kind: Kind, paragraphs: [Int] = [], reasoning: String, clause: String? = nil,
    review: Day? = nil
  ) {
    (self.kind, self.paragraphs, self.reasoning) = (kind, paragraphs, reasoning)
    (self.clause, self.review) = (clause, review)
  }
}

extension Ground {
  /// Why the ground does not hold as stated, or nil.
  func objection(under law: AccessRule.Law?) -> Refusal? {
    if reasoning.isEmpty {
      return Refusal("a ground needs its reasoning", expected: "why it is closed, in a sentence")
    }
    switch kind {
    case .schedule12A:
      return Refusal(
        if: paragraphs.isEmpty || !paragraphs.allSatisfy { (1...7).contains($0) },
        "exempt information needs a paragraph of Schedule 12A", expected: "paragraphs from 1 to 7")
    case .constitution:
      return Refusal(
        if: law == .partVA, "Part VA applies to this board: a clause of its own closes nothing",
        expected: "schedule-12a or confidential", clause: "Local Government Act 1972, s.100A")
        ?? Refusal(
          if: clause?.isEmpty ?? true, "a ground in the constitution needs its clause",
          expected: "a clause")
    case .confidential: return nil
    }
  }

  /// The ground without its reasoning, which may itself tell what is closed.
  public var heading: String { "\(source)\(review?.spoken, after: "; review ")" }

  /// The ground in words: `exempt, Schedule 12A paragraph 3: the bidders' prices; review Tue 1 Apr
  /// 2003`.
  public var sentence: String { "\(source): \(reasoning)\(review?.spoken, after: "; review ")" }

  private var source: String {
    switch kind {
    case .schedule12A:
      let numbers = paragraphs.map(String.init).joined(separator: ", ")
      return "exempt, Schedule 12A paragraph\(paragraphs.count == 1 ? "" : "s") \(numbers)"
    case .confidential: return "confidential"
    case .constitution: return "under \(clause ?? "the constitution")"
    }
  }
}
