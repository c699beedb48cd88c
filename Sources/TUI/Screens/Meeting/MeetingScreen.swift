import Governance
import Terminal

/// The meeting, live: who is there, how the quorum stands and why, and the business.
struct MeetingScreen: Screen {
  let meeting: MeetingID
  var people = ListSelection()
  var items = ListSelection()
  /// Whether the keys move among the items rather than the people.
  var isOnItems = false
  /// The time at which the next acts happened, where it is not now.
  var asAt: Moment?
  /// Whether the act asked for last was somebody's arrival.
  private var isCallingRoll = false
  /// The meeting as it was worked out last, and for what.
  private var seen: (live: LiveMeeting?, key: SeenKey)?

  private struct SeenKey: Equatable {
    let changes: Int
    let now: Moment
    let filter: String
    let isWide: Bool
  }

  init(_ meeting: MeetingID) {
    self.meeting = meeting
  }

  var needs: [Stream] { [.board(meeting.board), .meeting(meeting)] }
  let undoes = true
  func lastOwn(in world: World) -> Recorded? {
    world.record.lastOwn(of: world.actor, about: meeting)
  }

  let bindings = [
    Binding("a", .agree), Binding("d", .dissent), Binding("n", .takeItem), Binding("l", .leave),
    Binding("i", .interest), Binding("x", .explain), Binding("u", .undo), Binding("@", .atTime),
    Binding(" ", .arrive), Binding("o", .leaveForItem), Binding("m", .meetingMenu),
    Binding("v", .chairView), Binding("b", .noAgreement), Binding("g", .prepare, hinted: false),
    Binding("w", .reword, hinted: false), Binding("f", .deferItem, hinted: false),
    Binding("K", .agreeAction, hinted: false), Binding("c", .publicOut, hinted: false),
    Binding("E", .exclude, hinted: false), Binding("r", .arriveRemotely, hinted: false),
    Binding("t", .connection, hinted: false), Binding("s", .substitute, hinted: false),
    Binding("p", .preside, hinted: false), Binding("e", .electChair, hinted: false),
    Binding("y", .reply, hinted: false), Binding("z", .apologies, hinted: false),
    Binding("O", .openMeeting, hinted: false), Binding("A", .adjourn, hinted: false),
    Binding("R", .resume, hinted: false), Binding("C", .closeMeeting, hinted: false),
    Binding("I", .inquorateStart, hinted: false), Binding("D", .showMinutes, hinted: false),
  ]

  let legend = [
    "+ counts   - gone, or apologies   < out for now   ? not here yet   o there, not counted",
    "Tab goes between people and items; * in hand, . was taken, = agreed,",
    "/ no agreement, > deferred, - withdrawn.",
  ]

  mutating func see(_ context: Context) {
    let key = SeenKey(
      changes: context.world.changes, now: context.world.now, filter: context.filter,
      isWide: context.isWide)
    guard seen?.live == nil || seen?.key != key else { return }
    let live = LiveMeeting(
      meeting, in: context.world, filter: context.filter, isWide: context.isWide)
    seen = (live, key)
  }

  var live: LiveMeeting? { seen?.live }

  mutating func move(_ key: Key, in context: Context) -> Bool {
    if key == .tab || key == .backTab || key == .left || key == .right {
      isOnItems.toggle()
      if isOnItems, let live, let next = live.nextItem {
        items.selected = live.items.firstIndex(of: next) ?? 0
      }
      return true
    }
    guard let live else { return false }
    if isOnItems {
      return items.handle(key, count: live.items.count, visible: 8)
    }
    return people.handle(key, count: live.people.count, visible: max(1, context.size.rows - 5))
  }

  mutating func select(_ list: String, _ index: Int, in context: Context) {
    isOnItems = list == "items"
    if isOnItems { items.selected = index } else { people.selected = index }
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    guard let live else { return .stay }
    switch action {
    case .chairView: return .push(ChairScreen(meeting))
    case .prepare: return .push(PrepareScreen(meeting))
    case .showMinutes: return .push(MinutesScreen(meeting))
    case .atTime: return askTime(live)
    case .explain: return explain(live, in: context.world)
    case .meetingMenu: return .choose(menu(live))
    default: break
    }
    if live.heading.closed != nil, asAt == nil {
      return .say("the meeting is closed: say with @ when it happened, then press the key again")
    }
    let step = acting(action, live, in: context)
    if case .perform = step {
      isCallingRoll = action == .arrive
    } else {
      isCallingRoll = false
      asAt = nil
    }
    return step
  }

  mutating func saved(in context: Context) {
    // A time that was set holds for one act, lest a later one be dated by it unawares.
    asAt = nil
    // Calling the roll is one key a person: after an arrival the next line is in hand.
    guard isCallingRoll, let live = live else { return }
    isCallingRoll = false
    people.move(by: 1, count: live.people.count, visible: max(1, context.size.rows - 5))
  }

  private mutating func acting(_ action: Action, _ live: LiveMeeting, in context: Context) -> Step {
    switch action {
    case .openMeeting, .adjourn, .resume, .closeMeeting, .inquorateStart:
      return MeetingActs(live, at: asAt).step(for: action)
    case .takeItem: return takeItem(live)
    case .agree, .noAgreement, .dissent, .reword, .deferItem, .agreeAction:
      guard let item = chosenItem(live) ?? live.itemInHand else {
        return .say("no item is in hand; n takes the first")
      }
      return DecisionActs(live, item, at: asAt).step(for: action, in: context.world)
    case .publicOut, .publicIn, .exclude:
      return MeetingActs(live, at: asAt).step(for: action)
    default: break
    }
    let visible = max(1, context.size.rows - 5)
    people.clamp(count: live.people.count, visible: visible)
    guard live.people.indices.contains(people.selected) else { return .say("nobody is selected") }
    return PersonActs(live, live.people[people.selected].person, at: asAt).step(for: action)
  }

  /// The item that is selected, while the keys move among the items.
  private func chosenItem(_ live: LiveMeeting) -> AgendaItem? {
    isOnItems && live.items.indices.contains(items.selected) ? live.items[items.selected] : nil
  }

  private func takeItem(_ live: LiveMeeting) -> Step {
    guard let item = chosenItem(live) ?? live.nextItem else {
      return .say("there is no further item on the agenda")
    }
    let take = Step.propose([ItemTakenUp(meeting: meeting, item: item.id, at: asAt ?? live.now)])
    guard let before = live.proceedings.taken.last(where: { $0.item == item.id }) else {
      return take
    }
    return .choose(
      Chooser(
        "Item \(item.number) was taken at \(before.at.time). Again?",
        [.init("no", "goes back", .stay), .init("take it again", item.title, take)]))
  }

  private func explain(_ live: LiveMeeting, in world: World) -> Step {
    if let item = chosenItem(live) {
      let deciding = world.state.explanation(ofDeciding: item.id, at: meeting, live.now)
      let own = live.explanation(of: item)
      return .explain(
        Explanation(title: own.title, lines: deciding.lines + [""] + own.lines))
    }
    return .explain(live.quorum.explanation(in: live.directory))
  }

  private func askTime(_ live: LiveMeeting) -> Step {
    let day = live.heading.sittingDay
    let screen = self
    return .ask(
      Form(
        "At what time?",
        about: ["The next thing you record happened then: 14.31, -5, or now."],
        fields: [Form.Field("Time", asAt.map { $0.time.description } ?? "")], verb: "sets it"
      ) { texts, world throws(Refusal) in
        var changed = screen
        let text = texts.first ?? ""
        changed.asAt =
          text.isEmpty || text == "now" ? nil : try world.readMoment(text, day)
        return .replace(changed)
      })
  }

  private func menu(_ live: LiveMeeting) -> Chooser {
    let verbs: [Action] = [
      .noAgreement, .reword, .deferItem, .agreeAction, .publicOut, .exclude, .openMeeting,
      .inquorateStart, .adjourn, .resume, .closeMeeting, .substitute, .connection, .preside,
      .electChair, .reply, .apologies,
    ]
    return Chooser("The meeting", verbs.map { .init($0.name, $0.sentence, .take($0)) })
  }
}
