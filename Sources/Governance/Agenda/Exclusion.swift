/// A resolution to exclude the public: drafted before the meeting, agreed at it.
public struct Exclusion: MadeByEvent {
  public let event: ExclusionDrafted
  /// When it was agreed, or nil while it was not.
  public var resolved: Moment?
  /// The items it names: those of the draft that are still closed and on the agenda.
  public private(set) var items: [ItemID]
  /// The words: the drafter's own, or made from the items and their grounds.
  public private(set) var text: String
  private let hasOwnWords: Bool

  init(_ event: ExclusionDrafted, in proceedings: Proceedings) {
    (self.event, items, text) = (event, event.items, event.text)
    hasOwnWords = event.text != proceedings.exclusionText(for: event.items)
  }

  /// Follows its items until it is agreed: what they are numbered, and whether they are closed.
  mutating func follow(_ proceedings: Proceedings) {
    guard resolved == nil else { return }
    items.removeAll { id in
      proceedings.item(id).map { $0.withdrawn != nil || $0.access == .open } ?? true
    }
    if !hasOwnWords { text = proceedings.exclusionText(for: items) }
  }
}

/// A resolution to exclude the public being drafted before the meeting.
public struct ExclusionDrafted: ProceedingsChange {
  public static let kind = "exclusion.drafted"
  public let meeting: MeetingID
  public let items: [ItemID]
  public let text: String

  public init(meeting: MeetingID, items: [ItemID], text: String) {
    (self.meeting, self.items, self.text) = (meeting, items, text)
  }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    if items.isEmpty || text.isBlank {
      return Refusal(
        "the resolution to exclude names no items, or has no wording",
        advice: "name the items and give the wording")
    }
    return items.lazy.compactMap { item -> Refusal? in
      guard let known = proceedings.item(item) else { return state.unknown(item, at: meeting) }
      return Refusal(
        if: known.access == .open, "item \(known.number) is open to the public",
        expected: "an exempt or confidential item")
        ?? Refusal(
          if: known.ground == nil, "item \(known.number) is closed, but no ground is stated for it",
          advice: "state the ground first")
    }.first
  }

  public func apply(to proceedings: inout Proceedings) {
    // A new draft takes the place of one that was not agreed.
    proceedings.exclusions.removeAll { $0.resolved == nil }
    proceedings.exclusions.append(Exclusion(self, in: proceedings))
  }

  public var sentence: Sentence { "resolution to exclude the press and public drafted: \(text)" }
}

/// The board agreeing, in open session, to exclude the public as drafted.
public struct ExclusionResolved: ProceedingsChange, TimedEvent {
  public static let kind = "exclusion.resolved"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) { (self.meeting, self.at) = (meeting, at) }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    state.cannotDecide(at: at, meeting)
      ?? Refusal(
        if: proceedings.exclusions.allSatisfy { $0.resolved != nil },
        "no resolution to exclude the press and public has been drafted",
        advice: "draft one first")
      ?? Refusal(
        if: proceedings.isPublicExcluded(at: at),
        "the press and public are already excluded, but the resolution must be passed in open session",
        advice: "give a time before they left")
      ?? state.inquorate(meeting, at: at, for: proceedings.itemInHand(at: at)?.id)
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.exclusions.change(where: { $0.resolved == nil }) { $0.resolved = at }
  }

  public var sentence: Sentence { "resolved at \(at.time) to exclude the press and public" }
}

extension State {
  /// The remark on a draft resolution to exclude the public that does not name what is closed.
  func exclusionRemark(at meeting: MeetingID) -> [String] {
    guard let (board, known) = loaded(meeting), let heading = heading(meeting),
      board.rule(AccessRule.self, on: heading.day)?.law == .partVA
    else { return [] }
    let closed = known.standing.filter { $0.access == .closed && heading.deferred[$0.id] == nil }
    let named = Set(known.exclusions.flatMap(\.items))
    let missing = closed.filter { !named.contains($0.id) && $0.ground?.kind != .confidential }
    if missing.isEmpty { return [] }
    return [
      "no resolution to exclude the press and public is drafted for "
        + "item\(missing.count == 1 ? "" : "s") \(missing.map(\.number).listed)"
    ]
  }
}

extension Proceedings {
  /// The resolution to exclude the public for items, worded from their grounds.
  public func exclusionText(for items: [ItemID]) -> String {
    let found = items.compactMap(item)
    let items = "item\(found.count == 1 ? "" : "s") \(found.map(\.number).listed)"
    let grounds = found.compactMap(\.ground)
    let paragraphs = Set(grounds.flatMap(\.paragraphs)).sorted().map(String.init)
    let excluded = "the press and public be excluded from the meeting for \(items)"
    if !paragraphs.isEmpty {
      let words = paragraphs.count == 1 ? "paragraph" : "paragraphs"
      let involved = found.count == 1 ? "it involves" : "they involve"
      return "that under Section 100A(4) of the Local Government Act 1972 \(excluded) on the "
        + "grounds that \(involved) the likely disclosure of exempt information as defined in "
        + "\(words) \(paragraphs.listed) of Part 1 of Schedule 12A to the Act, and that in all the "
        + "circumstances the public interest in maintaining the exemption outweighs the public "
        + "interest in disclosing the information"
    }
    if let clause = grounds.lazy.compactMap(\.clause).first {
      return "that under \(clause) \(excluded)"
    }
    return "that \(excluded), as confidential information would be disclosed"
  }
}
