/// An event as the record holds it: with its number, and who noted it when.
public struct Recorded: Sendable {
  /// The entry's number in the journal, from 1.
  public let number: Int
  /// When it was noted, which need not be when it happened.
  public let at: Moment
  public let actor: String
  public let event: any Event

  /// An event under that number, noted then by that actor.
  public init(number: Int, at: Moment, actor: String, event: any Event) {
    (self.number, self.at, self.actor, self.event) = (number, at, actor, event)
  }
}

/// An earlier entry of the same stream being withdrawn, with a reason.
///
/// The entry stays in the record; the stream is folded again without it. Whether anything depends
/// on it is asked of the whole record, not of the state. A withdrawal can be withdrawn too.
public struct EntryRetracted: Event {
  public static let kind = "entry.retracted"
  /// The name of the stream in which both entries stand.
  public let thread: String
  public let entry: Int
  public let why: String

  public init(in stream: Stream, entry: Int, why: String) {
    (thread, self.entry, self.why) = (stream.rawValue, entry, why)
  }

  public var stream: Stream { Stream(rawValue: thread) ?? .directory }

  /// Why it cannot be done now; `Record` asks what depends on the entry.
  public func objection(in state: State) -> Refusal? {
    Stream(rawValue: thread) == nil
      ? Refusal("\"\(thread)\" is not a board, a meeting or the directory") : nil
  }

  /// Changes nothing: the record folds the stream again without the entry.
  public func apply(to state: inout State) {}

  public var sentence: Sentence { "entry \(entry) withdrawn: \(why)" }
}
