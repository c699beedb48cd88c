extension MinutesText {
  /// Reads the text of minutes as it was edited.
  ///
  /// - Throws: `Refusal` that names the line, and what was expected there.
  public static func read(_ text: String) throws(Refusal) -> MinutesText {
    var reading = Reading()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      try reading.take(String(line).replacingMark.tidied, at: index + 1)
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
            "line \(number) stands above the first minute", expected: "## - and a heading before it"
          )
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
          "line \(number) begins a minute without a number", expected: "## - and its heading")
      }
      var item: ItemID?
      if let last = parts.last, last.hasPrefix("<"), last.hasSuffix(">") {
        item = ItemID(checking: last.dropFirst().dropLast())
        guard item != nil else {
          throw Refusal(
            "line \(number) names no item: \(last)", expected: "the item as it was, <8> say")
        }
        parts.removeLast()
      }
      let heading = parts.joined(separator: " ")
      if heading.isEmpty {
        throw Refusal("line \(number) begins a minute without a heading", expected: "its heading")
      }
      isInClosed = false
      sections.append(Section(line: number, heading: heading, item: item))
    }

    /// Begins a part of a closed minute: `### closed`, then `### public`.
    private mutating func part(_ line: String, at number: Int) throws(Refusal) {
      let words = line.split(separator: " ").dropFirst()
      let last = sections.count - 1
      let heading = words.dropFirst().joined(separator: " ")
      switch (words.first, sections[last].closed) {
      case ("closed", nil) where sections[last].open.isEmpty && heading.isEmpty:
        sections[last].closed = []
        isInClosed = true
      case ("public", .some) where isInClosed:
        sections[last].publicHeading = heading.isEmpty ? nil : heading
        isInClosed = false
      default:
        throw Refusal(
          "line \(number) is no part of a minute", expected: "### closed first, then ### public")
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
        passage = Passage(.linked(link), String(all.dropFirst(link.rawValue.count + 2)))
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
    MinuteLink.allCases.first { line == "[\($0.rawValue)]" || line.hasPrefix("[\($0.rawValue)] ") }
  }
}

extension String {
  /// The line without the mark that some editors put before a text.
  fileprivate var replacingMark: String { hasPrefix("\u{FEFF}") ? String(dropFirst()) : self }
}
