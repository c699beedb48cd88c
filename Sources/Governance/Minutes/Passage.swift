/// One paragraph of a minute: the clerk's own words, a point noted, or what the record says.
public struct Passage: Equatable, Sendable {
  /// Where the words of a passage come from.
  public enum Kind: Equatable, Sendable {
    /// The clerk's own words.
    case prose
    /// A point noted in the discussion.
    case point
    /// The record's words, made anew from it.
    case linked(MinuteLink)
  }

  /// Where the words come from.
  public let kind: Kind
  /// The words; what the record has in several parts has a line for each.
  public let lines: [String]

  /// A passage with its words, each line without needless spaces.
  public init(_ kind: Kind, _ lines: [String]) {
    self.kind = kind
    self.lines = lines.map(\.tidied)
  }

  /// A passage of one line.
  public init(_ kind: Kind, _ line: String) { self.init(kind, [line]) }

  /// The words as one line.
  public var words: String { lines.joined(separator: " ") }

  /// What the record links it to; nil of the clerk's own words.
  public var link: MinuteLink? {
    if case .linked(let link) = kind { return link }
    return nil
  }

  /// Whether another passage is linked to the same and says the same.
  func saysTheSame(as other: Passage) -> Bool { kind == other.kind && words == other.words }
}

extension String {
  /// The words with one space between them and none around.
  var tidied: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
