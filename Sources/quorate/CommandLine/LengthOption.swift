import ArgumentParser
import Governance

/// How long a meeting is taken to last whose end is not known.
struct LengthOption: ParsableArguments {
  @Option(help: "How long a meeting lasts whose end is not known: 2 hours, 90 minutes.")
  var length: String?

  /// The minutes of `--length`, if given.
  func minutes() throws(Refusal) -> Int? {
    guard let length else { return nil }
    let words = length.lowercased().split(separator: " ")
    let units = ["minute": 1, "minutes": 1, "hour": 60, "hours": 60]
    guard words.count == 2, let number = Int(words[0]), let unit = units[String(words[1])],
      (1...1440).contains(number), number * unit <= 1440
    else {
      throw Refusal(
        "\"\(length)\" is not the length of a meeting", expected: "2 hours or 90 minutes, say")
    }
    return number * unit
  }
}
