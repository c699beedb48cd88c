import Foundation
import Governance
import Secretariat
import Terminal
import Testing

@testable import TUI

/// Keys by chance, on every screen and whatever lies over it.
struct SeededKeysTests {
  private static let keys =
    "j k l o i n @ m v x u / : ? esc enter tab space 1 2 3 N P M b a 5 g G pgdn pgup % r c s p e y A R I"
    .split(separator: " ").map(String.init)

  /// Keys from home to each of the screens, from which the keys by chance go on.
  private static let ways = [
    "", "b", "b enter", "enter", "enter v", "enter g", "enter D", "s p l a n enter",
    "b enter 3", "c", "enter i", "enter @", "enter j l u", "?", ":", "/",
  ]

  /// The screens there are, by their sources.
  private static func screens() throws -> Set<String> {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/TUI")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var found: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /struct (\w+): (?:List|Live)?Screen\b/) {
        found.insert(String(match.1))
      }
    }
    return found
  }

  @Test("Two thousand seeded keys on every screen neither trap nor lose the record")
  func randomKeys() throws {
    let driver = try Driver()
    var random = SeededKeys(seed: 20_020_326)
    var screens: Set<String> = []
    var overlays: Set<String> = []
    func press(_ key: String) throws {
      try driver.press(key)
      _ = driver.frame
      let program = driver.player.program
      if let top = program.layers.last { screens.insert("\(type(of: top.screen))") }
      if let overlay = program.overlay {
        let isAnswered = (overlay as? TextCard)?.answer != nil
        overlays.insert(isAnswered ? "confirmation" : "\(type(of: overlay))")
      }
    }
    func go(_ way: String) throws {
      for _ in 0..<12 { try driver.press("esc") }
      for key in way.split(separator: " ") { try press(String(key)) }
    }
    // When
    for way in Self.ways { try go(way) }
    for number in 0..<2000 {
      if number.isMultiple(of: 80) { try go(Self.ways[number / 80 % Self.ways.count]) }
      try press(Self.keys[random.next(below: Self.keys.count)])
    }
    // Then
    #expect(try screens == Self.screens())
    #expect(overlays == ["TextCard", "confirmation", "Form", "Chooser", "FilterField"])
    let state = driver.clerk.state
    #expect(!state.proceedings.isEmpty)
    let again = try driver.colleague()
    for meeting in state.proceedings.keys { try again.load(.meeting(meeting)) }
    #expect(again.state.boards["salford-icb"] == state.boards["salford-icb"])
    #expect(again.state.proceedings == state.proceedings)
  }
}
