/// The words of exempt business, and those that open business has too.
///
/// What stands word for word in open business gives nothing away.
struct ClosedWords: Sendable {
  /// Words of exempt business, and what they are about.
  struct Text: Equatable, Sendable {
    let words: String
    /// Whether they are a title, which gives itself away in two words.
    var isTitle = false
    var about: Thing?
  }

  private var closed: [Text] = []
  private var open: Set<[String]> = []

  /// What must not be found in public.
  var secrets: [Text] {
    closed.filter { !$0.words.isBlank && !open.contains(LeakSearch.words($0.words)) }
  }

  mutating func add(_ texts: [String], isTitle: Bool, about thing: Thing, isClosed: Bool) {
    if isClosed {
      closed += texts.map { Text(words: $0, isTitle: isTitle, about: thing) }
    } else {
      open.formUnion(texts.map(LeakSearch.words))
    }
  }
}

extension ClosedWords {
  /// The words of a meeting's record, and of what came of it.
  init(of meeting: MeetingID, in state: State) {
    guard let (board, proceedings) = state.loaded(meeting) else { return }
    func sort(_ texts: [String?], isTitle: Bool = false, about thing: Thing) {
      add(texts.compactMap { $0 }, isTitle: isTitle, about: thing, isClosed: state.isClosed(thing))
    }
    func sort(_ texts: [String?], on item: ItemID) { sort(texts, about: .item(item, meeting)) }
    for item in proceedings.items {
      sort([item.title], isTitle: true, about: .item(item.id, meeting))
      sort([item.urgency, item.withdrawn, item.ground?.reasoning, item.outsideScope], on: item.id)
    }
    for paper in proceedings.papers {
      sort([paper.title], isTitle: true, about: .paper(paper.id, meeting))
      sort([paper.reason], about: .paper(paper.id, meeting))
    }
    for worded in proceedings.recommendations { sort(worded.parts, on: worded.item) }
    for decision in proceedings.decisions { sort(decision.parts, on: decision.item) }
    for position in proceedings.positions { sort([position.reason], on: position.item) }
    for interest in proceedings.interests { sort([interest.nature], on: interest.item) }
    for (item, why) in board.meetings[meeting]?.deferred ?? [:] { sort([why], on: item) }
    for referral in board.referrals where referral.meeting == meeting {
      sort([referral.title], isTitle: true, about: .referral(referral.id, board.id))
      sort(referral.question + referral.views, about: .referral(referral.id, board.id))
    }
    for action in board.actions where action.meeting == meeting {
      sort([action.text], about: .action(action.id, board.id))
    }
  }
}
