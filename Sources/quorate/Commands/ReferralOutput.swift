import Governance

/// A referral as `--json` gives it.
struct ReferralOutput: Encodable {
  struct Answer: Encodable {
    let partner: String
    let stance: String
    let text: String
    let on: Day
  }

  let id: String
  let meeting: String
  let item: String
  let title: String
  let question: [String]
  let views: [String]
  let partners: [String]
  let made: Day
  let answers: [Answer]
  let standing: String
  let jointDecision: Day?

  init(_ referral: Referral, of board: Board, on day: Day, in directory: Directory) {
    id = referral.id.rawValue
    meeting = referral.meeting.description
    item = referral.item.rawValue
    title = referral.title
    question = referral.question
    views = referral.views
    partners = referral.partners
    made = referral.made
    answers = referral.answers.map {
      Answer(partner: $0.partner, stance: $0.stance.rawValue, text: $0.text, on: $0.on)
    }
    standing = board.status(of: referral, on: day, in: directory)
    if case .decided(let joint) = referral.status {
      jointDecision = joint
    } else {
      jointDecision = nil
    }
  }
}
