/// The minutes as everybody may read them: there is no place in them for exempt words.
public struct PublicMinutes: Equatable, Sendable {
  /// One minute in public: of exempt business its fair summary under the same number.
  public struct Minute: Equatable, Sendable {
    public let number: String
    public let heading: String
    public let passages: [Passage]
  }

  /// What an exempt minute is called in public where the clerk gave it no name.
  public static let unnamed = "Exempt item"

  /// What stands above and below them.
  public let head: MinutesHead
  public let minutes: [Minute]

  /// The minutes line by line.
  public var lines: [String] {
    let printed = minutes.flatMap { minute in
      ["\(minute.number). \(minute.heading.asHeading)", ""] + Passage.printed(minute.passages)
    }
    return head.above + printed + head.below
  }
}

extension Minutes {
  /// The minutes for the public.
  ///
  /// - Throws: `Refusal` where an exempt minute has no fair summary, or where exempt words are found
  ///   in what the public would read: a sentence, or six words in a row.
  public func forPublic() throws(Refusal) -> PublicMinutes {
    if let bare = minutes.first(where: { $0.isClosed && $0.open.allSatisfy { $0.link != nil } }) {
      throw Refusal(
        "the exempt minute \"\(bare.heading)\" has no summary for the public",
        advice: "write a fair summary under ### public")
    }
    let told = minutes.map { minute in
      PublicMinutes.Minute(
        number: minute.printedNumber,
        heading: minute.isClosed ? minute.publicHeading ?? PublicMinutes.unnamed : minute.heading,
        passages: minute.open)
    }
    for minute in told {
      guard let leak = leak(in: [minute.heading] + minute.passages.map(\.words)) else { continue }
      throw Refusal(
        "the public part of minute \(minute.number) contains exempt words: \"\(leak)\"",
        advice: "reword it, or write the item's title after ### public if the public may know it")
    }
    try expectSummariesWithoutNames()
    if let leak = leak(in: head.above + head.below) {
      throw Refusal(
        "the attendance list contains exempt words: \"\(leak)\"",
        advice: "change the role or the venue")
    }
    if let leak = leak(in: head.corrections) {
      throw Refusal(
        "a correction contains exempt words: \"\(leak)\"", advice: "word the correction otherwise")
    }
    return PublicMinutes(head: head, minutes: told)
  }

  /// A fair summary tells neither the names nor the sums of what it sums up.
  private func expectSummariesWithoutNames() throws(Refusal) {
    let written = minutes.flatMap { $0.closed?.filter { $0.link == nil }.map(\.words) ?? [] }
    let secrets = NamesAndSums(in: withheld.map(\.words) + written, known: publicNames)
    for minute in minutes where minute.isClosed {
      let texts = minute.open.filter { $0.link == nil }.map(\.words)
      guard let told = texts.lazy.compactMap(secrets.found).first else { continue }
      throw Refusal(
        "the summary of minute \(minute.printedNumber) gives a name or a sum from its exempt part: "
          + "\"\(told)\"", advice: "leave it out")
    }
  }

  /// The first exempt words found in texts that everybody would read, or nil.
  public func leak(in texts: [String]) -> String? {
    // A title is no secret once the clerk gave the very same to the public; other words still are.
    let released = withheld.filter { secret in
      secret.isTitle && minutes.contains { $0.isClosed && $0.publicHeading == secret.words.tidied }
    }
    let search = LeakSearch(in: texts, known: publicNames + released.map(\.words))
    let written = minutes.flatMap { minute -> [ClosedWords.Text] in
      guard let closed = minute.closed else { return [] }
      return [ClosedWords.Text(words: minute.heading, isTitle: true)]
        + closed.filter { $0.link == nil }.map { ClosedWords.Text(words: $0.words) }
    }
    return (withheld + written).lazy.compactMap(search.leak).first
  }
}
