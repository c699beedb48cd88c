import Governance
import Terminal

extension Program {
  /// Does what came of a key or of pasted text, and closes what lies over the screen or leaves it.
  mutating func take(_ step: Step?, from over: any Overlay) -> [Step] {
    switch step {
    case nil, .narrow?: overlay = over
    // What was typed stays until it is saved: a refusal is told in the form.
    case .perform? where over is Form: overlay = over
    default: overlay = nil
    }
    return step.map { follow($0) } ?? []
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
      "The arrow keys, j and k, page up and down, g and G move; enter opens; esc goes back.",
      "Everything is saved at once. On a board or at a meeting, u withdraws your last entry.",
    ]
    return Explanation(
      title: "Keys of this screen", lines: moving + (screen?.legend ?? []) + [""] + lines)
  }

  /// Every action of the screen, every board and the meetings that are due, by name.
  var palette: Chooser {
    var options: [Chooser.Option] = []
    var seen: Set<Action> = [.palette, .filter]
    for binding in bindings where seen.insert(binding.action).inserted {
      let action = binding.action
      let detail = TextWidth.padded(binding.key.label, to: 6) + action.sentence
      options.append(Chooser.Option(action.name, detail, .take(action)))
    }
    for outlook in world.outlooks {
      let board = BoardScreen(board: outlook.board)
      options.append(Chooser.Option("board \(outlook.board)", outlook.name, .push(board)))
      for item in outlook.items where item.duty == .meeting {
        guard let meeting = item.meeting else { continue }
        let name = "meeting \(item.day?.short ?? "")"
        options.append(Chooser.Option(name, outlook.name, .push(MeetingScreen(meeting: meeting))))
      }
    }
    return Chooser("Find", options)
  }

  /// Asks why before the last own entry on this screen's stream is withdrawn.
  var undo: Step {
    let screen = layers[layers.count - 1].screen
    return .load(screen.needs, withEntries: true) { world in
      guard let last = screen.lastOwn(in: world) else {
        return .say("you have nothing to undo here")
      }
      let (stream, number) = (last.event.stream, last.number)
      return .form(
        "Withdraw entry \(number)?",
        about: [
          last.event.sentence.text(in: world.state),
          "The entry stays in the record, with your reason beside it.",
        ], fields: [Form.Field("Reason", "entered by mistake")]
      ) { texts, _ throws(Refusal) in
        if texts[0].isEmpty { throw Refusal("the reason is missing", advice: "say why") }
        return .propose(EntryRetracted(in: stream, entry: number, why: texts[0]))
      }
    }
  }
}
