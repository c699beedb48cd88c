/// Whether a whole chain holds, told from its entries stream by stream.
///
/// That is how they lie in a file, where reading them in the order of their numbers takes several times
/// as long. It says yes or no; `Verification` names the first entry that does not hold.
struct ScatteredChain {
  /// How many entries were looked at.
  private(set) var seen = 0
  /// The entry with the highest number.
  private(set) var last: Entry?

  private var isBroken = false
  private var before: (stream: String, version: Int, number: Int) = ("", 0, 0)
  private let count: Int
  /// The hash of each entry, and the one that it says the entry before it has, by number.
  private var hashes: [[UInt8]?]
  private var previous: [[UInt8]]

  /// A chain of so many entries, before any was looked at.
  init(count: Int) {
    self.count = count
    hashes = Array(repeating: nil, count: count + 1)
    hashes[0] = EntryHash.start
    previous = Array(repeating: [], count: count + 1)
  }

  /// Looks at the next entry in the order of streams, and within a stream of versions.
  mutating func look(at entry: Entry, hashed: [UInt8]) {
    seen += 1
    let follows =
      entry.stream == before.stream
      ? entry.version == before.version + 1 && entry.number > before.number
      : entry.version == 1 && before.stream.utf8.lexicographicallyPrecedes(entry.stream.utf8)
    guard follows, hashed == entry.hash, entry.number > 0, entry.number <= count,
      hashes[entry.number] == nil
    else {
      isBroken = true
      return
    }
    before = (entry.stream, entry.version, entry.number)
    hashes[entry.number] = hashed
    previous[entry.number] = entry.previous
    if entry.number == count { last = entry }
  }

  /// Whether every number is there once and follows from the one before it.
  var holds: Bool {
    !isBroken && seen == count && (0..<count).allSatisfy { hashes[$0] == previous[$0 + 1] }
  }
}
