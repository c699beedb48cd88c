/// Drafts the minutes of one meeting from its record.
struct MinutesDrafting {
  let state: State
  let board: Board
  let heading: MeetingHeading
  let proceedings: Proceedings

  var meeting: MeetingID { heading.id }

  /// A draft of a meeting; nil of one that was not opened, or whose proceedings are not loaded.
  init?(_ meeting: MeetingID, in state: State) {
    guard let (board, proceedings) = state.loaded(meeting), let heading = board.meetings[meeting],
      heading.opened != nil
    else { return nil }
    (self.state, self.board, self.heading) = (state, board, heading)
    self.proceedings = proceedings
  }

  /// The items that have a minute: those taken, in the order in which they were first taken up, and
  /// the others that something became of, each behind the one before it on the agenda.
  var items: [AgendaItem] {
    var order = proceedings.taken.map(\.item).once.compactMap(proceedings.item)
    // A formality that nothing came of is not minuted, and nothing is said not to have been reached
    // before the meeting is over.
    for (index, item) in proceedings.items.enumerated()
    where !order.contains(where: { $0.id == item.id }) && !links(of: item).isEmpty {
      let earlier = proceedings.items[..<index].map(\.id)
      let before = earlier.last { id in order.contains { $0.id == id } }
      let place = order.firstIndex { $0.id == before }
      order.insert(item, at: place.map { $0 + 1 } ?? 0)
    }
    return order
  }

  /// The minutes with standard words, and the notes as points.
  func minutes(_ notes: [WorkingNote]) -> [Minute] {
    let items = items
    return items.enumerated().map { index, item in
      let links = links(of: item, isFirst: index == 0, isLast: index == items.count - 1)
      let points = notes.filter { $0.item == item.id && !$0.text.isBlank }
        .map { Passage(.point, $0.text) }
      let arising = points.isEmpty ? [] : [Passage(.prose, noted)]
      let minute = Minute(
        item: item.id, heading: item.title.tidied,
        open: opening(of: item) + links.before + arising + points + links.after)
      return proceedings.isClosed(item) ? minute.asClosed(byRecord: true) : minute
    }
  }

  /// The standard words with which the minute of a business item opens.
  private func opening(of item: AgendaItem) -> [Passage] {
    guard item.kind == .business || item.kind == .urgent, item.withdrawn == nil,
      heading.deferred[item.id] == nil, proceedings.taken.contains(where: { $0.item == item.id })
    else { return [] }
    let papers = papers(of: item)
    let report = papers.first { $0.kind == .report } ?? papers.first
    // That a formality was considered would say more than the record does.
    let isAsked = proceedings.recommendations.contains { $0.item == item.id }
    let what =
      item.kind == .urgent
      ? "this matter"
      : report.map { "a report of \(styled($0.author)), \"\(item.title)\"" }
        ?? (isAsked
          ? "\"\(item.title)\"\(item.presenter.map(styled), after: ", presented by ")" : nil)
    return what.map { [Passage(.prose, "\(considered) \($0).")] } ?? []
  }

  /// An author as a sentence names one: an office has an article, a person has none.
  private func styled(_ author: String) -> String {
    let isPerson = state.directory.people.values.contains { $0.name == author }
    return isPerson || author.lowercased().hasPrefix("the ") ? author : "the \(author)"
  }

  /// The phrases that stand in many minutes, and tell nothing of what was done.
  var standingPhrases: [String] {
    ["\(considered) a report of the", "\(considered) a report of", noted]
  }

  private let noted = "Arising from a discussion, the following points were noted:"

  /// Who considered, by what the board calls itself: the last word of its name.
  private var considered: String {
    let last = board.name.split(separator: " ").last.map(String.init) ?? ""
    let nouns = ["Board", "Committee", "Group", "Team", "Forum", "Panel"]
    return "The \(nouns.contains(last) ? last : "meeting") considered"
  }

  /// The papers of an item that are filed: those that were there as they went to members.
  func papers(of item: AgendaItem) -> [Paper] {
    proceedings.papers.filter { $0.item == item.id && $0.state == .final }
  }
}

/// What the clerk noted while an item was discussed; kept beside the record until it is destroyed.
public struct WorkingNote: Equatable, Sendable {
  public let item: ItemID
  public let text: String

  /// A note on an item.
  public init(item: ItemID, text: String) { (self.item, self.text) = (item, text) }
}
