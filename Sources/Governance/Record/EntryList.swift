/// The entries of a stream, in order.
///
/// They lie in blocks: an act adds to a copy of the record, and copies the last few entries.
public struct EntryList: RandomAccessCollection, Sendable {
  private static let size = 32
  private var full: [[Recorded]] = []
  private var last: [Recorded] = []

  public var startIndex: Int { 0 }
  public var endIndex: Int { full.count * EntryList.size + last.count }

  public subscript(place: Int) -> Recorded {
    let (block, offset) = place.quotientAndRemainder(dividingBy: EntryList.size)
    return block < full.count ? full[block][offset] : last[offset]
  }

  mutating func append(_ recorded: Recorded) {
    last.append(recorded)
    guard last.count == EntryList.size else { return }
    full.append(last)
    last = []
  }
}
