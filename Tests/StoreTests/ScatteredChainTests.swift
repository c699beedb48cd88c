import Governance
import TestSupport
import Testing

@testable import Store

/// A chain looked at stream by stream holds exactly where it holds looked at by number.
struct ScatteredChainTests {
  @Test("5,000 chains, tampered with or not, hold stream by stream as by number")
  func random() throws {
    let given = try TamperedJournal().entries
    var random = SplitMix64(seed: 9)
    var held = 0
    for _ in 0..<5_000 {
      var entries = given
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        tamper(&entries, with: &random)
      }
      let byNumber = verification(of: entries)
      #expect(holds(entries) == (byNumber.failure == nil), "\(byNumber)")
      held += byNumber.failure == nil ? 1 : 0
    }
    // None, a last entry cut off, or two that undo each other.
    #expect((1_000..<4_000).contains(held), "\(held)")
  }

  private static let journal = "0123456789abcdef"

  private func verification(of entries: [Entry]) -> Verification {
    var verification = Verification()
    for entry in entries.sorted(by: { $0.number < $1.number }) {
      verification.look(at: entry, hashed: EntryHash.of(entry, in: Self.journal))
    }
    return verification
  }

  private func holds(_ entries: [Entry]) -> Bool {
    var chain = ScatteredChain(count: entries.map(\.number).max() ?? 0)
    for entry in entries.sorted(by: { ($0.stream, $0.version) < ($1.stream, $1.version) }) {
      chain.look(at: entry, hashed: EntryHash.of(entry, in: Self.journal))
    }
    return chain.holds && Verification(whole: chain).count == entries.count
  }

  /// Changes one entry; where its hash is computed anew, only the entry behind it tells.
  private func tamper(_ entries: inout [Entry], with random: inout SplitMix64) {
    guard entries.count > 2 else { return }
    let place = Int.random(in: 0..<entries.count, using: &random)
    let old = entries[place]
    func changed(
      number: Int? = nil, stream: String? = nil, version: Int? = nil, actor: String? = nil,
      previous: [UInt8]? = nil
    ) -> Entry {
      func entry(_ hash: [UInt8]) -> Entry {
        Entry(
          number: number ?? old.number, stream: stream ?? old.stream,
          version: version ?? old.version, kind: old.kind, eventVersion: old.eventVersion,
          recorded: old.recorded, actor: actor ?? old.actor, payload: old.payload,
          previous: previous ?? old.previous, hash: hash)
      }
      return entry(
        Bool.random(using: &random) ? old.hash : EntryHash.of(entry([]), in: Self.journal))
    }
    switch Int.random(in: 0..<8, using: &random) {
    case 0: entries.remove(at: place)
    case 1: entries.removeLast()
    case 2: entries[place] = changed(number: old.number + Int.random(in: -2...40, using: &random))
    case 3: entries[place] = changed(version: old.version + Int.random(in: -1...1, using: &random))
    case 4: entries[place] = changed(stream: "directory")
    case 5: entries[place] = changed(actor: "another")
    case 6: entries[place] = changed(previous: EntryHash.start)
    default: entries.insert(old, at: 0)
    }
  }
}
