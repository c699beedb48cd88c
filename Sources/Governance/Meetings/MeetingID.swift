/// The identifier of a meeting: its board's, and a name within that board.
///
/// Written `salford-icb/2002-03-26`. The name is usually the day first fixed, and stays when the
/// meeting is moved.
public struct MeetingID: Hashable, Sendable {
  /// The board that meets.
  public let board: BoardID
  /// The name within the board.
  public let name: String

  /// The meeting of that name of that board.
  public init(_ board: BoardID, _ name: String) {
    self.board = board
    self.name = name
  }

  /// The meeting written `board/name`, or nil.
  public init?(_ text: some StringProtocol) {
    // Read for every entry of every meeting: one pass over the bytes.
    let bytes = text.utf8
    guard let slash = bytes.firstIndex(of: 47) else { return nil }
    let name = bytes[bytes.index(after: slash)...]
    guard BoardID.isFit(bytes[..<slash]), BoardID.isFit(name) else { return nil }
    self.init(BoardID(rawValue: String(text[..<slash])), String(text[name.startIndex...]))
  }
}

extension MeetingID: Comparable, CustomStringConvertible, Codable {
  /// Meetings sort by board, then by name.
  public static func < (left: MeetingID, right: MeetingID) -> Bool {
    left.description < right.description
  }

  /// The identifier as `board/name`.
  public var description: String { "\(board)/\(name)" }

  /// Reads the identifier from a single text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let meeting = MeetingID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is not a meeting such as board/2002-03-26")
    }
    self = meeting
  }

  /// Writes the identifier as a single text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
