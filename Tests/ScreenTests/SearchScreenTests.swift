import Governance
import TUI
import Terminal
import TestSupport
import Testing

/// Searching everything recorded from the screens.
struct SearchScreenTests {
  @Test("words are typed on home and on a board, and the hits are listed with day and place")
  func finds() throws {
    for keys in ["s", "b s", "b enter s"] {
      let driver = try Driver().press(keys).type("mason arrived").press("enter")
      #expect(driver.frame.contains("4 found for mason arrived"))
      #expect(driver.frame.contains("Tue 26 Mar 2002"))
      #expect(driver.frame.contains("Dr B. Mason arrived"))
    }
  }

  @Test("enter opens the meeting of a hit, and escape comes back to the hits")
  func opens() throws {
    let driver = try Driver().press("s").type("mason arrived").press("enter end enter")
    #expect(driver.frame.contains("QUORATE"))
    try driver.press("esc")
    #expect(driver.frame.contains("4 found for mason arrived"))
    try driver.press("esc")
    #expect(driver.frame.contains("LATE"))
  }

  @Test("x shows the whole entry, and s asks again with the same words")
  func explains() throws {
    let driver = try Driver().press("s").type("mason arrived").press("enter end x")
    #expect(driver.frame.contains("Recorded at 14.01 on Tue 26 Mar 2002"))
    #expect(driver.frame.contains("person: Dr B. Mason"))
    try driver.press("esc s").type(" remote").press("enter")
    #expect(driver.frame.contains("0 found for mason arrived remote"))
    #expect(driver.frame.contains("Nothing is found."))
    try driver.press("enter")
    #expect(driver.footLine.contains("nothing is selected"))
  }

  @Test("after a search, the last own act of a board is found though the search read all of it")
  func undoAfterwards() throws {
    let driver = try Driver(opening: .board("salford-icb"))
    try driver.press("s").type("mason").press("enter esc u")
    #expect(driver.frame.contains("Withdraw entry") || driver.footLine.contains("nothing to undo"))
  }

  @Test("what holds no word is told in the form")
  func refused() throws {
    let driver = try Driver().press("s").type("%%").press("enter")
    #expect(driver.frame.contains("\"%%\" contains no word"))
    try driver.press("esc")
    #expect(driver.frame.contains("LATE"))
  }

  @Test("the hits fit every size", arguments: [(80, 24), (132, 40), (300, 100), (79, 24), (1, 1)])
  func sizes(columns: Int, rows: Int) throws {
    let driver = try Driver(columns: columns, rows: rows).press("s").type("board").press("enter")
    for keys in ["", "j", "end", "x", "esc home /"] {
      try driver.press(keys)
      #expect(driver.player.program.canvas(charset: .unicode).lines.count == rows)
    }
  }

  @Test("a filter narrows the hits")
  func filter() throws {
    let driver = try Driver().press("s").type("board").press("enter /").type("appointed").press(
      "enter")
    #expect(driver.frame.contains("appointed"))
    #expect(!driver.frame.contains("registered"))
  }
}
