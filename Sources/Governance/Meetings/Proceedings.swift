/// What went on at one meeting, from the first draft of its agenda to its last decision.
///
/// Loaded when asked for, apart from the board.
public struct Proceedings: Equatable, Sendable {
  /// The items in the order of the agenda.
  public var items: [AgendaItem] = []
  /// The reports and other papers commissioned, in the order of commissioning.
  public var papers: [Paper] = []
  /// The changes that the chair asked for.
  public var changes: [RequestedChange] = []
  /// When the chair cleared the agenda, if that was done.
  public var cleared: Day?
  /// The agenda that was cleared, by its edition.
  var clearedEdition: String?
  /// Each change of what the agenda prints, in the order of recording.
  var edits: [Edit] = []
  /// The resolutions to exclude the public, drafted or agreed.
  public var exclusions: [Exclusion] = []
  /// The public going out and coming in, in order of time.
  public var publicMoves: [PublicMove] = []
  /// The item taken up at each moment, in order of time.
  public var taken: [ItemTakenUp] = []
  /// The latest reply of each person asked.
  var replies: [PersonID: DatedReply] = [:]
  /// Interests declared, in the order of declaring.
  public var interests: [Interest] = []
  /// Dispensations granted for one item.
  public var dispensations: [ItemDispensationGranted] = []
  /// What each item asks for, every wording kept, in the order of wording.
  public var recommendations: [Recommendation] = []
  /// What was put to the meeting, in order of time.
  public var questions: [QuestionPut] = []
  /// What was said for and against by name, in order of time.
  public var positions: [Position] = []
  /// What was declared, in order of time.
  public var decisions: [Decision] = []
  /// What was reported not to have been received, in order of time.
  public var nilReturns: [NilReturned] = []
  public var attendance = Attendance()

  public init() {}

  public func item(_ id: ItemID) -> AgendaItem? { items.first { $0.id == id } }

  /// The last moment at which anything is recorded to have happened, or nil.
  var last: Moment? {
    let times = [
      attendance.movements.last?.at, taken.last?.at, questions.last?.at, positions.last?.at,
      decisions.last?.at, publicMoves.last?.at,
    ]
    return times.compactMap { $0 }.max()
  }

  /// The items of business that were neither taken nor decided nor withdrawn.
  public func unreached(but deferred: Set<ItemID>) -> [AgendaItem] {
    standing.filter { item in
      item.kind == .business && !deferred.contains(item.id)
        && !taken.contains { $0.item == item.id } && !decisions.contains { $0.item == item.id }
    }
  }

  /// The item in hand at a moment, or nil before the first.
  public func itemInHand(at moment: Moment) -> AgendaItem? {
    taken.last { $0.at <= moment }.flatMap { item($0.item) }
  }

  /// The time of an item as far as a moment: when it was decided, or left for another; otherwise the
  /// moment itself.
  public func time(of item: ItemID, by moment: Moment) -> Moment {
    let heard = taken.filter { $0.at <= moment }
    let last = heard.lastIndex { $0.item == item }
    let decision = decisions.last { $0.item == item && $0.at <= moment }
    // Taken up again after it was decided, it is asked of as it is heard again.
    if let decision, last.map({ heard[$0].at <= decision.at }) ?? true { return decision.at }
    guard let last, last + 1 < heard.count else { return moment }
    return heard[last + 1].at
  }

  /// Whether an interest that was declared keeps anybody from counting on an item.
  public func bars(_ item: ItemID) -> Bool { !barring(item).isEmpty }

  /// The interests that keep somebody from counting on an item.
  func barring(_ item: ItemID) -> [Interest] { interests(in: item).filter(\.effect.bars) }

  /// The interests declared in an item: one in an item is one in each of its parts.
  public func interests(in item: ItemID) -> [Interest] {
    if interests.isEmpty { return [] }
    let family = [item] + family(of: item).map(\.id)
    return interests.filter { family.contains($0.item) }
  }
}

extension State {
  /// The board of a meeting and what went on there; nil where either is not loaded.
  func loaded(_ meeting: MeetingID) -> (board: Board, proceedings: Proceedings)? {
    guard let board = boards[meeting.board], let proceedings = proceedings[meeting] else {
      return nil
    }
    return (board, proceedings)
  }
}
