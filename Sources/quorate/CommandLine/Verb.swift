import ArgumentParser
import Governance

/// What is typed after `quorate`, or after a subject: `add` after `quorate action`.
protocol Subcommand: SendableMetatype {
  static var help: Help { get }
  /// What else is to be known of it.
  static var about: String { get }
  /// What the parser runs for it.
  static var command: any ParsableCommand.Type { get }
}

extension Subcommand {
  static var about: String { "" }
  static var described: CommandConfiguration { help.configuration(of: Self.self, about: about) }
}

/// A command that takes all its arguments by itself, or has only verbs below it.
protocol PlainCommand: ParsableCommand, Subcommand {}

extension PlainCommand {
  static var configuration: CommandConfiguration { described }
  static var command: any ParsableCommand.Type { Self.self }
}

/// A verb that does something about a subject: it states its help, its own options and what it
/// does.
///
/// The arguments that name the subject stand before its own, the journal's options after them.
protocol Verb: ParsableArguments, Subcommand {
  associatedtype Options: SubjectOptions
  associatedtype Journal: SessionOptions = JournalOptions
  func run(_ session: Session, _ subject: Options.Subject) throws
}

extension Verb {
  static var command: any ParsableCommand.Type { VerbCommand<Self>.self }
}

struct VerbCommand<V: Verb>: ParsableCommand {
  static var configuration: CommandConfiguration { V.described }
  @OptionGroup var options: V.Options
  @OptionGroup var verb: V
  @OptionGroup var journal: V.Journal

  func run() throws {
    let session = try journal.session()
    try verb.run(session, try options.subject(session))
  }
}

/// A verb that records something.
protocol ActVerb: Verb {
  /// What it means for the subject.
  func act(_ session: Session, _ subject: Options.Subject) throws -> any Act
}

extension ActVerb {
  func run(_ session: Session, _ subject: Options.Subject) throws {
    try session.perform(try act(session, subject))
  }
}

/// A verb that records one event.
protocol EventVerb: ActVerb {
  /// What is recorded of the subject.
  func event(_ session: Session, _ subject: Options.Subject) throws -> any Event
}

extension EventVerb {
  func act(_ session: Session, _ subject: Options.Subject) throws -> any Act {
    Recording([try event(session, subject)])
  }
}

/// A verb that records that something happened at a meeting, and nothing else of it.
protocol MomentEventVerb: MomentVerb, EventVerb {
  typealias Made = @Sendable (MeetingID, Moment) -> any Event
  static var event: Made { get }
}

extension MomentEventVerb {
  func event(_ session: Session, _ place: MomentOptions.Subject) throws -> any Event {
    Self.event(place.meeting, place.moment)
  }
}

/// A verb that records one event of a day: today, unless another is typed.
protocol DatedVerb: EventVerb where Options == DatedOptions<About> {
  associatedtype About: SubjectOptions
  func event(_ session: Session, _ subject: About.Subject, on day: Day) throws -> any Event
}

extension DatedVerb {
  func event(_ session: Session, _ subject: DatedOptions<About>.Subject) throws -> any Event {
    try event(session, subject.about, on: subject.day)
  }
}

/// A verb that only shows something, as it was known on a day.
protocol Reading: Verb where Journal == KnownJournalOptions {}

/// A verb that only shows something, as it was on a day.
protocol PastReading: Verb where Journal == PastJournalOptions {}
