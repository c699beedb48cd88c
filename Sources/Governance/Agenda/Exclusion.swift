/// A resolution to exclude the public: drafted before the meeting, agreed at it.
public struct Exclusion: Equatable, Sendable {
  public let items: [ItemID]
  public let text: String
  /// When it was agreed, or nil while it was not.
  public var resolved: Moment?
}

/// A resolution to exclude the public being drafted before the meeting.
public struct ExclusionDrafted: MeetingEvent {
  public static let kind = "exclusion.drafted"
  public let meeting: MeetingID
  public let items: [ItemID]
  public let text: String

  public init(meeting: MeetingID, items: [ItemID], text: String) {
    (self.meeting, self.items, self.text) = (meeting, items, text)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    if items.isEmpty || text.isBlank {
      return Refusal("a resolution to exclude needs its items and its wording")
    }
    for item in items {
      if let refusal = state.unknown(item, at: meeting) { return refusal }
      guard let known = state.proceedings[meeting]?.item(item), known.access == .closed else {
        return Refusal(
          "item \(state.number(of: item, at: meeting)) is open", expected: "a closed item")
      }
      if known.ground == nil {
        return Refusal(
          "item \(known.number) is closed without a ground", expected: "its ground first")
      }
    }
    return nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { $0.exclusions.append(Exclusion(items: items, text: text)) }
  }

  public var sentence: Sentence {
    "resolution to exclude the press and public drafted: \(text)"
  }
}

/// The board agreeing, in open session, to exclude the public as drafted.
public struct ExclusionResolved: MeetingEvent, TimedEvent {
  public static let kind = "exclusion.resolved"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) {
    (self.meeting, self.at) = (meeting, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.cannotDecide(at: at, meeting) { return refusal }
    guard let proceedings = state.proceedings[meeting],
      proceedings.exclusions.contains(where: { $0.resolved == nil })
    else {
      return Refusal(
        "no resolution to exclude the press and public is drafted",
        expected: "one to be drafted first")
    }
    if proceedings.isPublicOut(at: at) {
      return Refusal(
        "the press and public are already excluded; the resolution is agreed in open session")
    }
    let answer = state.quorum(of: meeting, at: at, for: proceedings.itemInHand(at: at)?.id)
    return answer.flatMap { state.inquorate($0, at: at) }
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      for index in proceedings.exclusions.indices
      where proceedings.exclusions[index].resolved == nil {
        proceedings.exclusions[index].resolved = at
      }
    }
  }

  public var sentence: Sentence {
    "resolved at \(at.time) to exclude the press and public"
  }
}

extension State {
  /// The resolution to exclude the public for items, worded from their grounds.
  public func exclusionText(for items: [ItemID], at meeting: MeetingID) -> String {
    let found = items.compactMap { proceedings[meeting]?.item($0) }
    let numbers = found.map(\.number).joined(separator: ", ")
    let items = "item\(found.count == 1 ? "" : "s") \(numbers)"
    let grounds = found.compactMap(\.ground)
    let paragraphs = Set(grounds.flatMap(\.paragraphs)).sorted().map(String.init)
    if !paragraphs.isEmpty {
      let words = paragraphs.count == 1 ? "paragraph" : "paragraphs"
      return
        "that under Section 100A(4) of the Local Government Act 1972 the press and public be "
        + "excluded from the meeting for \(items) on the grounds that "
        + "\(found.count == 1 ? "it involves" : "they involve") the likely disclosure of exempt "
        + "information as defined in \(words) \(paragraphs.joined(separator: ", ")) of Part 1 of "
        + "Schedule 12A to the Act, and that in all the circumstances the public interest in "
        + "maintaining the exemption outweighs the public interest in disclosing the information"
    }
    if let clause = grounds.lazy.compactMap(\.clause).first {
      return "that under \(clause) the press and public be excluded from the meeting for \(items)"
    }
    return
      "that the press and public be excluded from the meeting for \(items), as confidential "
      + "information would be disclosed"
  }
}
