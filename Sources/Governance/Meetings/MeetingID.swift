/// The identifier of a meeting: its board's, and a name within that board.
///
/// Written `salford-icb/2002-03-26`. The name is usually the day first arranged, and stays when the
/// meeting is moved.
public struct MeetingID: Hashable, Sendable {
  public let board: BoardID
  public let name: String

  public init(_ board: BoardID, _ name: String) { (self.board, self.name) = (board, name) }

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

extension MeetingID: Comparable, TextCodable {
  public static let textExample = "a meeting such as board/2002-03-26"

  public static func < (left: MeetingID, right: MeetingID) -> Bool {
    left.description < right.description
  }

  public var description: String { "\(board)/\(name)" }
}
