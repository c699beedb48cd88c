public import Governance

/// Something made from a stream and kept beside the chain, so that it need not be made for every
/// question: what it is, and what it was made from.
///
/// It can be made again at will. A row made from fewer entries than its stream has, or on another
/// basis, is stale; `verify` trusts none of them.
public struct DerivedRow: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// What a board has still to do.
    case outlook
    /// What a meeting's preparation waits for.
    case waiting
    /// What a check tells of a board.
    case check
    /// A board or the directory as it stands.
    case snapshot
  }

  public let kind: Kind
  /// The name of the stream.
  public let stream: String
  /// How many entries of the stream it was made from.
  public let version: Int
  /// What it was made with besides: the program, the holidays, what else was read.
  public let basis: String
  /// The value as `EventCodec.packed` writes it; empty to remove the row.
  public let body: [UInt8]
}

extension DerivedRow {
  public init(_ kind: Kind, of stream: Stream, version: Int, basis: String, body: [UInt8]) {
    self.init(kind: kind, stream: stream.rawValue, version: version, basis: basis, body: body)
  }

  /// The board whose stream it is, or whose meeting's.
  public var board: BoardID? { Stream(rawValue: stream)?.board }
}

/// How far a board has been written, or the directory where it names no board.
public struct LatestEntry: Equatable, Sendable {
  public let board: BoardID?
  /// How many entries its own stream has.
  public let version: Int
  /// The number of the last entry in its own stream or in that of one of its meetings.
  public let number: Int
}
