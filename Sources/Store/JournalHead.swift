/// The last entry of a journal by number, hash and time.
///
/// Published outside, it shows later whether the tail of the journal was cut off, which the
/// chain alone cannot.
public struct JournalHead: Equatable, Sendable {
  /// The number of the last entry.
  public let number: Int
  /// Its hash in hexadecimal.
  public let hash: String
  /// When it was recorded.
  public let recorded: String

  /// The head that an entry is, while it is the last.
  public init(of entry: Entry) {
    number = entry.number
    hash = EntryHash.hexadecimal(entry.hash)
    recorded = entry.recorded
  }
}
