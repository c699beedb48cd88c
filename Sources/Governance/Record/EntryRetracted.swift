/// An earlier entry of the same stream being taken back, with a reason.
///
/// The entry stays in the record; the stream is folded again without it. Whether anything depends
/// on it is asked of the whole record, not of the state. A retraction can be taken back too.
public struct EntryRetracted: Event {
  public static let kind = "entry.retracted"
  /// The name of the stream in which both entries stand.
  public let thread: String
  /// The number of the entry taken back.
  public let entry: Int
  /// Why it is taken back.
  public let why: String

  public init(in stream: Stream, entry: Int, why: String) {
    thread = stream.rawValue
    self.entry = entry
    self.why = why
  }

  public var stream: Stream { Stream(rawValue: thread) ?? .directory }

  /// Why it cannot be done now; `Record` asks what depends on the entry.
  public func objection(in state: State) -> Refusal? {
    Stream(rawValue: thread) == nil ? Refusal("\"\(thread)\" is not a stream") : nil
  }

  /// Changes nothing: the record folds the stream again without the entry.
  public func apply(to state: inout State) {}

  public var sentence: Sentence { "entry \(entry) taken back: \(why)" }
}
