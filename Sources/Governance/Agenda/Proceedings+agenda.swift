/// What the agenda asks of the proceedings, and the small changes its events make.
extension Proceedings {
  /// The kind of matter that an item is of, by itself or with the item it is a part of.
  func kindOfMatter(_ id: ItemID) -> String? {
    guard let item = item(id) else { return nil }
    return item.about ?? item.under.flatMap { self.item($0)?.about }
  }

  /// The printed number of an item, behind that of its section where another has the same; its
  /// identifier while nothing is known of it.
  public func number(of item: ItemID) -> String {
    guard let known = self.item(item) else { return item.rawValue }
    guard let section = known.under.flatMap(self.item), known.withdrawn == nil,
      standing.count(where: { $0.number == known.number }) > 1
    else { return known.number }
    return "\(section.number)/\(known.number)"
  }

  /// The items of a printed number, or of a section's and its own as in `B/1`; those that were
  /// withdrawn only where no other has it.
  public func items(numbered text: String) -> [AgendaItem] {
    let fitting = items.filter { item in
      let section = item.under.flatMap(self.item)?.number
      return item.number == text || section.map { "\($0)/\(item.number)" == text } ?? false
    }
    let standing = fitting.filter { $0.withdrawn == nil }
    return standing.isEmpty ? fitting : standing
  }

  /// The refusal for an identifier that an item has already.
  func taken(_ id: ItemID) -> Refusal? {
    item(id).map {
      Refusal("there is already an item \($0.number)", expected: "another number")
    }
  }

  public func paper(_ id: PaperID) -> Paper? { papers.first { $0.id == id } }

  /// The papers that a name stands for: all of them, or one by its identifier or title.
  public func papers(named name: String) -> [Paper] {
    switch name {
    case Paper.agenda: return []
    case Paper.reports:
      return papers.filter { paper in
        paper.state != .withdrawn && paper.state != .toFollow && item(paper.item)?.withdrawn == nil
      }
    default: return papers.filter { $0.id.rawValue == name || $0.title == name }
    }
  }

  /// A paper by its title, or by its identifier where two share one, however it was named.
  func printedName(of name: String) -> String {
    guard let paper = papers(named: name).first, !Paper.isCollective(name) else { return name }
    return papers.count { $0.title == paper.title } == 1
      ? paper.title : papers.first { $0.id.rawValue == name }?.id.rawValue ?? name
  }

  /// Whether a paper is closed itself, or through its item.
  public func isClosed(_ paper: Paper) -> Bool {
    paper.access == .closed || item(paper.item).map(isClosed) ?? false
  }

  /// Whether an item is closed itself, or through one that it is a part of.
  public func isClosed(_ item: AgendaItem) -> Bool { closing(of: item) != nil }

  /// An item and those that it is a part of, the nearest first.
  func family(of id: ItemID) -> [AgendaItem] {
    var found: [AgendaItem] = []
    var next = item(id)
    while let item = next, !found.contains(where: { $0.id == item.id }) {
      found.append(item)
      next = item.under.flatMap(self.item)
    }
    return found
  }

  /// The item in hand at a moment, and those that had not been taken up by then.
  func stillHeard(at moment: Moment) -> [AgendaItem] {
    let inHand = itemInHand(at: moment)?.id
    let heard = Set(taken.filter { $0.at <= moment }.map(\.item))
    return standing.filter { $0.id == inHand || !heard.contains($0.id) }
  }

  /// Whether a resolution to exclude the public was agreed by a moment for an item in hand, or one
  /// still to be taken up: they leave before it is.
  func isExclusionResolved(at moment: Moment) -> Bool {
    let resolved = exclusions.filter { $0.resolved.map { $0 <= moment } ?? false }
      .flatMap(\.items)
    return stillHeard(at: moment).contains { item in
      family(of: item.id).contains { resolved.contains($0.id) }
    }
  }

  /// Whether a resolution to exclude the public for an item was agreed by a moment.
  func isExclusionResolved(for item: ItemID, by moment: Moment) -> Bool {
    let resolved = exclusions.filter { $0.resolved.map { $0 <= moment } ?? false }.flatMap(\.items)
    return family(of: item).contains { resolved.contains($0.id) }
  }

  /// Whether press and public are excluded at a moment.
  public func isPublicExcluded(at moment: Moment) -> Bool {
    publicMoves.last { $0.at <= moment }?.isExcluded ?? false
  }

  public var standing: [AgendaItem] { items.filter { $0.withdrawn == nil } }

  /// The number an urgent item would print: a part of where urgent business is taken.
  var urgentNumber: String {
    let base = items.last { $0.kind == .urgentTaken }?.number ?? "U"
    return "\(base).\(items.count { $0.kind == .urgent } + 1)"
  }

  mutating func insert(_ item: AgendaItem, before other: ItemID?) {
    let place = other.flatMap { other in items.firstIndex { $0.id == other } }
    let family = item.under.flatMap { parent in
      items.lastIndex { $0.under == parent || $0.id == parent }.map { $0 + 1 }
    }
    items.insert(item, at: place ?? family ?? items.count)
  }
}

extension State {
  /// An identifier for a new item, which stays whatever number it prints.
  public func newItem(titled title: String, at meeting: MeetingID) -> ItemID {
    ItemID(proposedFrom: title, besides: proceedings[meeting]?.items.map(\.id) ?? [])
  }
}
