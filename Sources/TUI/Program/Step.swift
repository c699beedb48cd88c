import Governance

/// What follows from a key on a screen.
///
/// The program does what is its own, and leaves to the runtime what is done outside: an act, what
/// has to be read, and the end.
indirect enum Step: Sendable {
  /// Nothing more.
  case stay
  /// Another screen on top.
  case push(any Screen)
  /// Another screen in this one's place.
  case replace(any Screen)
  /// Back to the screen below.
  case back
  /// An act to be done.
  case perform(any Act)
  /// Something laid over the screen: to be typed, chosen, confirmed or read first.
  case show(any Overlay)
  /// Only lines with those words.
  case narrow(String)
  /// A line to be told.
  case say(String)
  /// An action to be done as if its key had been pressed.
  case take(Action)
  /// Streams to be loaded first, with every entry or only with what they come to, and what follows.
  case load([Stream], withEntries: Bool = false, then: @Sendable (World) -> Step = { _ in .stay })
  /// Words to be looked for in everything recorded, and what follows from what is found.
  case search(SearchQuery, then: @Sendable ([SearchHit]) -> Step)
  /// The end of the program.
  case quit
}

extension Step {
  /// An event to be recorded as it stands.
  static func propose(_ event: any Event) -> Step { .perform(Recording([event])) }

  /// Something to be typed first.
  static func form(
    _ title: String, about: [String] = [], fields: [Form.Field], verb: String = "record",
    then: @escaping @Sendable ([String], World) throws(Refusal) -> Step
  ) -> Step {
    .show(Form(title: title, about: about, fields: fields, verb: verb, then: then))
  }

  /// Something to be chosen first.
  static func menu(_ title: String, _ options: [Chooser.Option]) -> Step {
    .show(Chooser(title, options))
  }

  /// Whether to go on, where that may be a slip.
  static func question(_ title: String, _ yes: String, _ step: Step) -> Step {
    .menu(title, [.init("no", "cancel", .stay), .init("yes", yes, step)])
  }

  /// What is about to be recorded, to be answered with `y`: no single key commits a decision.
  static func card(
    _ title: String, _ lines: [String], verb: String = "record it", _ step: Step
  ) -> Step {
    .show(
      TextCard(
        Explanation(title: title, lines: lines), footer: "y \(verb)   esc cancel", answer: step))
  }

  /// The working behind something.
  static func text(_ title: String, _ lines: [String]) -> Step {
    .explain(Explanation(title: title, lines: lines))
  }

  /// The working behind something.
  static func explain(_ explanation: Explanation) -> Step { .show(TextCard(explanation)) }
}
