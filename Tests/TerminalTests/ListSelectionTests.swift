import TestSupport
import Testing

@testable import Terminal

@Suite("Selecting in a list")
struct ListSelectionTests {
  private func after(_ labels: String, from start: ListSelection = ListSelection()) -> ListSelection
  {
    var list = start
    for label in labels.split(separator: " ") {
      if let key = Key(label: String(label)) { _ = list.handle(key, count: 20, visible: 5) }
    }
    return list
  }

  @Test(
    "Keys move the selection, and the window follows",
    arguments: [
      ("j j down", 3, 0), ("j j j j j", 5, 1), ("j j j j j k k", 3, 1), ("k", 0, 0),
      ("pgdn", 4, 0), ("pgdn pgdn pgup", 4, 4), ("G", 19, 15), ("end k", 18, 15), ("G g", 0, 0),
      ("G home", 0, 0), ("G j", 19, 15),
    ])
  func keys(labels: String, selected: Int, top: Int) {
    #expect(after(labels) == ListSelection(selected: selected, top: top))
  }

  @Test("Other keys are left to the screen")
  func others() {
    var list = ListSelection()
    for key: Key in [.enter, .escape, .character("x")] {
      let isTaken = list.handle(key, count: 3, visible: 3)
      #expect(!isTaken)
    }
  }

  @Test("A list that shrinks keeps a selection, and shows as much as it can")
  func shrinking() {
    var list = after("G")
    list.clamp(count: 3, visible: 5)
    #expect(list == ListSelection(selected: 2, top: 0))
    #expect(list.shown(count: 3, visible: 5) == 0..<3)
  }

  @Test("No count and no height is too small", arguments: [0, -3, Int.min], [0, -3, Int.min])
  func degenerate(count: Int, visible: Int) {
    var list = ListSelection(selected: .max, top: .min)
    for key: Key in [.down, .up, .pageDown, .pageUp, .end, .home, .character("G")] {
      let isTaken = list.handle(key, count: count, visible: visible)
      #expect(isTaken)
    }
    #expect(list == ListSelection())
    #expect(list.shown(count: count, visible: visible).isEmpty)
  }
}
