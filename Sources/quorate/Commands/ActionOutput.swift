import Governance

/// An action as `--json` gives it: the words for its day, and the interval they mean.
struct ActionOutput: Encodable {
  let id: String
  let text: String
  let owners: [String]
  let agreed: Day
  let meeting: String?
  let item: String?
  let access: String
  let reference: String?
  let purpose: String?
  let target: String?
  let due: String?
  let from: Day?
  let to: Day?
  let reading: String
  let review: Day?
  let status: String
  let daysLate: Int
  let told: String
  let done: Day?
  let wanted: [Wanted]
  let notes: [Dated]
  let chased: [Dated]

  /// By when it was wanted, as it was said on a day.
  struct Wanted: Encodable {
    let words: String?
    let review: Day?
    let why: String?
    let on: Day
  }

  /// Something said or sent on a day.
  struct Dated: Encodable {
    let text: String
    let on: Day
  }

  init(_ action: AgreedAction, of board: Board, on day: Day) {
    let standing = board.status(of: action, on: day)
    let days = board.days(of: action)
    id = action.id.rawValue
    text = action.text
    owners = action.owners
    agreed = action.on
    meeting = action.meeting?.description
    item = action.item?.rawValue
    access = action.access.rawValue
    reference = action.reference
    purpose = action.purpose
    target = action.target
    due = action.due
    from = days?.lowerBound
    to = days?.upperBound
    reading = action.byWhen.reading
    review = action.review
    status = standing.word
    daysLate = standing.daysLate
    told = standing.sentence
    done = action.done
    wanted = action.wanted.map {
      Wanted(words: $0.words, review: $0.review, why: $0.why, on: $0.on)
    }
    notes = action.notes.map { Dated(text: $0.text, on: $0.on) }
    chased = action.chases.map { Dated(text: $0.by, on: $0.on) }
  }
}
