public import Governance
public import Store

/// Where work is done: the one path by which commands and screens read and write a journal.
///
/// Knows the clock and who is acting; loads streams when they are asked for; proposes, and tells
/// what others wrote meanwhile.
public final class Clerk {
  /// The journal behind the office.
  public let journal: any Journal
  /// The clock the office goes by.
  public let clock: Clock
  /// Who is acting; shown with every entry, and not authentication.
  public let actor: String
  /// The last day whose recording is known, when the past is asked; nil for all.
  public let knownOn: Day?
  /// How many entries it is worth not reading again: longer streams are kept as snapshots.
  let worthKeeping: Int
  /// What is loaded, folded.
  public internal(set) var record = Record()
  let codec = EventCodec()
  /// The last entry of the journal as far as what is loaded was brought up to date.
  var seen = 0
  /// What lies ahead of every board, as far as it was asked for.
  var ahead: KnownOutlooks?
  /// The holidays that were read, by the hash of their file; those inside the program under none.
  private var calendars: [String: HolidayCalendar] = [:]

  /// Opens the office on a journal, with its directory loaded; streams of more than so many entries
  /// are kept as snapshots.
  public init(
    journal: any Journal, clock: Clock, actor: String, knownOn: Day? = nil, worthKeeping: Int = 200
  ) throws(ClerkError) {
    (self.journal, self.clock, self.actor) = (journal, clock, actor)
    (self.knownOn, self.worthKeeping) = (knownOn, worthKeeping)
    seen = try reading(journal.lastNumber())
    try loadState(of: .directory)
  }

  /// What the record says.
  public var state: State { record.state }

  /// What was so at the end of a day; from the present day on, what the record says.
  public func state(on day: Day) throws(ClerkError) -> State {
    guard isPast(day) else { return state }
    try loadHistory()
    return record.state(asOf: day)
  }

  /// Whether a day lies before the one whose end the record tells of.
  func isPast(_ day: Day) -> Bool { day < knownOn ?? now.day }

  /// The present moment of this journal.
  public var now: Moment { clock.now(for: record.state.journal) }

  /// The holidays adopted last, or those inside the program.
  public var holidays: HolidayCalendar {
    get throws(ClerkError) { try calendar(state.directory.calendars) }
  }

  /// The holidays that the present ones took the place of; nil where those were never replaced.
  public var replacedHolidays: HolidayCalendar? {
    get throws(ClerkError) {
      let adopted = state.directory.calendars
      return adopted.isEmpty ? nil : try calendar(adopted.dropLast())
    }
  }

  /// The holidays of the files that were adopted, each laid over those before it; beneath them all
  /// those inside the program.
  private func calendar(_ adopted: some Collection<CalendarAdopted>) throws(ClerkError)
    -> HolidayCalendar
  {
    let name = adopted.map(\.hash).joined(separator: " ")
    if let known = calendars[name] { return known }
    var calendar = HolidayFile.bundled
    for file in adopted { calendar = try read(file).over(calendar) }
    calendars[name] = calendar
    return calendar
  }

  private func read(_ wanted: CalendarAdopted) throws(ClerkError) -> HolidayCalendar {
    guard let kept = try reading(journal.attachment(wanted.hash)) else {
      throw .refused(
        "the calendar of bank holidays \(wanted.name) is missing from the journal",
        advice: "adopt it again")
    }
    return try refusing(HolidayFile.read(kept, named: wanted.name))
  }

  /// Loads a stream with every entry, unless that is done already.
  public func load(_ stream: Stream) throws(ClerkError) {
    guard !record.isWhole(stream) else { return }
    if case .meeting(let meeting) = stream { try loadState(of: .board(meeting.board)) }
    record.close(stream)
    record.open(stream)
    try catchUp(stream)
  }

  /// Loads what a stream has come to: from a snapshot, where there is one, and what was written
  /// since.
  ///
  /// Enough for whatever is asked of the state; what is asked of entries loads them.
  public func loadState(of stream: Stream) throws(ClerkError) {
    guard !record.holds(stream) else { return }
    guard try takeSnapshot(of: stream) else {
      try load(stream)
      return keepSnapshot(of: stream)
    }
    if try catchUp(stream).count > worthKeeping { keepSnapshot(of: stream) }
  }

  /// Loads some meetings of a board: many of them together, since a stretch of the record is read
  /// and decoded in less time than its pieces are.
  public func load(_ meetings: [MeetingID], of board: BoardID) throws(ClerkError) {
    let missing = meetings.filter { !record.holds(.meeting($0)) }
    guard missing.count > 8 else {
      for meeting in missing { try load(.meeting(meeting)) }
      return
    }
    try loadState(of: .board(board))
    let entries = try reading(journal.entries(ofMeetingsOf: board))
    let recorded = try reading(codec.recorded(entries))
    let known = Dictionary(grouping: recorded.filter(isKnown), by: \.event.stream)
    for stream in missing.map(Stream.meeting) {
      record.open(stream)
      record.add(known[stream] ?? [], to: stream)
    }
  }

  /// Loads every entry of whatever is loaded.
  func loadHistory() throws(ClerkError) {
    for stream in record.streams { try load(stream) }
  }

  /// Loads what every board's stream has come to.
  public func loadBoards() throws(ClerkError) {
    for board in try boards() { try loadState(of: .board(board)) }
  }

  /// The identifiers of all boards, sorted.
  public func boards() throws(ClerkError) -> [BoardID] {
    try reading(journal.latest(after: 0)).compactMap(\.board).sorted()
  }

  /// Takes in what others wrote to the streams that are loaded, and says what that was.
  @discardableResult
  public func refresh() throws(ClerkError) -> [Recorded] {
    // What was known on a day does not grow.
    guard knownOn == nil else { return [] }
    let written = try reading(journal.latest(after: seen))
    let boards = Set(written.map(\.board))
    var found: [Recorded] = []
    for stream in record.streams where boards.contains(stream.board) {
      found += try catchUp(stream)
    }
    seen = written.map(\.number).max() ?? seen
    return found.sorted { $0.number < $1.number }
  }

  /// The entries of a stream that are of some kinds, in order, as far as they were known.
  public func entries(of stream: Stream, kinds: [String]) throws(ClerkError) -> [Recorded] {
    try reading(codec.recorded(try journal.entries(of: stream, kinds: kinds, naming: [])))
      .filter(isKnown)
  }

  /// When the last entry of a stream that is loaded was recorded.
  public func lastRecorded(in stream: Stream) throws(ClerkError) -> Moment? {
    let version = record.version(of: stream)
    return try reading(journal.entry(of: stream, version: version)).flatMap { Moment($0.recorded) }
  }

  /// A number that is another one whenever anything was written to the journal.
  public func changes() throws(ClerkError) -> Int { try reading(journal.changes()) }

  @discardableResult
  func catchUp(_ stream: Stream) throws(ClerkError) -> [Recorded] {
    let version = record.version(of: stream)
    let entries = try reading(journal.entries(of: stream, after: version))
    guard !entries.isEmpty else { return [] }
    let further = try reading(codec.recorded(entries)).filter(isKnown)
    if !record.isWhole(stream), further.contains(where: { $0.event is EntryRetracted }) {
      // The stream is folded again without what was withdrawn, and so from its beginning.
      try load(stream)
    } else {
      record.add(further, to: stream)
    }
    return further
  }

  /// Whether an entry was known on the day asked, whenever it happened.
  ///
  /// What the journal says of itself is no knowledge of a board: a rehearsal keeps its clock.
  func isKnown(_ recorded: Recorded) -> Bool { recorded.isKnown(on: knownOn) }

  /// The quorum of a meeting at a moment, for an item: the one named, or the one then in hand.
  public func quorum(
    _ meeting: MeetingID, at moment: Moment, for item: ItemID? = nil
  ) throws(ClerkError) -> QuorumAnswer {
    try load(.meeting(meeting))
    let item = item ?? state.proceedings[meeting]?.itemInHand(at: moment)?.id
    guard let answer = state.quorum(of: meeting, at: moment, for: item) else {
      throw .refused("there is no meeting \"\(meeting)\"", remedy: .listMeetings(meeting.board))
    }
    return answer
  }
}
