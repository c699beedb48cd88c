/// An agenda while it is drawn up: the items there are, and those being added.
struct AgendaDraft {
  let meeting: MeetingID
  private(set) var proceedings: Proceedings
  private(set) var events: [any Event] = []
  /// The matters that were given an item.
  private(set) var added: Set<MatterID> = []

  private var items: [AgendaItem] { proceedings.items }

  /// Adds a standing item at the end.
  mutating func add(_ item: StandingItem, titled title: String) {
    let id = ItemID(proposedFrom: title, besides: items.map(\.id))
    insert(
      ItemAdded(
        meeting: meeting, item: id, number: "\(nextNumber)", title: title, minutes: item.minutes,
        presenter: item.presenter, purpose: item.purpose))
  }

  /// Adds a matter among the business: before the date of the next meeting and what is urgent.
  ///
  /// Where the entry that placed it was withdrawn and the item was not, it is only placed again.
  mutating func add(_ matter: Matter, as carried: Matter.Carried) {
    let id = ItemID(rawValue: matter.id.rawValue)
    if proceedings.item(id) == nil {
      let place = items.firstIndex { $0.kind == .nextMeeting || $0.kind == .urgentTaken }
      insert(
        ItemAdded(
          meeting: meeting, item: id, number: place.map(lettered) ?? "\(nextNumber)",
          title: matter.title, access: carried.access, minutes: carried.minutes,
          presenter: carried.presenter, purpose: .business, matter: matter.id,
          before: place.map { items[$0].id }, about: carried.about))
      if let ground = carried.ground {
        events.append(
          ItemAccessSet(meeting: meeting, item: id, access: carried.access, ground: ground))
      }
      added.insert(matter.id)
    }
    events.append(MatterPlaced(board: meeting.board, matter: matter.id, meeting: meeting, item: id))
  }

  private var nextNumber: Int { (items.compactMap { Int($0.number) }.max() ?? 0) + 1 }

  /// A number between two that are printed already: the earlier one with the next free letter.
  private func lettered(before place: Int) -> String {
    let earlier = place > 0 ? items[place - 1].number : "0"
    let base = earlier.prefix { $0.isNumber }
    let free = Recommendation.letters.first { letter in
      !items.contains { $0.number == base + letter }
    }
    return base + (free ?? "z")
  }

  private mutating func insert(_ added: ItemAdded) {
    added.apply(to: &proceedings)
    events.append(added)
  }
}
