/// An agenda while it is drawn up: the items there are, and those being added.
struct AgendaDraft {
  let meeting: MeetingID
  private var items: [AgendaItem]
  private(set) var events: [any Event] = []
  /// The matters that were given an item.
  private(set) var added: Set<MatterID> = []

  init(meeting: MeetingID, proceedings: Proceedings) {
    self.meeting = meeting
    items = proceedings.items
  }

  /// Adds a standing item at the end.
  mutating func add(_ item: StandingItem, titled title: String) {
    let id = ItemID(proposedFrom: title, besides: items.map(\.id))
    insert(
      ItemAdded(
        meeting: meeting, item: id, number: "\(nextNumber)", title: title, minutes: item.minutes,
        presenter: item.presenter, purpose: item.purpose), at: items.count)
  }

  /// Adds a matter among the business: before the date of the next meeting and what is urgent.
  mutating func add(_ matter: Matter, as carried: Matter.Carried) {
    let id = ItemID(rawValue: matter.id.rawValue)
    guard !items.contains(where: { $0.id == id }) else {
      // The entry that placed it was withdrawn, the item was not.
      events.append(
        MatterPlaced(board: meeting.board, matter: matter.id, meeting: meeting, item: id))
      return
    }
    let place = items.firstIndex { $0.kind == .nextMeeting || $0.kind == .urgentTaken }
    let number = place.map { lettered(before: $0) } ?? "\(nextNumber)"
    insert(
      ItemAdded(
        meeting: meeting, item: id, number: number, title: matter.title,
        access: carried.access, minutes: carried.minutes,
        presenter: carried.presenter, purpose: .business, matter: matter.id,
        before: place.map { items[$0].id }), at: place ?? items.count)
    if let ground = carried.ground {
      events.append(
        ItemAccessSet(meeting: meeting, item: id, access: carried.access, ground: ground))
    }
    added.insert(matter.id)
    events.append(
      MatterPlaced(board: meeting.board, matter: matter.id, meeting: meeting, item: id))
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

  private mutating func insert(_ added: ItemAdded, at place: Int) {
    items.insert(
      AgendaItem(
        id: added.item, number: added.number, title: added.title, kind: added.purpose ?? .business),
      at: place)
    events.append(added)
  }
}
