import Testing

@testable import Terminal

@Suite("Large text")
struct LargeTextTests {
  @Test("Figures are drawn five rows high")
  func figures() {
    #expect(
      LargeText.rows(for: "6/9") == [
        " ###      #  ### ",
        "#        #  #   #",
        "####    #    ####",
        "#   #  #        #",
        " ###  #      ### ",
      ])
  }

  @Test(
    "All rows are equally long, whatever the text",
    arguments: ["", " ", "QUORATE 6/9", "Siân, 12.05 - ?", "漢\n\u{0}👍🏽"])
  func rectangular(text: String) {
    let rows = LargeText.rows(for: text)
    #expect(rows.count == LargeText.height)
    #expect(Set(rows.map(\.count)).count == 1)
    #expect(rows.joined().allSatisfy { $0 == "#" || $0 == " " })
  }

  @Test("Small letters and accents are drawn as capitals, unknown characters as a gap")
  func unknown() {
    #expect(LargeText.rows(for: "é") == LargeText.rows(for: "E"))
    #expect(LargeText.rows(for: "漢").joined().allSatisfy { $0 == " " })
    #expect(LargeText.rows(for: "?").joined().contains("#"))
  }

  @Test("No two signs look the same")
  func distinct() {
    let signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-,./? "
    #expect(Set(signs.map { LargeText.rows(for: String($0)) }).count == signs.count)
  }
}
