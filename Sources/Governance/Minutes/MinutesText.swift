/// The minutes of a meeting as a text that a clerk edits in any editor.
///
/// A minute begins with a line such as `## 63  Workforce Strategy  <8>`: its number, its heading and
/// the item it is on; `## -  Announcement` adds one without an item. Paragraphs are the clerk's own
/// words, `- ` begins a point noted. `[resolved] …` stands for what the record says: the tag is the
/// link, the words are shown for reading and made anew. A closed minute has a part `### closed` and
/// a part `### public`, behind which may stand what it is called in public. What stands above the
/// first minute begins with `%` and is for reading only.
public struct MinutesText: Equatable, Sendable {
  /// A passage as typed, and its line.
  struct Typed: Equatable, Sendable {
    var passage: Passage
    let line: Int
  }

  /// A minute as typed.
  struct Section: Equatable, Sendable {
    let line: Int
    let heading: String
    let item: ItemID?
    var open: [Typed] = []
    var closed: [Typed]?
    var publicHeading: String?
  }

  /// The minutes as typed, in order.
  let sections: [Section]
}

extension Minutes {
  /// The minutes as a text to be edited; read back, it gives the same minutes.
  public var text: String {
    let comments = [
      "Minutes of the meeting of \(head.day.inFull), \(head.board)",
      "Lines with % are for reading. ## begins a minute, - a point noted; other words are yours.",
      "[resolved], [filed] and the like follow the record: leave them as they are, where they are.",
      "Numbers follow the order: \(numbering.working).",
    ]
    var lines = comments.map { "% \($0)" }
    for minute in minutes {
      let item = minute.item.map { "  <\($0)>" } ?? ""
      lines += ["", "## \(minute.printedNumber)  \(minute.heading)\(item)"]
      guard let closed = minute.closed else {
        lines += Minutes.written(minute.open)
        continue
      }
      lines += ["", "### closed"] + Minutes.written(closed)
      lines += ["", "### public" + (minute.publicHeading.map { "  \($0)" } ?? "")]
      lines += Minutes.written(minute.open)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func written(_ passages: [Passage]) -> [String] {
    passages.flatMap { passage -> [String] in
      switch passage.kind {
      case .prose: return ["", passage.words]
      case .point: return ["", "- " + passage.words]
      case .linked(let link):
        return ["", "[\(link.rawValue)] \(passage.lines.first ?? "")"] + passage.lines.dropFirst()
      }
    }
  }
}
