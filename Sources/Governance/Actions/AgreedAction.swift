/// Something a meeting asked somebody to do.
public struct AgreedAction: Equatable, Sendable {
  /// What was reported of it.
  public struct Note: Equatable, Sendable {
    /// What was said.
    public let text: String
    /// When.
    public let on: Day
  }

  /// The identifier within the board.
  public let id: ActionID
  /// What is to be done.
  public let text: String
  /// The office or person who does it.
  public let owner: String
  /// By when, in the words of the meeting; nil where nothing was said.
  public let due: String?
  /// The meeting that asked for it, where one did.
  public let meeting: MeetingID?
  /// The item there.
  public let item: ItemID?
  /// Whether it may be told in public: closed where its item was.
  public let access: AgendaItem.Access
  /// When it was asked for.
  public let on: Day
  /// What was reported of it since.
  public var notes: [Note] = []
  /// When it was done.
  public var done: Day?

  /// Whether it was still open when a day began; open now, where no day is given.
  func isOpen(on day: Day?) -> Bool {
    guard let done else { return true }
    return day.map { done >= $0 } ?? false
  }
}
