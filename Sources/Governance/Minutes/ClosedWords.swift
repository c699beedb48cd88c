/// The words of a meeting's record that belong to closed business, and those that everybody knows.
struct ClosedWords {
  /// Closed words of the record, and how they are told in a refusal.
  struct Secret: Equatable, Sendable {
    /// The words.
    let words: String
    /// Whether it is a title, which gives itself away in two words.
    let isTitle: Bool
  }

  /// The words that must not be found in public.
  let secrets: [Secret]
  /// The titles of open items.
  let publicTitles: [String]

  /// The closed words of a meeting; what stands word for word in open business too is left out.
  init(of meeting: MeetingID, in proceedings: Proceedings, _ board: Board) {
    var closed: [Secret] = []
    var open: [String] = []
    func sort(_ words: [String], _ isClosed: Bool, isTitle: Bool = false) {
      if isClosed {
        closed += words.map { Secret(words: $0, isTitle: isTitle) }
      } else {
        open += words
      }
    }
    func isClosed(_ item: ItemID?) -> Bool {
      item.flatMap(proceedings.item).map(proceedings.isClosed) ?? false
    }
    for item in proceedings.items {
      let isClosed = proceedings.isClosed(item)
      let whys = [item.urgency, item.withdrawn, item.ground?.reasoning, item.outsideScope]
      sort([item.title], isClosed, isTitle: true)
      sort(whys.compactMap { $0 }, isClosed)
    }
    for paper in proceedings.papers {
      sort([paper.title], proceedings.isClosed(paper), isTitle: true)
      sort([paper.reason].compactMap { $0 }, proceedings.isClosed(paper))
    }
    for worded in proceedings.recommendations { sort(worded.parts, isClosed(worded.item)) }
    for decision in proceedings.decisions { sort(decision.parts, isClosed(decision.item)) }
    for position in proceedings.positions { sort([position.reason], isClosed(position.item)) }
    for interest in proceedings.interests { sort([interest.nature], isClosed(interest.item)) }
    for (item, why) in board.meetings[meeting]?.deferred ?? [:] { sort([why], isClosed(item)) }
    for referral in board.referrals where referral.meeting == meeting {
      sort(referral.question + referral.views, isClosed(referral.item))
      sort([referral.title], isClosed(referral.item), isTitle: true)
    }
    for action in board.actions where action.meeting == meeting {
      sort([action.text], action.access == .closed || isClosed(action.item))
    }
    let known = Set(open.map(WordRun.words))
    secrets = closed.filter { !$0.words.isBlank && !known.contains(WordRun.words($0.words)) }
    publicTitles = proceedings.items.filter { !proceedings.isClosed($0) }.map(\.title)
  }
}
