import ArgumentParser
import Governance

/// A command that does something about the subject its arguments name.
protocol ActCommand: ParsableCommand {
  associatedtype Options: SubjectOptions
  var options: Options { get }
  /// What the command means for that subject.
  func act(_ session: Session, _ subject: Options.Subject) throws -> any Act
}

extension ActCommand {
  func run() throws { try options.perform(act) }
}

/// A command that records one event about the subject its arguments name.
protocol EventCommand: ActCommand {
  /// What is recorded of that subject.
  func event(_ session: Session, _ subject: Options.Subject) throws -> any Event
}

extension EventCommand {
  func act(_ session: Session, _ subject: Options.Subject) throws -> any Act {
    Recording([try event(session, subject)])
  }
}
