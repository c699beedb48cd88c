import ArgumentParser
import Governance

/// Why something is closed to the public, as it is typed.
struct GroundOptions: ParsableArguments {
  @Option(help: "The ground for closing it; required for what is closed.") var ground: Ground.Kind?
  @Option(help: "A paragraph of Schedule 12A, from 1 to 7; may be repeated.") var paragraph: [Int] =
    []
  @Option(help: "Why it is closed to the public, in a sentence.") var reasoning: String?
  @Option(help: "The clause of the constitution.") var clause: String?
  @Option(help: "The day on which the closure is to be reviewed.") var review: String?

  /// The ground typed, or nil where none was.
  func read(_ session: Session) throws -> Ground? {
    try ground.map {
      Ground(
        $0, paragraphs: paragraph, reasoning: reasoning ?? "", clause: clause,
        review: try review.map(session.day))
    }
  }
}
