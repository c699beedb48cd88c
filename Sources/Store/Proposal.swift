public import Governance

/// Events to be appended to one stream, on condition that nobody else wrote to it first.
public struct Proposal: Sendable {
  /// The stream.
  public let stream: Stream
  /// How many entries the stream had when the events were thought of.
  public let expected: Int
  /// The events, in order.
  public let events: [any Event]

  /// The events for a stream of that many entries.
  public init(stream: Stream, expected: Int, events: [any Event]) {
    (self.stream, self.expected, self.events) = (stream, expected, events)
  }
}

/// What is written in one transaction, all or none, on condition that nothing it was planned on has
/// changed.
public struct Batch: Sendable {
  /// The events by stream; a stream that was only read stands there without events.
  public let proposals: [Proposal]
  /// Bytes to be kept under their SHA-256.
  public let attachments: [[UInt8]]
  /// Draft minutes to be kept.
  public let drafts: [MeetingID: String]
  /// The drafts it was planned on; nil where there was none.
  public let draftsRead: [MeetingID: String?]
  /// What is made from the events, and kept beside the chain.
  public let derived: [DerivedRow]

  public init(
    proposals: [Proposal], attachments: [[UInt8]] = [], drafts: [MeetingID: String] = [:],
    draftsRead: [MeetingID: String?] = [:], derived: [DerivedRow] = []
  ) {
    (self.proposals, self.attachments, self.derived) = (proposals, attachments, derived)
    (self.drafts, self.draftsRead) = (drafts, draftsRead)
  }
}
