import Governance
import Terminal

/// A meeting as its screens see it at the present moment.
struct LiveMeeting: Sendable {
  /// A line of the attendance list.
  struct Attendee: Equatable {
    let person: PersonID
    let isPresent: Bool
    /// `+` counts, `-` left or apologies, `<` out, `?` not arrived, `o` present, not counted.
    let mark: String
    let name: String
    /// What is to be said of them: in the chair, remote, must stay, out for item 5.
    let note: String
    /// The group they stand in.
    let group: String
    let seat: String
  }

  let id: MeetingID
  let board: Board
  let heading: MeetingHeading
  let proceedings: Proceedings
  let directory: Directory
  let state: State
  let now: Moment
  let quorum: QuorumAnswer
  private let asked: Quorum
  /// The day whose members and rules it is asked of.
  let day: Day
  /// The adjournment from which everybody had gone home.
  let parting: Moment?
  /// The local day on which it is looked at.
  let today: Day
  /// Everybody in the order of the list, those who fit the filter.
  private(set) var people: [Attendee] = []
  /// What replies and interests let expect of the meeting as a whole, before it has begun.
  private(set) var prospect: QuorumForecast?
  /// The next item whose quorum is at risk.
  private(set) var ahead: Ahead?

  /// The meeting in a world, or nil while it is not loaded.
  ///
  /// The filter's words must stand in a line of the attendance list; where there is room, partners
  /// stand by their full names.
  init?(_ id: MeetingID, in context: Context) {
    let world = context.world
    guard let (board, heading, proceedings) = world.meeting(id) else { return nil }
    (self.id, self.board, self.heading, self.proceedings) = (id, board, heading, proceedings)
    (state, directory) = (world.state, world.state.directory)
    today = world.today
    // A meeting that is over is shown as it was when it closed.
    now = heading.closed ?? world.now
    // Before it is opened it is asked of its own day, whenever that is.
    day = heading.opened == nil ? heading.day : now.day
    parting = heading.parting(before: now)
    asked =
      day == now.day
      ? Quorum(of: board, at: now, in: directory) : Quorum(of: board, on: day, in: directory)
    quorum = asked.at(
      now, for: proceedings.itemInHand(at: now)?.id, of: heading, in: proceedings)
    people = roll(isFull: context.isWide).filter {
      context.shows("\($0.name) \($0.group) \($0.note)")
    }
    guard heading.opened == nil else {
      ahead = heading.closed == nil ? nextAtRisk() : nil
      return
    }
    let forecasts = asked.forecast(of: heading, in: proceedings)
    ahead = forecasts.firstAtRisk
    prospect = hasNotBegun ? forecasts.first : nil
  }

  /// Whether nothing has happened at it yet: then only a forecast can be told.
  var hasNotBegun: Bool { heading.opened == nil && proceedings.attendance.movements.isEmpty }

  /// Whether the meeting is in progress with nobody in the chair.
  var wantsChair: Bool {
    guard case .open = heading.status else { return false }
    guard let presiding = proceedings.attendance.presiding(at: now) else { return true }
    return !proceedings.attendance.presence(of: presiding.person, at: now, after: parting).isPresent
  }

  var items: [AgendaItem] { proceedings.items }
  var itemInHand: AgendaItem? { proceedings.itemInHand(at: now) }

  /// The item after the one in hand, in the order of the agenda.
  var nextItem: AgendaItem? {
    let rest = items.firstIndex { $0.id == itemInHand?.id }.map { items.dropFirst($0 + 1) }
    return (rest ?? items[...]).first { $0.withdrawn == nil && heading.deferred[$0.id] == nil }
  }

  /// Since when the item in hand is, and for how many minutes.
  var inHandSince: (at: Moment, minutes: Int)? {
    proceedings.taken.last { $0.at <= now }.map {
      ($0.at, heading.minutesInProgress(from: $0.at, to: now))
    }
  }

  /// The quorum for an item if those now there stay.
  func quorum(for item: AgendaItem) -> QuorumAnswer {
    // Only an interest tells one item from another.
    let differs = ([item.id] + (itemInHand.map { [$0.id] } ?? [])).contains(where: proceedings.bars)
    guard differs else { return quorum }
    return asked.at(now, for: item.id, of: heading, in: proceedings)
  }

  /// The working behind one item: its quorum, and the interests declared in it.
  func explanation(of item: AgendaItem) -> Explanation {
    let interests = proceedings.interests(in: item.id).map {
      "Interest declared by \(directory.name(of: $0.person)) (\($0.nature)): \($0.effect.name)."
    }
    // Of the past it is asked as it was when the item was decided, or left.
    let then = proceedings.time(of: item.id, by: now)
    let isPast = then != now
    let answer =
      isPast
      ? Quorum(of: board, at: then, in: directory).at(
        then, for: item.id, of: heading, in: proceedings)
      : quorum(for: item)
    return Explanation(
      title: "Item \(item.number)  \(item.title)",
      lines: interests + (isPast ? ["As at \(then.timeAndDay):"] : [])
        + answer.explanation(in: directory).lines)
  }

  /// How the meeting stands, in one line.
  var statusLine: String {
    switch heading.status {
    case .scheduled:
      let when = heading.day == today ? "" : "on \(heading.start.day.spoken) "
      let key = when.isEmpty ? "; press O to open it" : ""
      return "Begins \(when)at \(heading.start.time), \(heading.venue)\(key)"
    case .open(let since) where heading.isNotesOnly && !quorum.isQuorate:
      return "Continues informally, without decisions; open since \(since.time), \(heading.venue)"
    case .open(let since):
      guard let opened = heading.opened, opened != since else {
        return "Open since \(since.time), \(heading.venue)"
      }
      return "Resumed \(heading.told(since)); first opened \(opened.time) on \(opened.day.short)"
    case .closed(let at): return "Closed \(at.time); shown as at its close"
    default: return heading.progress.capitalizedFirst
    }
  }

  /// What replies and interests let expect.
  var expectation: String { prospect?.told ?? "not known" }

  /// What the board's constitution assumes on the day.
  var assumption: String? { board.constitution(on: day)?.assumes }

  /// Whether the public are out now.
  var isPublicExcluded: Bool { proceedings.isPublicExcluded(at: now) }

  /// How wide the widest printed number is, with the space behind it.
  var numberWidth: Int { (items.map { TextWidth.columns(of: $0.number) }.max() ?? 2) + 1 }
}
