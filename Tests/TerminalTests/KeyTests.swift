import TestSupport
import Testing

@testable import Terminal

@Suite("The names of keys")
struct KeyTests {
  private static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .pageUp,
      .pageDown, .home, .end, .function(1), .function(12), .control("p"), .control("^"),
    ] + "aZ1^?é漢 f".map { .character($0) }

  @Test("A key is read back from its name", arguments: keys)
  func roundTrip(key: Key) {
    #expect(Key(label: key.label) == key)
    #expect(!key.label.contains(" "))
  }

  @Test("Names are those that hints show")
  func names() {
    let keys: [Key] = [.enter, .escape, .control("p"), .character("a"), .character(" ")]
    #expect(keys.map(\.label) == ["enter", "esc", "^p", "a", "space"])
    #expect(Key(label: "^P") == .control("p"))
  }

  @Test("What names no key is none", arguments: ["", "foo", "f", "fx", "f01", "^pp", "ab"])
  func unknown(label: String) {
    #expect(Key(label: label) == (label == "f" ? .character("f") : nil))
  }
}
