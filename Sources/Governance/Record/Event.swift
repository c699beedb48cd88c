/// Something that happened, or left the office, as the record keeps it for ever.
///
/// One file an event. An event knows its name on disk, says why it cannot be done now, changes
/// the state, and tells itself in a sentence. `apply` never refuses and never traps: a stricter
/// release must still read what a laxer one wrote.
public protocol Event: Codable, Equatable, Sendable {
  /// The name on disk, for ever: `attendance.arrived`. Never a Swift name.
  static var kind: String { get }
  /// The version of the payload's shape; an older shape is an event type of its own.
  static var version: Int { get }
  /// The stream it is written to.
  var stream: Stream { get }
  /// Other streams that must be loaded before it can be asked for its objection.
  var concerns: [Stream] { get }
  /// The meeting it is about, where it is about one.
  var subject: MeetingID? { get }
  /// When it happened, for events that tell of something that did; nil for the others.
  var happened: Moment? { get }
  /// The first day that it changes what was so, for what may reach back; nil for the others.
  var reachesBackTo: Day? { get }
  /// Whether it follows by itself from other entries; then undo by hand passes it over.
  var isConsequence: Bool { get }
  /// Why it cannot be done on this state, or nil.
  func objection(in state: State) -> Refusal?
  /// Why what it says of the state does not hold any more when it is recorded, or nil.
  ///
  /// Asked of new entries only: what rests on an entry is not what the entry was made from.
  func staleness(in state: State) -> Refusal?
  /// What rests on it in other streams, in a few words, so that it cannot be withdrawn first; nil
  /// where nothing does. What rests on it in its own stream is found by folding that again.
  func restingElsewhere(in state: State) -> String?
  /// Changes the state as if it had happened.
  func apply(to state: inout State)
  /// What whoever records it should know at once though nothing is stopped, one line each: the last
  /// day or the way out. Asked of the state that it leaves, on the day on which it is recorded.
  func remarks(in state: State, on today: Day, _ holidays: () -> HolidayCalendar) -> [String]
  /// What happened, for the history, for undo and for the "saved" line.
  var sentence: Sentence { get }
}

extension Event {
  /// The first shape of the payload.
  public static var version: Int { 1 }

  /// The meeting of its own stream.
  public var subject: MeetingID? { stream.meeting }

  /// Nothing that happened at a moment of its own.
  public var happened: Moment? { nil }

  /// Says nothing of the state that could change.
  public func staleness(in state: State) -> Refusal? { nil }

  /// No day before it was recorded.
  public var reachesBackTo: Day? { nil }

  /// What somebody did.
  public var isConsequence: Bool { false }

  /// Nothing.
  public func restingElsewhere(in state: State) -> String? { nil }

  /// None but its own.
  public var concerns: [Stream] { [] }

  /// Nothing that needs a remark.
  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] { [] }
}
