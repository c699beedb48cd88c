import Governance
import Terminal

/// What lies over the screen: it takes the keys until it is done.
extension Program {
  mutating func pressOnOverlay(_ key: Key) -> [Effect] {
    switch overlay {
    case nil: return []
    case .explanation(var card):
      let stays = card.press(key, size: size)
      overlay = stays ? .explanation(card) : nil
      return []
    case .confirmation(var card):
      let step = card.press(key, size: size)
      overlay = step == nil ? .confirmation(card) : nil
      return step.map { follow($0) } ?? []
    case .form(var form):
      let step = form.press(key, in: world)
      // What was typed stays until it is saved: a refusal is told in the form.
      if case .perform? = step {
        overlay = .form(form)
      } else {
        overlay = step == nil ? .form(form) : nil
      }
      return step.map { follow($0) } ?? []
    case .chooser(var chooser):
      let step = chooser.press(key)
      overlay = step == nil ? .chooser(chooser) : nil
      return step.map { follow($0) } ?? []
    case .filter:
      pressOnFilter(key)
      return []
    }
  }

  private mutating func pressOnFilter(_ key: Key) {
    let top = layers.count - 1
    switch key {
    case .enter: overlay = nil
    case .escape:
      layers[top].filter = ""
      overlay = nil
    default:
      var field = TextField(text: layers[top].filter)
      if field.handle(key) { layers[top].filter = field.text }
    }
  }

  mutating func paste(_ text: String) {
    switch overlay {
    case .form(var form):
      form.paste(text)
      overlay = .form(form)
    case .chooser(var chooser):
      chooser.input.insert(text)
      overlay = .chooser(chooser)
    case .filter:
      var field = TextField(text: layers[layers.count - 1].filter)
      field.insert(text)
      layers[layers.count - 1].filter = field.text
    // Nobody pastes commands on purpose: pasted text is never taken for keys.
    case .explanation, .confirmation, nil: break
    }
  }

  /// Every key of the screen with its sentence, and why it cannot be used now.
  var help: Explanation {
    let context = context
    let screen = layers.last?.screen
    var seen: Set<Key> = []
    let lines = bindings.filter { seen.insert($0.key).inserted }.flatMap { binding in
      let reason = screen?.objection(to: binding.action, in: context)
      let told = binding.action.sentence + (reason.map { " Not now: \($0.what)." } ?? "")
      let wrapped = TextWidth.wrapped(told, to: 64)
      return wrapped.enumerated().map { index, line in
        TextWidth.padded(index == 0 ? binding.key.label : "", to: 7) + line
      }
    }
    let moving = [
      "arrows, j and k, page up and down, g and G move; enter opens; esc goes back.",
      "Every act is saved at once; on a board and at a meeting u withdraws your last one.",
    ]
    return Explanation(
      title: "Keys of this screen", lines: moving + (screen?.legend ?? []) + [""] + lines)
  }

  /// Every action of the screen, every board and the meetings that are due, by name.
  var palette: Chooser {
    var options: [Chooser.Option] = []
    var seen: Set<Action> = []
    for binding in bindings where seen.insert(binding.action).inserted {
      guard binding.action != .palette, binding.action != .filter else { continue }
      let detail = "\(binding.key.label)  \(binding.action.sentence)"
      let action = binding.action
      options.append(Chooser.Option(action.name, detail, .take(action)))
    }
    for outlook in world.outlooks {
      options.append(
        Chooser.Option("board \(outlook.board)", outlook.name, .push(BoardScreen(outlook.board))))
      for item in outlook.items where item.duty == .meeting {
        guard let meeting = item.meeting else { continue }
        options.append(
          Chooser.Option(
            "meeting \(item.day?.short ?? "")", outlook.name, .push(MeetingScreen(meeting))))
      }
    }
    return Chooser("Find", options)
  }

  /// Asks why before the last own entry on this screen's stream is withdrawn.
  var undo: Step {
    guard let screen = layers.last?.screen, screen.undoes else {
      return .say("there is nothing to undo on this screen")
    }
    return .load(screen.needs, withEntries: true) { world in Program.undo(on: screen, in: world) }
  }

  private static func undo(on screen: any Screen, in world: World) -> Step {
    guard let last = screen.lastOwn(in: world) else {
      return .say("\(world.actor) has nothing to undo here")
    }
    let stream = last.event.stream
    let number = last.number
    let sentence = last.event.sentence.text(in: world.state)
    return .ask(
      Form(
        "Withdraw entry \(number)?",
        about: [sentence, "The entry stays in the record, with your reason beside it."],
        fields: [Form.Field("Reason", "entered by mistake")]
      ) { texts, _ throws(Refusal) in
        guard let why = texts.first, !why.isEmpty else { throw Refusal("a reason is needed") }
        return .propose([EntryRetracted(in: stream, entry: number, why: why)])
      })
  }
}

/// What lies over the screen and takes the keys.
enum Overlay: Sendable {
  case explanation(TextCard)
  case confirmation(Confirmation)
  case form(Form)
  case chooser(Chooser)
  case filter
}
