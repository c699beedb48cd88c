/// Whether a whole chain holds, told from its entries stream by stream.
///
/// That is how they lie in a file, where reading them in the order of their numbers takes several
/// times as long. It says yes or no; `Verification` names the first entry that does not hold.
struct ScatteredChain {
  /// How many entries were looked at.
  private(set) var seen = 0
  /// The entry with the highest number.
  private(set) var last: Entry?

  private var isBroken = false
  private var before: (stream: String, version: Int, number: Int) = ("", 0, 0)
  private let count: Int
  private var isTaken: [Bool]
  /// The hashes by number, from the one before the first on, and what each entry says of the one
  /// before it: one run of bytes each, to be compared at once.
  private var hashes: [UInt8]
  private var claims: [UInt8]

  /// A chain of so many entries, before any was looked at.
  init(count: Int) {
    self.count = count
    isTaken = Array(repeating: false, count: count + 1)
    hashes = Array(repeating: 0, count: EntryHash.length * (count + 1))
    claims = hashes
    hashes.replaceSubrange(place(0), with: EntryHash.start)
  }

  /// Looks at the next entry in the order of streams, and within a stream of versions.
  mutating func look(at entry: Entry, hashed: [UInt8]) {
    seen += 1
    let follows =
      entry.stream == before.stream
      ? entry.version == before.version + 1 && entry.number > before.number
      : entry.version == 1 && before.stream.utf8.lexicographicallyPrecedes(entry.stream.utf8)
    guard follows, hashed == entry.hash, entry.previous.count == EntryHash.length,
      entry.number > 0, entry.number <= count, !isTaken[entry.number]
    else {
      isBroken = true
      return
    }
    before = (entry.stream, entry.version, entry.number)
    isTaken[entry.number] = true
    hashes.replaceSubrange(place(entry.number), with: hashed)
    claims.replaceSubrange(place(entry.number - 1), with: entry.previous)
    if entry.number == count { last = entry }
  }

  private func place(_ number: Int) -> Range<Int> {
    EntryHash.length * number..<EntryHash.length * (number + 1)
  }

  /// Whether every number is there once and follows from the one before it.
  var holds: Bool {
    !isBroken && seen == count
      && hashes.dropLast(EntryHash.length) == claims.dropLast(EntryHash.length)
  }
}
