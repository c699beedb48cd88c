import Governance

/// The minutes of a meeting as `--json` gives them; those for the public have no closed words.
struct MinutesOutput: Encodable {
  struct Passage: Encodable {
    let kind: String
    let lines: [String]

    init(_ passage: Governance.Passage) {
      switch passage.kind {
      case .prose: kind = "prose"
      case .point: kind = "point"
      case .linked(let link): kind = link.rawValue
      }
      lines = passage.lines
    }
  }

  struct Minute: Encodable {
    let number: String
    let heading: String
    let item: String?
    let passages: [Passage]
    let closed: [Passage]?
  }

  let meeting: String
  let board: String
  let venue: String
  let day: String
  let start: String?
  let finish: String?
  let present: [String]
  let inAttendance: [String]
  let apologies: [String]
  let corrections: [String]
  let minutes: [Minute]

  init(_ minutes: Minutes) {
    self.init(
      minutes.head,
      minutes.minutes.map { minute in
        Minute(
          number: minute.printedNumber, heading: minute.heading, item: minute.item?.rawValue,
          passages: minute.open.map(Passage.init), closed: minute.closed?.map(Passage.init))
      })
  }

  init(_ minutes: PublicMinutes) {
    self.init(
      minutes.head,
      minutes.minutes.map { minute in
        Minute(
          number: minute.number, heading: minute.heading, item: nil,
          passages: minute.passages.map(Passage.init), closed: nil)
      })
  }

  private init(_ head: MinutesHead, _ minutes: [Minute]) {
    meeting = head.meeting.description
    board = head.board
    venue = head.venue
    day = head.day.description
    start = head.start?.description
    finish = head.finish?.description
    present = head.attendance.present.map(\.text)
    inAttendance = head.attendance.inAttendance.map(\.text)
    apologies = head.attendance.apologies.map(\.text)
    corrections = head.corrections
    self.minutes = minutes
  }
}
