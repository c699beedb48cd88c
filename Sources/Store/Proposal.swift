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
    self.stream = stream
    self.expected = expected
    self.events = events
  }
}
