/// Something a meeting asked somebody to do.
public struct AgreedAction: MadeByEvent, Codable {
  public struct Note: Codable, Equatable, Sendable {
    public let text: String
    public let on: Day
  }

  /// What was agreed of it.
  public let event: ActionAgreed
  /// By when it was wanted, at first and after each change, in time.
  public var wanted: [WantedBy]
  public var notes: [Note] = []
  public var chases: [ActionChased] = []
  public var done: Day?

  public var id: ActionID { event.action }

  /// Whether it may be told in public: closed where its item was.
  public var access: AgendaItem.Access { event.access ?? .open }

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

/// By when an action is wanted, as it was said on a day.
public struct WantedBy: Codable, Equatable, Sendable {
  /// The words, kept as they were said; nil where only the review was changed.
  public let words: String?
  /// The day set for reviewing what goes on.
  public let review: Day?
  /// Why it was changed; nil of what was said at first.
  public let why: String?
  public let on: Day
}
