import Governance

/// What follows from a key on a screen.
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
  /// Something to be typed first.
  case ask(Form)
  /// Something to be chosen first.
  case choose(Chooser)
  /// What is about to be recorded, to be answered with `y`.
  case confirm(Confirmation)
  /// The working behind something.
  case explain(Explanation)
  /// A line to be told.
  case say(String)
  /// An action to be done as if its key had been pressed.
  case take(Action)
  /// Streams to be loaded first, and what follows then.
  case load([Stream], withEntries: Bool = false, then: @Sendable (World) -> Step)
  /// Words to be looked for in everything recorded, and what follows from what is found.
  case search(String, then: @Sendable ([SearchHit]) -> Step)
}

extension Step {
  /// Events to be recorded as they stand.
  static func propose(_ events: [any Event]) -> Step { .perform(Recording(events)) }
}
