import Governance
import Secretariat
import Store
import Synchronization
import TUI
import Terminal
import TestSupport
import Testing

@testable import quorate

/// Plays the screens on a sample without a terminal: keys in, frames out.
///
/// The clock stands still at the sample's own moment, so a frame is the same on every machine.
final class Driver {
  let journal: MemoryJournal
  let clerk: Clerk
  let player: Runtime

  /// The screens on a sample, or on an empty real journal where none is named.
  init(
    _ sample: String? = "salford-assumed", columns: Int = 80, rows: Int = 24,
    opening: Opening = .home
  ) throws {
    let zone = try LocalZone()
    let played = try sample.map { try Self.rehearsal(of: $0, zone) } ?? Played()
    let machine = played.machine
    journal = MemoryJournal(identifier: Self.identifier)
    try journal.fill(identifier: Self.identifier, entries: played.entries)
    for (meeting, text) in played.drafts {
      try journal.keep(draft: text, of: meeting, inPlaceOf: nil)
    }
    // Every board is opened from a snapshot, as a long one is.
    let clock = Clock(zone: zone, machine: { machine })
    try Clerk(journal: journal, clock: clock, actor: "A. Clerk", worthKeeping: 0).loadBoards()
    clerk = try Clerk(journal: journal, clock: clock, actor: "A. Clerk", worthKeeping: 0)
    player = try Runtime(
      backend: ClerkBackend(clerk), size: Size(columns: columns, rows: rows), opening: opening)
  }

  private static let identifier = "0123456789abcdef"
  private static let rehearsals = Mutex<[String: Played]>([:])

  /// A rehearsal as it was played: its entries, and the drafts beside them.
  private struct Played {
    var entries: [Entry] = []
    var drafts: [MeetingID: String] = [:]
    var machine = 1_500_000_000
  }

  /// A sample's rehearsal, which is played once for all tests.
  private static func rehearsal(of sample: String, _ zone: LocalZone) throws -> Played {
    try rehearsals.withLock { rehearsals in
      if let played = rehearsals[sample] { return played }
      let read = try SampleReader.read(sample)
      let journal = MemoryJournal(identifier: identifier)
      try Rehearsal.play(read, into: journal, zone: zone, machine: read.clock.seconds)
      var played = Played(machine: read.clock.seconds)
      try journal.forEachEntry(after: 0) { played.entries.append($0) }
      played.drafts = try journal.drafts(of: Array(read.drafts.keys))
      rehearsals[sample] = played
      return played
    }
  }

  /// Presses keys written as their labels: `j enter l esc`.
  @discardableResult
  func press(_ keys: String) throws -> Driver {
    for label in keys.split(separator: " ") {
      player.tell(.input(.key(try #require(Key(label: String(label)), "no key \(label)"))))
    }
    return self
  }

  /// Types a text, a key a character.
  @discardableResult
  func type(_ text: String) -> Driver {
    for character in text { player.tell(.input(.key(.character(character)))) }
    return self
  }

  /// What the terminal shows.
  var frame: String { player.program.canvas(charset: .unicode).text }

  /// The line at the foot.
  var footLine: String { player.program.canvas(charset: .unicode).lines.last ?? "" }
}

extension Driver {
  /// Somebody else at the same journal.
  func colleague() throws -> Clerk {
    try Clerk(journal: journal, clock: clerk.clock, actor: "B. Colleague")
  }
}
