package import Governance

/// Makes the next entries of a chain; every journal appends through this.
package struct Chaining {
  let identifier: String
  private(set) var number: Int
  private var previous: [UInt8]
  private let codec = EventCodec()

  /// The chain of a journal behind its last entry of that number and hash.
  package init(identifier: String, number: Int = 0, previous: [UInt8] = EntryHash.start) {
    (self.identifier, self.number, self.previous) = (identifier, number, previous)
  }

  /// The entries for a proposal, each bound to the one before it.
  package mutating func entries(
    for proposal: Proposal, recorded: Moment, actor: String
  ) throws(JournalError) -> [Entry] {
    var made: [Entry] = []
    for event in proposal.events {
      guard number < .max else {
        throw .format("the journal is damaged: its last entry has the number \(number)")
      }
      let payload = try codec.payload(of: event)
      func entry(hash: [UInt8]) -> Entry {
        Entry(
          number: number + 1, stream: proposal.stream.rawValue,
          version: proposal.expected + made.count + 1, kind: type(of: event).kind,
          eventVersion: type(of: event).version, recorded: recorded.description, actor: actor,
          payload: payload, previous: previous, hash: hash)
      }
      let sealed = entry(hash: EntryHash.of(entry(hash: []), in: identifier))
      made.append(sealed)
      number += 1
      previous = sealed.hash
    }
    return made
  }
}
