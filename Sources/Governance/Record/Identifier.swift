/// The lasting name by which the record knows one thing, whatever people call it.
///
/// Lower-case letters, figures and hyphens. Names change, are shared and are misspelt;
/// identifiers are chosen once and are never keys to a merge.
public struct Identifier<Subject>: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  /// The identifier of that text, taken as it stands; `init(checking:)` is for what people type.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The identifier in the text, or nil unless it is 1 to 64 of `a-z`, `0-9` and inner hyphens.
  public init?(checking text: some StringProtocol) {
    guard Self.isFit(text.utf8) else { return nil }
    self.init(rawValue: String(text))
  }

  /// What is said to be expected where something typed is none.
  public static var expected: String {
    "up to 64 small letters, figures and hyphens, such as head-of-service"
  }

  /// Whether some bytes are those of an identifier.
  static func isFit(_ bytes: some Collection<UInt8>) -> Bool {
    var count = 0
    var last: UInt8 = 45
    for byte in bytes {
      guard (97...122).contains(byte) || (48...57).contains(byte) || byte == 45 && count > 0 else {
        return false
      }
      count += 1
      last = byte
    }
    return (1...64).contains(count) && last != 45
  }

  /// An identifier proposed from a name: its words in plain letters and figures, hyphenated.
  ///
  /// `zoe-ng` from Zoë Ng. A number, where nothing of a name can be written so.
  public init(proposedFrom name: String) {
    let words = FoldedText(name).words(across: .apostrophe)
      .map { $0.text.filter(\.isASCII) }.filter { !$0.isEmpty }
    var text = String(words.joined(separator: "-").prefix(60))
    while text.hasSuffix("-") { text.removeLast() }
    self.init(rawValue: text.isEmpty ? "1" : text)
  }
}

extension Identifier {
  /// The next free number after some that are numbers: `3` after `1` and `2`.
  public static func next(after known: [Identifier]) -> Identifier {
    Identifier(rawValue: "\((known.compactMap { Int($0.rawValue) }.max() ?? 0) + 1)")
  }

  /// An identifier proposed from a name that none of some others has.
  public init(proposedFrom name: String, besides known: some Collection<Identifier>) {
    var id = Identifier(proposedFrom: name)
    var count = 1
    while known.contains(id) {
      count += 1
      id = Identifier(proposedFrom: "\(name.prefix(50)) \(count)")
    }
    self = id
  }
}

extension Identifier: Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var description: String { rawValue }

  public init(stringLiteral text: String) { self.init(rawValue: text) }
}

// Kept on disk as its one text, as every `RawRepresentable` of a string is.
extension Identifier: Codable {}

/// A value that is kept on disk as the one text that describes it.
public protocol TextCodable: Codable, LosslessStringConvertible {
  /// What is expected where a text cannot be read: `a day such as 2017-06-20`.
  static var textExample: String { get }
}

extension TextCodable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is not \(Self.textExample)")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws { try description.encode(to: encoder) }
}

/// The identifier of a person.
public typealias PersonID = Identifier<Person>
/// The identifier of a partner body.
public typealias BodyID = Identifier<PartnerBody>
/// The identifier of a board.
public typealias BoardID = Identifier<Board>
/// The identifier of a seat, within its board.
public typealias SeatID = Identifier<Seat>
/// The identifier of an agenda item, within its meeting; not its printed number.
public typealias ItemID = Identifier<AgendaItem>
/// The identifier of a paper, within its meeting.
public typealias PaperID = Identifier<Paper>
/// The identifier of a matter in the work programme, within its board.
public typealias MatterID = Identifier<Matter>
/// The identifier of a referral, within its board.
public typealias ReferralID = Identifier<Referral>
/// The identifier of an action, within its board.
public typealias ActionID = Identifier<AgreedAction>
