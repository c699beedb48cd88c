/// What is typed wrongly about the command itself, and what is said to it.
extension BadInput {
  static let usage: [BadInput] = [
    BadInput(["body", "add", "X", "--id", "-x"], 64, "Error: Missing value for '--id <id>'"),
    BadInput(
      ["frobnicate"], 64, "quorate: there is no command \"frobnicate\"; all: quorate --help"),
    BadInput(["person", "add"], 64, "Error: Missing expected argument '<name>'"),
    BadInput(["journal", "verify", "extra"], 64, "Error: Unexpected argument 'extra'"),
    BadInput(
      ["meeting", "schedule", "salford-icb"], 64, "Error: Missing expected argument '<start>'"),
    BadInput(["undo", "x", "--why", "x"], 64, "Error: The value 'x' is invalid for '<entry>'"),
    BadInput(
      ["log", "--last", "many"], 64, "Error: The value 'many' is invalid for '--last <last>'"),
  ]
}
