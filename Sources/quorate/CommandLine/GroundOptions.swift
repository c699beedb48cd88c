import ArgumentParser
import Governance
import Secretariat

/// Why something is closed to the public, as it is typed.
struct GroundOptions: ParsableArguments {
  @Option(help: "schedule-12a, confidential or constitution; needed to close.") var ground: String?
  @Option(help: "A paragraph of Schedule 12A, from 1 to 7; may be repeated.") var paragraph: [Int] =
    []
  @Option(help: "Why it is closed, in a sentence.") var reasoning: String?
  @Option(help: "The clause of the constitution.") var clause: String?
  @Option(help: "The day on which the ground is looked at again.") var review: String?

  /// The ground typed, or nil where none was.
  func read() throws(Refusal) -> Ground? {
    guard let ground else { return nil }
    var day: Day?
    if let review { day = try DayReader.read(review) }
    return Ground(
      try Typed.word(ground, as: Ground.Kind.self), paragraphs: paragraph,
      reasoning: reasoning ?? "", clause: clause, review: day)
  }
}
