/// A file of bank holidays being adopted by the office.
public struct CalendarAdopted: Event {
  /// The file's name.
  public let name: String
  /// SHA-256 of the file in hexadecimal.
  public let hash: String

  /// The event with those particulars.
  public init(name: String, hash: String) {
    self.name = name
    self.hash = hash
  }

  /// The name on disk.
  public static let kind = "calendar.adopted"

  /// The stream it is written to.
  public var stream: Stream { .directory }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.directory.calendars.last?.hash == hash
      ? Refusal("the holiday calendar \(name) is the one in use") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.directory.calendars.append(AdoptedCalendar(name: name, hash: hash))
  }

  /// What happened.
  public var sentence: Sentence { "holiday calendar \(name) adopted" }
}
