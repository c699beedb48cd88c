/// A board or the directory as its stream left it after so many entries, kept so that it need not
/// be folded again.
///
/// It can be made again at will.
public struct Snapshot: Codable, Equatable, Sendable {
  public let version: Int
  /// Where it is a board's.
  private(set) var board: Board?
  /// Where it is the directory's.
  private(set) var directory: Directory?
  private(set) var journal: JournalHeading?
}

extension Record {
  /// What a board's stream or the directory's has come to; nil of a meeting, which is short.
  public func snapshot(of stream: Stream) -> Snapshot? {
    switch stream {
    case .directory:
      Snapshot(
        version: version(of: stream), directory: state.directory, journal: state.journal)
    case .board(let id):
      state.boards[id].map { Snapshot(version: version(of: stream), board: $0) }
    case .meeting: nil
    }
  }
}
