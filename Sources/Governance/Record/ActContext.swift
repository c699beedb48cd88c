/// What an act is planned on: the streams that were read, and what stands beside them.
public struct ActContext: Sendable {
  public let record: Record
  /// The texts of the drafts kept of the minutes of the meetings that were read.
  public let drafts: [MeetingID: String]
  /// The working notes on those meetings.
  public let notes: [MeetingID: [WorkingNote]]
  public let today: Day
  /// SHA-256 in hexadecimal, by which an attachment is named.
  public let digest: @Sendable ([UInt8]) -> String

  public init(
    record: Record, drafts: [MeetingID: String] = [:],
    notes: [MeetingID: [WorkingNote]] = [:], today: Day,
    digest: @escaping @Sendable ([UInt8]) -> String
  ) {
    (self.record, self.drafts, self.notes) = (record, drafts, notes)
    (self.today, self.digest) = (today, digest)
  }

  public var state: State { record.state }

  /// Why an act cannot be done now, or nil.
  public func refusal(of act: any Act) -> Refusal? {
    do throws(Refusal) {
      var imagined = record
      try imagined.imagine(act.plan(in: self).events)
      return nil
    } catch { return error }
  }
}
