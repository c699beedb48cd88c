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
  /// The office or person who does it; the first, where several do.
  public let owner: String
  /// Whoever else does it.
  public let others: [String]
  /// What it is called where it was listed, such as `ref 10, rec 16`.
  public let reference: String?
  /// What it is for: the objective it serves, or the lesson it comes from.
  public let purpose: String?
  /// How one will know that it is done.
  public let target: String?
  /// The meeting that asked for it, where one did.
  public let meeting: MeetingID?
  /// The item there.
  public let item: ItemID?
  /// Whether it may be told in public: closed where its item was.
  public let access: AgendaItem.Access
  /// When it was asked for.
  public let on: Day
  /// By when it was wanted, at first and after each change, in time.
  public var wanted: [WantedBy]
  /// What was reported of it since, in time.
  public var notes: [Note] = []
  /// When its owners were asked how it stands, in time.
  public var chases: [ActionChase] = []
  /// When it was done.
  public var done: Day?

  /// Everybody who does it.
  public var owners: [String] { [owner] + others }

  /// By when, in the words of the meeting, or as they were changed; nil where nothing was said.
  public var due: String? { dueWords?.words }

  /// The day set for reviewing it, where it goes on.
  public var review: Day? { wanted.last?.review }

  /// What the words for its day mean.
  public var byWhen: ByWhen {
    dueWords.map { ByWhenReader.read($0.words, saidOn: $0.on) } ?? .unknown
  }

  /// The words that hold now, and the day they were said on.
  var dueWords: (words: String, on: Day)? {
    wanted.lazy.reversed().compactMap { said in said.words.map { ($0, said.on) } }.first
  }

  /// Whether it was still open when a day began; open now, where no day is given.
  func isOpen(on day: Day?) -> Bool {
    guard let done else { return true }
    return day.map { done >= $0 } ?? false
  }
}
