/// What somebody asks to have recorded: planned on the record as it is, and planned again where
/// somebody else wrote to it first.
///
/// Commands, keys of the screens and samples all ask by an act, so that one place decides.
public protocol Act: Sendable {
  /// The streams that have to be read to plan it, as far as those read so far tell them.
  func reads(in record: Record) -> [Stream]
  /// What it comes to on the record as it is.
  ///
  /// - Throws: `Refusal` saying why it cannot be done; nothing is written then.
  func plan(in context: ActContext) throws(Refusal) -> Plan
}

/// What an act comes to: events, and what is stored in the same transaction.
public struct Plan: Sendable {
  /// The events, in the order in which they are recorded.
  public var events: [any Event]
  /// What the events name by its SHA-256.
  public var attachments: [[UInt8]]
  /// Draft minutes to be kept where there are none.
  public var drafts: [MeetingID: String]

  public init(
    _ events: [any Event], attachments: [[UInt8]] = [], drafts: [MeetingID: String] = [:]
  ) {
    (self.events, self.attachments, self.drafts) = (events, attachments, drafts)
  }
}

/// Events that somebody asks to have recorded: as they stand, or as they follow from the state.
///
/// `Recording { state in try state.declaring(.agreed, on: item, of: meeting, at: now) }`
public struct Recording: Act {
  private let read: @Sendable (State) -> [Stream]
  private let made: @Sendable (State) throws(Refusal) -> [any Event]

  public init(_ events: [any Event]) { self.init { (_) throws(Refusal) in events } }

  /// Events that depend on what is recorded when it is done, such as the next free number; and the
  /// streams that have to be read besides those that the events name.
  public init(
    reading read: @escaping @Sendable (State) -> [Stream] = { _ in [] },
    _ made: @escaping @Sendable (State) throws(Refusal) -> [any Event]
  ) {
    (self.read, self.made) = (read, made)
  }

  public func reads(in record: Record) -> [Stream] { read(record.state) }

  public func plan(in context: ActContext) throws(Refusal) -> Plan { Plan(try made(context.state)) }
}
