/// What a check tells of a board at the end of a day: each finding in a line, and how many things
/// stand in each way.
public struct CheckReport: Codable, Equatable, Sendable {
  /// One finding as a check tells it.
  public struct Finding: Codable, Equatable, Sendable {
    /// How it stands: `missed by 3 days`.
    public let words: String
    /// What is owed, and how it stands, in one line.
    public let sentence: String
    let rank: Int
    let day: Day?
    /// Its place among everything that the rules ask.
    let place: Int
  }

  /// How many things stand in one way.
  public struct Count: Codable, Equatable, Sendable {
    public let words: String
    public internal(set) var count: Int
    let rank: Int
  }

  /// The board's name.
  public let name: String
  public let day: Day
  public private(set) var findings: [Finding] = []
  public private(set) var counts: [Count] = []

  /// Whether any rule was broken.
  public var hasMissed: Bool { counts.contains { $0.rank == 0 } }

  fileprivate mutating func add(_ obligations: [Obligation], on day: Day, from place: Int) {
    for (offset, obligation) in obligations.enumerated() {
      if let judged = obligation.judged(on: day) { add(judged, at: place + offset) }
    }
  }

  mutating func add(_ judged: JudgedObligation, at place: Int) {
    count(judged.compliance.status, 1, rank: judged.compliance.rank)
    guard judged.isFinding else { return }
    findings.append(
      Finding(
        words: judged.compliance.words, sentence: judged.sentence, rank: judged.rank,
        day: judged.day, place: place))
  }

  /// Adds what another tells of the same board, in the order of telling: what is broken first, then
  /// by day.
  fileprivate mutating func add(_ settled: CheckReport) {
    for known in settled.counts { count(known.words, known.count, rank: known.rank) }
    let last = Day.writable.upperBound
    findings = (findings + settled.findings).sorted {
      ($0.rank, $0.day ?? last, $0.place) < ($1.rank, $1.day ?? last, $1.place)
    }
  }

  private mutating func count(_ words: String, _ count: Int, rank: Int) {
    if let index = counts.firstIndex(where: { $0.rank == rank }) {
      counts[index].count += count
    } else {
      counts.append(Count(words: words, count: count, rank: rank))
      counts.sort { $0.rank < $1.rank }
    }
  }
}

/// A check as it is kept: what it told on a day, and what of that no later day can change without a
/// further entry, so that on another day only the rest is judged.
public struct KeptCheck: Codable, Equatable, Sendable {
  public let report: CheckReport
  /// The meetings whose obligations all stand for good, as far as a check tells them.
  private let settled: CheckReport
  /// The others in their order, each with the place of its first obligation.
  private let open: [OpenMeeting]
  /// How many obligations the meetings have.
  private let total: Int

  private struct OpenMeeting: Codable, Equatable {
    let meeting: MeetingID
    let place: Int
  }

  /// The meetings to be read for a later day.
  public var toRead: [MeetingID] { open.map(\.meeting) }

  /// A board's check at the end of a day: everything is judged, or, where nothing was written to
  /// the board since an earlier one, what that left open.
  public init(
    of board: Board, on day: Day, in state: State, _ holidays: HolidayCalendar,
    replaced: HolidayCalendar?, since known: KeptCheck? = nil
  ) {
    let account = Account(board, on: day, in: state, holidays, replaced)
    var report = CheckReport(name: board.name, day: day)
    var settled = known?.settled ?? report
    var open = known?.open ?? []
    var place = 0
    if known != nil {
      let headings = open.compactMap { board.meetings[$0.meeting] }
      for (known, asked) in zip(open, account.byMeeting(headings)) {
        report.add(asked.obligations, on: day, from: known.place)
      }
    } else {
      for (meeting, obligations) in account.byMeeting(board.meetingsInOrder) {
        if obligations.allSatisfy({ $0.isSettled(on: day) }) {
          settled.add(obligations, on: day, from: place)
        } else {
          open.append(OpenMeeting(meeting: meeting, place: place))
          report.add(obligations, on: day, from: place)
        }
        place += obligations.count
      }
    }
    total = known?.total ?? place
    report.add(account.besideMeetings, on: day, from: total)
    report.add(settled)
    (self.report, self.settled, self.open) = (report, settled, open)
  }
}

extension Obligation {
  /// Whether what a check tells of it on a day is what it tells on every later day.
  func isSettled(on day: Day) -> Bool {
    if let until { return until < day }
    guard from.map({ $0 <= day }) ?? true else { return false }
    guard let whileOpen else { return true }
    if let done {
      // Another reading of something done in time may be missed on a later day, where that is open.
      return done <= day
        && (whenDone != .met
          || readings.allSatisfy { if case .other(_, _, nil, _) = $0 { false } else { true } })
    }
    switch whileOpen {
    case .always(let compliance): return compliance != .notYetDue
    case .then: return limit.map { $0 < day } ?? false
    case .late(let end, _, _): return end.map { $0 < day } ?? false
    case .warned, .lacking: return false
    }
  }
}
