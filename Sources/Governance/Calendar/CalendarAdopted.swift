/// A file of bank holidays being adopted by the office.
public struct CalendarAdopted: DirectoryEvent {
  public static let kind = "calendar.adopted"
  /// The file's name.
  public let name: String
  /// SHA-256 of the file in hexadecimal.
  public let hash: String

  public init(name: String, hash: String) {
    (self.name, self.hash) = (name, hash)
  }

  public func objection(in state: State) -> Refusal? {
    state.directory.calendars.last?.hash == hash
      ? Refusal("the holiday calendar \(name) is the one in use") : nil
  }

  public func apply(to state: inout State) {
    state.directory.calendars.append(AdoptedCalendar(name: name, hash: hash))
  }

  public var sentence: Sentence { "holiday calendar \(name) adopted" }
}
