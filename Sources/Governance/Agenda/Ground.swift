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

  /// Why the ground does not hold as stated, or nil.
  func objection(under law: AccessRule.Law?) -> Refusal? {
    if reasoning.isEmpty {
      return Refusal(
        "no reason is given for the ground", advice: "say in a sentence why it is taken in private")
    }
    switch kind {
    case .schedule12A:
      let stray = paragraphs.first { !(1...7).contains($0) }
      return Refusal(
        if: paragraphs.isEmpty || stray != nil,
        stray.map { "paragraph \($0) of Schedule 12A does not describe exempt information" }
          ?? "no paragraph of Schedule 12A is named",
        expected: "one or more paragraphs from 1 to 7, such as 3")
    case .constitution:
      return Refusal(
        if: law == .partVA,
        "Part VA applies to this board, so a clause of its constitution cannot close business",
        expected: "schedule-12a or confidential", clause: "Local Government Act 1972, s.100A")
        ?? Refusal(
          if: clause?.isEmpty ?? true, "no clause of the constitution is named",
          expected: "a clause, such as Meetings of the Board")
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

/// That something is closed to the public, and the ground where one was stated.
struct Closing: Equatable {
  let ground: Ground?

  /// What it is called: exempt, or confidential.
  var word: String { ground?.kind == .confidential ? "confidential" : "exempt" }
}

extension Closing? {
  /// How it is marked in a list: `open`, `EXEMPT` or `CONFIDENTIAL`.
  var mark: String { map { $0.word.uppercased() } ?? "open" }
}

extension Proceedings {
  /// How an item is marked in a list: `open`, `EXEMPT` or `CONFIDENTIAL`.
  public func mark(of item: AgendaItem) -> String { closing(of: item).mark }

  /// What closes an item: its own access, or that of one it is a part of.
  func closing(of item: AgendaItem) -> Closing? {
    let family = family(of: item.id)
    guard family.contains(where: { $0.access == .closed }) else { return nil }
    return Closing(ground: family.lazy.compactMap(\.ground).first)
  }
}

extension State {
  /// How a paper is marked in a list: `open`, `EXEMPT` or `CONFIDENTIAL`.
  public func mark(of paper: PaperID, for meeting: MeetingID) -> String {
    closing(of: .paper(paper, meeting)).mark
  }
}
