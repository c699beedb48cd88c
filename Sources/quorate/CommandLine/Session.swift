import Governance
import Secretariat

/// One command's work at the office: finds what was typed, acts, and says what was saved.
struct Session {
  let clerk: Clerk
  /// The day of `--as-of`, where it was given.
  var asOf: Day?
  var state: State { clerk.state }
  var now: Moment { clerk.now }
  /// The day that is looked at: that of `--as-of`, else of `--known-on`, else today.
  var lookedAt: Day { asOf ?? clerk.knownOn ?? now.day }

  /// The moment typed, on the day of a meeting where one is given; `now` where nothing was typed.
  func moment(_ text: String?, of meeting: MeetingID? = nil) throws -> Moment {
    guard let text else { return now }
    return try reader.read(text, on: meeting.flatMap(state.heading)?.day)
  }

  /// The moment typed of a day.
  func moment(_ text: String, on day: Day) throws -> Moment { try reader.read(text) { _ in day } }

  private var reader: MomentReader { MomentReader(zone: clerk.clock.zone, now: now) }

  /// The moment typed at which a meeting is looked at; otherwise now, or when it closed.
  func view(_ text: String?, of meeting: MeetingID) throws -> Moment {
    if text == nil, let closed = state.heading(meeting)?.closed { return closed }
    return try moment(text, of: meeting)
  }

  /// The day typed, or today; how it was read is told where that is not plain.
  func day(_ text: String?) throws(Refusal) -> Day {
    guard let text else { return now.day }
    let (day, note) = try DayReader.reading(text, typedOn: now.day)
    if let note { Console.note("\"\(text)\" is read as \(note)") }
    return day
  }

  /// The person typed, by identifier or by part of a name.
  func person(_ text: String) throws(Refusal) -> PersonID {
    try LookUp.person(text, in: state.directory)
  }

  /// The board typed, loaded.
  func board(_ text: String) throws -> Board {
    // An identifier needs no list of the others.
    if let id = BoardID(checking: text) {
      try clerk.loadState(of: .board(id))
      if let board = state.boards[id] { return board }
    }
    let known = try clerk.outlooks()
    if let day = clerk.knownOn, known.isEmpty {
      throw Refusal("no board had been recorded by \(day.spoken)", expected: "a later day")
    }
    let id = try LookUp.board(text, among: known)
    try clerk.loadState(of: .board(id))
    return try state.boards[id].orRefuse(
      Refusal("there is no board called \"\(text)\"", remedy: .listBoards))
  }

  /// The boards typed, each once, or all of them where none was.
  func boards(_ texts: [String]) throws -> [BoardID] {
    try texts.isEmpty ? clerk.boards() : texts.map { try board($0).id }.once
  }

  /// A board as it was at the end of a day.
  func board(_ board: Board, on day: Day) throws -> Board {
    try clerk.state(on: day).boards[board.id].orRefuse(
      Refusal(
        "\(board.name) did not exist on \(day.spoken)",
        expected: "\(board.founded.spoken) or a later day"))
  }

  /// The meeting typed as `BOARD/NAME`, or as a board alone: then the one in progress, or the next.
  func meeting(_ text: String) throws -> MeetingID {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    if text.isEmpty {
      throw Refusal(
        "no meeting is named", expected: "a meeting such as salford-icb/2002-03-26",
        remedy: .listBoards)
    }
    let board = try board(parts.first ?? "")
    let found =
      parts.count == 2
      ? try LookUp.meeting(parts[1], of: board) : board.meetingInHand(on: clerk.knownOn ?? now.day)
    guard let found else {
      throw Refusal("there is no meeting \"\(text)\"", remedy: .listMeetings(board.id))
    }
    try clerk.load(.meeting(found.id))
    return found.id
  }

  /// What the board keeps of a meeting that was found.
  func heading(_ meeting: MeetingID) throws(Refusal) -> MeetingHeading {
    try state.heading(meeting).orRefuse(Refusal("there is no meeting \"\(meeting)\""))
  }

  /// The item typed by its printed number.
  func item(_ number: String, at meeting: MeetingID) throws(Refusal) -> ItemID {
    let items = state.proceedings[meeting]?.items ?? []
    let fitting = state.proceedings[meeting]?.items(numbered: number) ?? []
    if fitting.count == 1 { return fitting[0].id }
    if fitting.isEmpty {
      throw unknown("item \"\(number)\"", among: items.map(\.number), .addItem(meeting))
    }
    let named = fitting.map { item in
      "\(state.proceedings[meeting]?.number(of: item.id) ?? "") \(item.title)"
    }
    throw Refusal(
      "\(fitting.count) items have the number \(number): \(named.joined(separator: "; "))",
      remedy: .renumberItems(meeting))
  }

  /// The paper typed, by its identifier or its title.
  func paper(_ text: String, at meeting: MeetingID) throws(Refusal) -> PaperID {
    let papers = state.proceedings[meeting]?.papers ?? []
    if let paper = papers.first(where: { $0.id.rawValue == text || $0.title == text }) {
      return paper.id
    }
    throw unknown("paper \"\(text)\"", among: papers.map(\.id.rawValue), .commissionReport(meeting))
  }

  /// The refusal of what is not there, with what is, or how the first is made.
  private func unknown(_ what: String, among known: [String], _ remedy: Remedy) -> Refusal {
    if known.isEmpty { return Refusal("there is no \(what)", remedy: remedy) }
    let isRun = known.count > 3 && known == (1...known.count).map(String.init)
    let list = known.alternatives
    return Refusal("there is no \(what)", expected: isRun ? "1 to \(known.count)" : list)
  }

  /// The parts typed by their letters, or nil where none were.
  func parts(_ letters: [String], of item: ItemID, at meeting: MeetingID) throws -> [String]? {
    if letters.isEmpty { return nil }
    let all = state.proceedings[meeting]?.recommendation(on: item)?.parts ?? []
    if all.isEmpty { throw Refusal("the item has no recommendation", advice: "draft one first") }
    let known = Recommendation.letters.prefix(all.count)
    let chosen = try letters.map { letter in
      try known.firstIndex(of: letter.lowercased()).orRefuse(
        Refusal(
          "the recommendation has no part (\(letter))",
          expected: known.map { "(\($0))" }.joined(separator: " or ")))
    }
    return Set(chosen).sorted().map { all[$0] }
  }

  /// The person typed; otherwise whoever presides at a moment, or holds the chair.
  func chair(_ text: String?, of meeting: MeetingID, at moment: Moment) throws -> PersonID {
    if let text { return try person(text) }
    let presiding = state.proceedings[meeting]?.attendance.presiding(at: moment)?.person
    let holder = state.boards[meeting.board]?.holder(of: .chair, on: moment.day)
    return try (presiding ?? holder).orRefuse(
      Refusal("nobody is recorded as in the chair", advice: "say who it was with --by"))
  }

  /// The day typed; otherwise that of the meeting where it has begun, or today.
  func day(_ text: String?, of meeting: MeetingID) throws(Refusal) -> Day {
    let heading = state.heading(meeting)
    let sitting = heading?.opened == nil ? nil : heading?.sittingDay
    return try text.map(day) ?? sitting ?? now.day
  }

  /// Records events and says what was saved, and what others recorded meanwhile.
  func perform(_ events: [any Event]) throws { try perform(Recording(events)) }

  /// Does an act and says what was saved, and what others recorded meanwhile.
  func perform(_ act: any Act) throws { report(try clerk.perform(act)) }

  /// Says what was saved, and what others recorded meanwhile.
  func report(_ outcome: Outcome) {
    func sentence(_ recorded: Recorded) -> String { recorded.event.sentence.text(in: state) }
    for other in outcome.meanwhile {
      Console.complain("in the meantime, \(other.actor) recorded: \(sentence(other))")
    }
    for saved in outcome.saved {
      Console.say("saved at \(saved.at.time) as entry \(saved.number): \(sentence(saved))")
    }
    for remark in outcome.remarks { Console.note("note: \(remark)") }
  }
}
