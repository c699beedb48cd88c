import Governance
import Terminal

/// The meeting, live: who is there, how the quorum stands and why, and the business.
struct MeetingScreen: LiveScreen {
  let meeting: MeetingID
  var people = ListSelection()
  var items = ListSelection()
  /// Whether the keys move among the items rather than the people.
  var isOnItems = false
  /// The time at which the next acts happened, where it is not now.
  var asAt: Moment?
  /// Whether the act asked for last was somebody's arrival.
  private(set) var isCallingRoll = false
  var seen: (live: LiveMeeting?, basis: Basis)?

  let bindings = [Binding].keys(
    [
      "a": .agree, "d": .dissent, "n": .takeItem, "l": .leave, "i": .interest, "x": .explain,
      "u": .undo, "@": .atTime, " ": .arrive, "o": .leaveForItem, "m": .meetingMenu,
      "v": .chairView, "b": .noAgreement,
    ],
    others: [
      "g": .prepare, "w": .reword, "f": .deferItem, "K": .agreeAction, "c": .publicOut,
      "E": .exclude, "r": .arriveRemotely, "t": .connection, "s": .substitute, "p": .preside,
      "e": .electChair, "y": .reply, "z": .apologies, "O": .openMeeting, "A": .adjourn,
      "R": .resume, "C": .closeMeeting, "I": .inquorateStart, "D": .showMinutes,
    ])

  let legend = [
    "+ counted   o present, not counted   - left, or apologies   < out for now",
    "? not arrived   tab moves between people and items",
    "* current  . taken  = agreed  / no agreement  > deferred  - withdrawn",
  ]

  mutating func move(_ key: Key, in context: Context) {
    guard let live else { return }
    if [.tab, .backTab, .left, .right].contains(key) {
      isOnItems.toggle()
      if isOnItems, let next = live.nextItem {
        items.selected = live.items.firstIndex(of: next) ?? 0
      }
    } else if isOnItems {
      _ = items.handle(key, count: live.items.count, visible: 8)
    } else {
      _ = people.handle(key, count: live.people.count, visible: visible(context))
    }
  }

  /// How many people can be shown at once.
  private func visible(_ context: Context) -> Int { max(1, context.size.rows - 5) }

  mutating func select(_ list: String, _ index: Int, in context: Context) {
    isOnItems = list == "items"
    if isOnItems { items.selected = index } else { people.selected = index }
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    guard let live else { return .stay }
    switch action {
    case .atTime: return askTime(live)
    case .explain: return explain(live, in: context.world)
    case .meetingMenu: return menu
    default: break
    }
    if live.heading.closed != nil, asAt == nil {
      return .say("the meeting is closed: say with @ when it happened, then press the key again")
    }
    let step = acting(action, live, in: context)
    isCallingRoll = if case .perform = step { action == .arrive } else { false }
    return step
  }

  mutating func saved(in context: Context) {
    // A time that was set holds for one act, lest a later one be dated by it unawares.
    asAt = nil
    // Calling the roll is one key a person: after an arrival the next line is in hand.
    guard isCallingRoll, let live else { return }
    isCallingRoll = false
    people.move(by: 1, count: live.people.count, visible: visible(context))
  }

  private mutating func acting(_ action: Action, _ live: LiveMeeting, in context: Context) -> Step {
    let at = asAt ?? live.now
    switch action {
    case .openMeeting, .adjourn, .resume, .closeMeeting, .inquorateStart, .publicOut, .exclude:
      return MeetingActs(live: live, at: at).step(for: action)
    case .takeItem: return takeItem(live, at)
    case .agree, .noAgreement, .dissent, .reword, .deferItem, .agreeAction:
      guard let item = chosenItem(live) ?? live.itemInHand else {
        return .say("no item has been taken; press n for the first")
      }
      return DecisionActs(live: live, item: item, at: at).step(for: action, in: context.world)
    default:
      people.clamp(count: live.people.count, visible: visible(context))
      guard !live.people.isEmpty else { return .say("nobody is selected") }
      let person = live.people[people.selected].person
      return PersonActs(live: live, person: person, at: at).step(for: action)
    }
  }

  /// The item that is selected, while the keys move among the items.
  private func chosenItem(_ live: LiveMeeting) -> AgendaItem? {
    isOnItems && live.items.indices.contains(items.selected) ? live.items[items.selected] : nil
  }

  private func takeItem(_ live: LiveMeeting, _ at: Moment) -> Step {
    guard let item = chosenItem(live) ?? live.nextItem else {
      return .say("there is no further item on the agenda")
    }
    let take = Step.propose(ItemTakenUp(meeting: meeting, item: item.id, at: at))
    guard let before = live.proceedings.taken.last(where: { $0.item == item.id }) else {
      return take
    }
    return .question(
      "Item \(item.number) was already taken at \(before.at.time). Take it again?", item.title, take
    )
  }

  private func explain(_ live: LiveMeeting, in world: World) -> Step {
    guard let item = chosenItem(live) else {
      return .explain(live.quorum.explanation(in: live.directory))
    }
    let deciding = world.state.explanation(ofDeciding: item.id, at: meeting, live.now)
    let own = live.explanation(of: item)
    return .text(own.title, deciding.lines + [""] + own.lines)
  }

  private func askTime(_ live: LiveMeeting) -> Step {
    // While it is adjourned, the next to be recorded is that it goes on.
    let isAdjourned = live.heading.sittings.last?.adjourned != nil
    let heading = isAdjourned ? nil : live.heading
    return .form(
      "At what time?",
      about: ["What you record next is given this time: 14.31, -5 (five minutes ago), or now."],
      fields: [Form.Field("Time", asAt.map { $0.time.description } ?? "")], verb: "set it"
    ) { [self] texts, world throws(Refusal) in
      var changed = self
      changed.asAt = ["", "now"].contains(texts[0]) ? nil : try world.readMoment(texts[0], heading)
      return .replace(changed)
    }
  }

  private var menu: Step {
    let actions: [Action] = [
      .noAgreement, .reword, .deferItem, .agreeAction, .publicOut, .exclude, .openMeeting,
      .inquorateStart, .adjourn, .resume, .closeMeeting, .substitute, .connection, .preside,
      .electChair, .reply, .apologies,
    ]
    return .menu("The meeting", actions.map { .init($0.name, $0.sentence, .take($0)) })
  }
}
