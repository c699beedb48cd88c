/// The minutes of a meeting as a text that a clerk edits in any editor.
///
/// A minute begins with a line such as `## 63  Workforce Strategy  <8>`: its number, its heading
/// and the item it is on; `## -  Announcement` adds one without an item. Paragraphs are the clerk's
/// own words, `- ` begins a point noted. `[resolved] …` stands for what the record says: the tag is
/// the link, the words are shown for reading and made again. An exempt minute has a part `###
/// exempt` and a part `### public`, behind which may stand what it is called in public. What stands
/// above the first minute begins with `%` and is for reading only.
public struct MinutesText: Equatable, Sendable {
  /// A passage as typed, and its line.
  struct Typed: Equatable, Sendable {
    var passage: Passage
    let line: Int
  }

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

  /// Reads the text of minutes as it was edited.
  ///
  /// - Throws: `Refusal` that names the line, and what was expected there.
  public static func read(_ text: String) throws(Refusal) -> MinutesText {
    var reading = Reading()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      // Some editors put a mark before a text.
      let words = line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line
      try reading.take(String(words).tidied, at: index + 1)
    }
    reading.endParagraph()
    return MinutesText(sections: reading.sections)
  }

  /// A text being read line by line.
  private struct Reading {
    var sections: [Section] = []
    /// The paragraph whose lines are being gathered, as typed.
    private var words: [String] = []
    private var begun = 0
    private var isInClosed = false

    mutating func take(_ line: String, at number: Int) throws(Refusal) {
      if line.isEmpty { return endParagraph() }
      if line == "##" || line.hasPrefix("## ") {
        endParagraph()
        try begin(line, at: number)
      } else if sections.isEmpty {
        guard line.hasPrefix("%") else {
          throw Refusal(
            "line \(number) stands above the first heading",
            advice: "begin a minute before it with ## - and a heading")
        }
      } else if line == "###" || line.hasPrefix("### ") {
        endParagraph()
        try part(line, at: number)
      } else {
        // A point needs no empty line before it.
        if line == "-" || line.hasPrefix("- ") { endParagraph() }
        if words.isEmpty { begun = number }
        words.append(line)
      }
    }

    /// Begins a minute: `## 63  Heading  <item>`.
    private mutating func begin(_ line: String, at number: Int) throws(Refusal) {
      var parts = line.split(separator: " ").dropFirst()
      guard let first = parts.popFirst(), first == "-" || first.allSatisfy(\.isNumber) else {
        throw Refusal(
          "line \(number) begins a minute without a number",
          expected: "## - and its heading, or its number, such as ## 57")
      }
      var item: ItemID?
      if let last = parts.last, last.hasPrefix("<"), last.hasSuffix(">") {
        item = ItemID(checking: last.dropFirst().dropLast())
        guard item != nil else {
          throw Refusal(
            "line \(number): \(last) is not an item", expected: "the item as it was, such as <8>")
        }
        parts.removeLast()
      }
      let heading = parts.joined(separator: " ")
      if heading.isEmpty {
        throw Refusal(
          "line \(number) begins a minute without a heading", advice: "give the minute a heading")
      }
      isInClosed = false
      sections.append(Section(line: number, heading: heading, item: item))
    }

    /// Begins a part of an exempt minute: `### exempt`, then `### public`.
    ///
    /// Earlier drafts have `### closed`.
    private mutating func part(_ line: String, at number: Int) throws(Refusal) {
      let words = line.split(separator: " ").dropFirst()
      let last = sections.count - 1
      let heading = words.dropFirst().joined(separator: " ")
      let isBare = sections[last].open.isEmpty && heading.isEmpty
      switch (words.first, sections[last].closed) {
      case ("exempt", nil) where isBare, ("closed", nil) where isBare:
        sections[last].closed = []
        isInClosed = true
      case ("public", .some) where isInClosed:
        sections[last].publicHeading = heading.ifAny
        isInClosed = false
      default:
        throw Refusal(
          "line \(number) is not a part of a minute",
          expected: "### exempt, and after it ### public")
      }
    }

    mutating func endParagraph() {
      guard let first = words.first, !sections.isEmpty else { return }
      defer { words = [] }
      let all = words.joined(separator: " ")
      let passage: Passage
      if first == "-" || first.hasPrefix("- ") {
        passage = Passage(.point, String(all.dropFirst()))
      } else if let link = MinutesText.link(at: first) {
        passage = Passage(.linked(link), String(all.drop { $0 != "]" }.dropFirst()))
      } else {
        passage = Passage(.prose, all)
      }
      // A point without words is none.
      guard passage.kind != .point || !passage.words.isEmpty else { return }
      let typed = Typed(passage: passage, line: begun)
      let last = sections.count - 1
      if isInClosed {
        sections[last].closed?.append(typed)
      } else {
        sections[last].open.append(typed)
      }
    }
  }

  /// The link that a paragraph begins with, or nil of the clerk's own words.
  private static func link(at line: String) -> MinuteLink? {
    guard line.hasPrefix("["), let tag = line.split(separator: " ").first, tag.hasSuffix("]")
    else { return nil }
    // Earlier drafts have [put-off].
    return tag == "[put-off]" ? .deferred : MinuteLink(rawValue: String(tag.dropFirst().dropLast()))
  }
}

extension Minutes {
  /// The minutes as a text to be edited; read back, it gives the same minutes.
  public var text: String {
    let comments = [
      "Minutes of the meeting of \(head.day.inFull), \(head.board)",
      "Lines with % are notes to you. ## begins a minute, - a point noted; other words are yours.",
      "[resolved], [filed] and so on are the record's: leave them unchanged and in their places.",
      "The numbers follow from the order: \(numbering.working).",
    ]
    var lines = comments.map { "% \($0)" }
    for minute in minutes {
      lines += ["", minute.titleLine]
      if let closed = minute.closed {
        lines += ["", "### exempt"] + Minutes.written(closed)
        lines += ["", "### public" + (minute.publicHeading.map { "  \($0)" } ?? "")]
      }
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

extension Minute {
  /// The line with which it begins in a text: `## 63  Workforce Strategy  <8>`.
  var titleLine: String { "## \(printedNumber)  \(heading)" + (item.map { "  <\($0)>" } ?? "") }
}
