/// Whether a chain of entries holds, and which entry is the first that does not.
public struct Verification: Equatable, Sendable {
  /// How many entries were looked at.
  public private(set) var count = 0
  /// The first entry that does not hold and why, or nil.
  public private(set) var failure: String?
  /// The last entry that holds.
  public var head: JournalHead? { last.map(JournalHead.init) }

  private var last: Entry?
  private var versions: [String: Int] = [:]

  /// A verification before any entry.
  public init() {}

  /// The verification of a whole chain that holds.
  init(whole chain: ScatteredChain) { (count, last) = (chain.seen, chain.last) }

  /// Looks at the next entry in order of number, with the hash that it should have; after a failure
  /// nothing more is looked at.
  public mutating func look(at entry: Entry, hashed: [UInt8]) {
    guard failure == nil else { return }
    count += 1
    let name = "entry \(entry.number)"
    let version = versions[entry.stream, default: 0] + 1
    if entry.number != count {
      failure = "entry \(count) is missing: the next found is \(name)"
    } else if entry.previous != last?.hash ?? EntryHash.start {
      failure = "\(name) does not follow from the entry before it"
    } else if hashed != entry.hash {
      failure = "\(name) was altered after it was recorded: its checksum does not match"
    } else if entry.version != version {
      failure = "\(name) is out of order among the entries of its board or meeting"
    } else {
      last = entry
      versions[entry.stream] = version
    }
  }

  /// Notes that the store itself could not be read.
  mutating func fail(_ line: String) {
    if failure == nil { failure = line }
  }
}
