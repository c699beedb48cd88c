/// What a meeting decided and asked people to do, item by item, as it is known when it closes.
public struct DecisionSheet: Equatable, Sendable {
  /// What was decided on one item.
  public struct Entry: Equatable, Sendable {
    public let number: String
    public let title: String
    /// Whether it is exempt or confidential.
    public let isClosed: Bool
    /// Whether something was declared on it.
    public let isDecided: Bool
    /// What was decided, who dissented, what became of it, and what was asked of whom.
    public let lines: [String]
  }

  /// Everything, in the order in which it was taken.
  public let entries: [Entry]

  /// What everybody may read.
  public var open: [Entry] { entries.filter { !$0.isClosed } }
}

extension State {
  /// The decision sheet of a meeting; nil where it is not loaded or was not opened.
  public func decisionSheet(of meeting: MeetingID) -> DecisionSheet? {
    guard let drafting = MinutesDrafting(meeting, in: self) else { return nil }
    return DecisionSheet(
      entries: drafting.items.compactMap { item in
        let links = drafting.links(of: item).filter { $0.link?.isDecided ?? false }
        guard !links.isEmpty else { return nil }
        return DecisionSheet.Entry(
          number: item.number, title: item.title,
          isClosed: drafting.proceedings.isClosed(item),
          isDecided: drafting.proceedings.decisions.contains { $0.item == item.id },
          lines: links.flatMap { link -> [String] in
            guard let label = link.link?.label else { return link.lines }
            return link.lines.count == 1 ? ["\(label) \(link.words)"] : [label] + link.lines
          })
      })
  }
}

extension MinuteLink {
  /// Whether it tells what was decided or became of an item, rather than what was said on it.
  fileprivate var isDecided: Bool {
    [
      .resolved, .recommended, .notAgreed, .vote, .dissent, .finding, .ratified, .referral, .action,
      .deferred, .withdrawn, .notReached,
    ].contains(self)
  }
}
