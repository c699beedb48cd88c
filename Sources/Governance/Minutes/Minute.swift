/// One minute: its number, its heading, and what was done.
public struct Minute: Equatable, Sendable {
  /// The number, which goes on from meeting to meeting; nil while the first is not known.
  public var number: Int?
  /// The item it is on; nil of one that the clerk added, such as an announcement.
  public let item: ItemID?
  public var heading: String
  /// What everybody may read: the whole of an open minute, of a closed one the fair summary.
  public var open: [Passage] = []
  /// What only members read; nil where the minute is open.
  public var closed: [Passage]?
  /// What a closed minute is called in public, where the clerk gave it a name.
  public var publicHeading: String?
  /// Whether its item is closed on the record; a minute whose item was opened since keeps its
  /// closed part until the clerk opens it too.
  private(set) var isClosedOnRecord = false

  /// Whether the public were out for it.
  public var isClosed: Bool { closed != nil }

  /// The number as it is printed.
  public var printedNumber: String { number.map(String.init) ?? "-" }

  /// The minute with what is not told in public moved to the closed part.
  func asClosed(byRecord: Bool = false) -> Minute {
    guard closed == nil else { return self }
    var minute = self
    minute.closed = open.filter { !($0.link?.isPublic ?? false) }
    minute.open = open.filter { $0.link?.isPublic ?? false }
    minute.isClosedOnRecord = byRecord
    return minute
  }

  /// The minute with everything in its open part.
  func asOpen() -> Minute {
    var minute = self
    minute.open = (closed ?? []) + open
    minute.closed = nil
    return minute
  }

  /// The minute in print: its number and heading, and its passages; a closed one says so.
  public var lines: [String] {
    let title = "\(printedNumber). \(heading.asHeading)"
    guard let closed else { return [title, ""] + Passage.printed(open) }
    return ["\(title)  [NOT FOR PUBLICATION]", ""] + Passage.printed(closed)
      + (open.isEmpty ? [] : ["Public summary: \(publicHeading ?? PublicMinutes.unnamed)", ""])
      + Passage.printed(open)
  }
}

extension String {
  /// The heading of a minute with its full stop.
  var asHeading: String { last.map { ".!?".contains($0) } ?? true ? self : self + "." }
}
