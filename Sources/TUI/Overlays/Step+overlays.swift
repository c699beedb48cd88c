import Governance

/// What lies over a screen, as a step.
extension Step {
  /// An event to be recorded as it stands.
  static func propose(_ event: any Event) -> Step { .propose([event]) }

  /// Something to be typed first.
  static func form(
    _ title: String, about: [String] = [], fields: [Form.Field], verb: String = "records",
    then: @escaping @Sendable ([String], World) throws(Refusal) -> Step
  ) -> Step {
    .ask(Form(title, about: about, fields: fields, verb: verb, then: then))
  }

  /// Something to be chosen first.
  static func menu(_ title: String, _ options: [Chooser.Option]) -> Step {
    .choose(Chooser(title, options))
  }

  /// What is about to be recorded, to be answered with `y`.
  static func card(
    _ title: String, _ lines: [String], verb: String = "records it", _ step: Step
  ) -> Step {
    .confirm(Confirmation(Explanation(title: title, lines: lines), verb: verb, step))
  }

  /// The working behind something.
  static func text(_ title: String, _ lines: [String]) -> Step {
    .explain(Explanation(title: title, lines: lines))
  }
}

extension String {
  /// The text as typed, or nil where nothing was.
  var typed: String? { isEmpty ? nil : self }

  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
