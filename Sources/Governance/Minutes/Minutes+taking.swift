extension Minutes {
  /// These minutes with the clerk's words as edited, if nothing that is linked was lost.
  ///
  /// - Throws: `Refusal` naming the line where a link was lost, doubled or reworded, or a minute
  ///   left out, and what to put back.
  public func taking(_ text: MinutesText) throws(Refusal) -> Minutes {
    var expected = minutes.filter { $0.item != nil }
    var taken: [Minute] = []
    for section in text.sections {
      var known = Minute(item: nil, heading: section.heading)
      if let item = section.item {
        let line = "line \(section.line)"
        guard let index = expected.firstIndex(where: { $0.item == item }) else {
          throw taken.contains { $0.item == item }
            ? Refusal("\(line): <\(item)> already has its minute", advice: "put the two together")
            : Refusal(
              "\(line): there is no item <\(item)> to be minuted",
              expected: "## - and a heading, for a minute that belongs to no item")
        }
        if index > 0 {
          throw Refusal(
            "\(line): the minute for <\(item)> comes too early",
            advice: "put it back after \(expected[0].titleLine)")
        }
        known = expected.removeFirst()
      }
      taken.append(try Minutes.read(section, as: known))
    }
    if let lost = expected.first, let item = lost.item {
      throw Refusal(
        "the minute for <\(item)> is missing",
        advice: "put back the line \(lost.titleLine), with its minute")
    }
    var minutes = self
    minutes.minutes = taken
    minutes.number()
    return minutes
  }

  private static func read(
    _ section: MinutesText.Section, as known: Minute
  ) throws(Refusal) -> Minute {
    if known.isClosedOnRecord, section.closed == nil {
      throw Refusal(
        "line \(section.line): this minute is for an exempt item",
        advice: "put the line ### exempt before its words")
    }
    if section.closed != nil, !known.isClosed, known.item != nil {
      throw Refusal(
        "line \(section.line): this minute is for an open item",
        advice: "take out ### exempt, or make the item exempt first")
    }
    var minute = section.closed == nil ? known.asOpen() : known.asClosed()
    minute.heading = section.heading
    minute.publicHeading = section.publicHeading
    if let closed = section.closed {
      minute.closed = try read(closed, minute.closed ?? [], of: section)
    }
    minute.open = try read(section.open, minute.open, of: section)
    return minute
  }

  /// The passages as typed, where they have each link once and in the record's words.
  private static func read(
    _ typed: [MinutesText.Typed], _ known: [Passage], of section: MinutesText.Section
  ) throws(Refusal) -> [Passage] {
    let links = known.filter { $0.link != nil }
    var left = links
    var taken: [Passage] = []
    for typed in typed {
      guard let link = typed.passage.link else {
        taken.append(typed.passage)
        continue
      }
      if let index = left.firstIndex(where: { $0.saysTheSame(as: typed.passage) }) {
        taken.append(left.remove(at: index))
        continue
      }
      let (line, tag) = ("line \(typed.line)", "[\(link.rawValue)]")
      if links.contains(where: { $0.saysTheSame(as: typed.passage) }) {
        throw Refusal("\(line): \(tag) occurs twice in this minute", advice: "remove one of them")
      }
      guard let meant = left.first(where: { $0.link == link }) else {
        throw Refusal(
          "\(line): \(tag) does not belong to this minute",
          advice: "if a heading (##) above it was deleted, put it back; otherwise remove this line")
      }
      throw Refusal(
        "\(line): the words after \(tag) differ from the record",
        expected: "\"\(meant.words)\"", advice: "or correct the record")
    }
    if let lost = left.first, let link = lost.link {
      throw Refusal(
        "line \(section.line): the [\(link.rawValue)] of this minute is missing",
        advice: "put back \"[\(link.rawValue)] \(lost.words)\"")
    }
    return taken
  }
}
