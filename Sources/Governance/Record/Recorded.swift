/// An event as the record holds it: with its number, and who noted it when.
public struct Recorded: Sendable {
  /// The entry's number in the journal, from 1.
  public let number: Int
  /// When it was noted, which need not be when it happened.
  public let at: Moment
  /// Who noted it.
  public let actor: String
  /// What was noted.
  public let event: any Event

  /// An event under that number, noted then by that actor.
  public init(number: Int, at: Moment, actor: String, event: any Event) {
    self.number = number
    self.at = at
    self.actor = actor
    self.event = event
  }
}
