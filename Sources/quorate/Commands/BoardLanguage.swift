import ArgumentParser
import Governance
import Secretariat

/// What helps to write a constitution file: the language, a blank, models. None needs a journal.
extension BoardCommand {
  struct Reference: PlainCommand {
    static let help = Help("Tells what a constitution file may say, with an example of everything.")
      .example("board reference")
      .example("board reference quorum")
    @Argument(help: "A rule, or numbers, periods or conditions (default: everything).")
    var about: String?

    func run() throws {
      guard let about else { return Console.say(lines: Governance.Reference.lines) }
      Console.say(
        lines: try Governance.Reference.lines(of: about).orRefuse(
          Refusal(
            "\"\(about)\" is not a part of a constitution file",
            expected: Governance.Reference.subjects.alternatives)))
    }
  }

  struct Template: PlainCommand {
    static let help = Help("Writes a blank constitution with a note on every line.")
      .example("board template > our-board.yaml")

    func run() throws { Console.say(lines: Governance.Reference.template) }
  }

  struct Models: PlainCommand {
    static let help = Help("Lists model constitutions, or writes one out.")
      .example("board models")
      .example("board models health-and-wellbeing-board > our-board.yaml")
    @Argument(help: "The model to write out (default: lists them).") var name: String?

    func run() throws {
      let models = Model.all
      guard let name else {
        return Console.say(lines: models.map { "\($0.name)  \($0.about)" })
      }
      let model = try models.first { $0.name == name }.orRefuse(
        Refusal("there is no model \"\(name)\"", expected: models.map(\.name).alternatives))
      Console.say(lines: model.text.trimmed.lines)
    }
  }
}
