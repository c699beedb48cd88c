import ArgumentParser
import Governance
import Secretariat

/// Why something is closed to the public, as it is typed.
struct GroundOptions: ParsableArguments {
  @Option(help: "The ground; needed for an exempt item or paper.") var ground: Ground.Kind?
  @Option(help: "A paragraph of Schedule 12A, from 1 to 7; may be repeated.") var paragraph: [Int] =
    []
  @Option(help: "Why it is exempt, in a sentence.") var reasoning: String?
  @Option(help: "The clause of the constitution.") var clause: String?
  @Option(help: "The day on which the ground is to be reviewed.") var review: String?

  /// The ground typed, or nil where none was.
  func read() throws(Refusal) -> Ground? {
    guard let ground else { return nil }
    var day: Day?
    if let review { day = try DayReader.read(review) }
    return Ground(
      ground, paragraphs: paragraph,
      reasoning: reasoning ?? "", clause: clause, review: day)
  }
}
