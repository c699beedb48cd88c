extension Minute {
  /// The minute in print: its number and heading, and its passages; a closed one says so.
  public var lines: [String] {
    let title = "\(printedNumber). \(heading.asHeading)"
    guard let closed else { return [title, ""] + Passage.printed(open) }
    return ["\(title)  [CLOSED]", ""] + Passage.printed(closed)
      + (open.isEmpty ? [] : ["Public summary: \(publicHeading ?? PublicMinutes.unnamed)", ""])
      + Passage.printed(open)
  }
}

extension String {
  /// The heading of a minute with its full stop.
  var asHeading: String { last.map { ".!?".contains($0) } ?? true ? self : self + "." }
}

extension Passage {
  /// Passages in print, each with an empty line behind it.
  ///
  /// What is filed follows on the words before it, as minutes have it.
  static func printed(_ passages: [Passage]) -> [String] {
    var paragraphs: [[String]] = []
    var isProse = false
    for passage in passages {
      switch passage.kind {
      case .linked(.filed) where isProse:
        paragraphs[paragraphs.count - 1][0] += " " + passage.words
      case .linked(let link): paragraphs.append([link.label].compactMap { $0 } + passage.lines)
      case .point: paragraphs.append(["- " + passage.words])
      case .prose: paragraphs.append([passage.words])
      }
      isProse = passage.kind == .prose
    }
    return paragraphs.flatMap { $0 + [""] }
  }
}
