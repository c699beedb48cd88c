/// One entry of a journal, exactly as it is stored and hashed.
public struct Entry: Equatable, Sendable {
  /// Its place in the whole journal, from 1 without gaps.
  public let number: Int
  /// The name of its stream.
  public let stream: String
  /// Its place in the stream, from 1 without gaps.
  public let version: Int
  /// The event's name on disk.
  public let kind: String
  /// The version of the payload's shape.
  public let eventVersion: Int
  /// When it was noted, as a moment is written.
  public let recorded: String
  /// Who noted it.
  public let actor: String
  /// The event as JSON text in NFC; these bytes are hashed, and what they decode to is applied.
  public let payload: String
  /// The hash of the entry before it; 32 noughts before the first.
  public let previous: [UInt8]
  /// SHA-256 over all of the above and the journal's identifier.
  public let hash: [UInt8]

  /// An entry as it was stored or is to be.
  public init(
    number: Int, stream: String, version: Int, kind: String, eventVersion: Int, recorded: String,
    actor: String, payload: String, previous: [UInt8], hash: [UInt8]
  ) {
    (self.number, self.stream, self.version) = (number, stream, version)
    (self.kind, self.eventVersion) = (kind, eventVersion)
    (self.recorded, self.actor, self.payload) = (recorded, actor, payload)
    (self.previous, self.hash) = (previous, hash)
  }
}
