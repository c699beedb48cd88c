import Governance
import Secretariat
import Store
import TUI
import Terminal
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
    journal = MemoryJournal(identifier: "0123456789abcdef")
    let zone = try LocalZone()
    var seconds = 1_500_000_000
    if let sample {
      let read = try SampleReader.read(sample)
      try Rehearsal.play(read, into: journal, zone: zone, machine: read.clock.seconds)
      seconds = read.clock.seconds
    }
    let machine = seconds
    clerk = try Clerk(
      journal: journal, clock: Clock(zone: zone, machine: { machine }), actor: "A. Clerk")
    player = try Runtime(
      backend: ClerkBackend(clerk), size: Size(columns: columns, rows: rows), opening: opening)
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
