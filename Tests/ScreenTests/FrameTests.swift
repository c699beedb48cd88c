import Foundation
import Governance
import TUI
import Terminal
import TestSupport
import Testing

/// Each screen at 80 × 24 beside the keys that led there.
struct FrameTests {
  private static let meeting = MeetingID("salford-icb", "2002-03-26")

  @Test("Each screen looks as recorded, at 80 by 24, after these keys")
  func screens() throws {
    for (name, keys) in [
      ("home", ""), ("home-why", "j x"), ("home-help", "?"), ("home-palette", ":"),
      ("boards", "b"), ("board-overview", "b enter"), ("board-members", "b enter 2"),
      ("board-member-why", "b enter 2 j x"), ("board-meetings", "b enter 3"),
      ("board-notice", "b enter 3 end N"), ("meeting", "enter"), ("meeting-why", "enter x"),
      ("meeting-items", "enter tab"), ("meeting-item-why", "enter tab end x"),
      ("meeting-menu", "enter m"), ("meeting-interest", "enter i enter"),
      ("meeting-time", "enter @"), ("meeting-left", "enter j l"),
      ("meeting-inquorate", "enter j j j l"), ("meeting-undo", "enter j l u"),
      ("meeting-agree", "enter a"), ("meeting-agreed", "enter a y"),
      ("meeting-dissent", "enter d"), ("prepare", "enter g"),
      ("prepare-arising", "b enter 3 end g"),
      ("prepare-why", "enter g end x"), ("home-chase", "c"), ("chair", "enter v"),
      ("chair-why", "enter v x"),
    ] {
      try expectFrame(name, of: Driver().press(keys))
    }
  }

  @Test("The README's pictures are the recorded frames")
  func readme() throws {
    let folder = "Tests/ScreenTests/Frames"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appendingPathComponent(folder).path)
    let frames = try names.map { try Repository.text("\(folder)/\($0)") }
    let blocks = try Repository.text("README.md").split(separator: "```\n").filter {
      $0.contains("────")
    }
    #expect(blocks.count == 5)
    for block in blocks { #expect(frames.contains { $0.hasPrefix(block) }, "\(block)") }
  }

  @Test("A wider terminal shows more, not just air")
  func wide() throws {
    for (name, keys) in [
      ("wide-home", ""), ("wide-members", "b enter 2"), ("wide-meeting", "enter"),
      ("wide-chair", "enter v"), ("wide-prepare", "enter g"),
    ] {
      try expectFrame(name, of: Driver(columns: 132, rows: 40).press(keys))
    }
  }

  @Test("Where the quorum is not agreed the screens say so in the same place")
  func notAgreed() throws {
    for (name, keys) in [("not-agreed-home", ""), ("not-agreed-meeting", "b enter m")] {
      try expectFrame(name, of: Driver("salford-2001").press(keys))
    }
  }

  @Test("An empty journal says what to do first")
  func empty() throws {
    try expectFrame("empty-home", of: Driver(nil))
  }

  @Test("A filter shows only the lines that hold its words, and escape shows all again")
  func filter() throws {
    let driver = try Driver().press("/").type("pack")
    try expectFrame("home-filter", of: driver)
    try driver.press("enter esc")
    #expect(driver.frame.contains("MINUTES of 26 Mar"))
  }

  @Test("Plain ASCII has nothing beyond ASCII in it")
  func ascii() throws {
    let driver = try Driver().press("enter")
    let text = driver.player.program.canvas(charset: .ascii).text
    #expect(text.utf8.allSatisfy { $0 < 128 })
    #expect(text.contains("-+-"))
  }

  @Test(
    "A terminal too small says so and does not trap",
    arguments: [(20, 5), (1, 1), (0, 0), (79, 24), (80, 23), (300, 100)])
  func sizes(columns: Int, rows: Int) throws {
    let driver = try Driver(columns: columns, rows: rows)
    for keys in ["", "enter", "x", "esc v", "esc esc b enter 2"] {
      try driver.press(keys)
      let lines = driver.player.program.canvas(charset: .unicode).lines
      #expect(lines.count == rows)
    }
    if columns < 80 && rows >= 5 { #expect(driver.frame.contains("needs 80")) }
  }
}
