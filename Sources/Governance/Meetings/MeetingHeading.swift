/// What a board keeps of each of its meetings without opening the meeting's own record.
public struct MeetingHeading: Codable, Equatable, Sendable {
  /// The identifier, which stays when the meeting is moved.
  public let id: MeetingID
  /// When it begins, as now arranged.
  public var start: Moment
  /// Where, as now arranged.
  public var venue: String
  /// Whether it is outside the ordinary series.
  public var isExtraordinary: Bool
  /// Each notice that was given of it.
  public var notices: [Notice] = []
  /// Each change of date, time or venue after it was first arranged.
  public var changes: [MeetingChange] = []
  /// Cancelled on a day, with the reason.
  public var cancelled: MeetingCancelled?
  /// Its sittings: one as a rule, more where it was adjourned.
  public var sittings: [Sitting] = []
  public var closed: Moment?
  /// What was decided when it was found inquorate at the start, if it was.
  public var inquorateStart: InquorateAtStart?
  /// When a quorum was first had, where that was in doubt.
  public var quorumHad: QuorumHad?
  /// The papers despatched to members.
  public var papers: [PapersMadeAvailable] = []
  /// The papers published to the public.
  public var published: [PapersPublished] = []
  /// The office's own targets that were met, by name, and when.
  public var targets: [String: Day] = [:]
  /// The items deferred to a later meeting, and why.
  public var deferred: [ItemID: String] = [:]
  /// To whom and when its minutes were despatched.
  public var despatches: [Despatch] = []
  /// How far its minutes have got.
  public var minutes = MinutesProgress()
  /// When it said that the next meeting would be, if it did.
  public var announced: NextAnnounced?

  /// How far a meeting has got.
  public enum Status: Equatable, Sendable {
    case scheduled
    /// In progress since that moment.
    case open(since: Moment)
    /// Interrupted at a moment, to be resumed at another where that was said.
    case adjourned(at: Moment, until: Moment?)
    /// Over.
    case closed(at: Moment)
    /// Cancelled on a day, with the reason.
    case cancelled(on: Day, why: String)
  }

  /// How far the meeting has got, in words.
  public var progress: String {
    switch status {
    case .scheduled: return "to be held"
    case .open(let since):
      let first = sittings.count > 1 ? sittings.first : nil
      let resumed = first == nil ? "in progress since" : "resumed at"
      return "\(resumed) \(told(since))\(first?.opened.timeAndDay, after: "; first opened at ")"
    case .adjourned(let at, let until):
      return "adjourned at \(at.timeAndDay)\(until?.timeAndDay, after: " until ")"
    case .closed(let at): return "held, closed \(told(at))"
    case .cancelled(let day, let why): return "cancelled on \(day.spoken): \(why)"
    }
  }

  /// How far the meeting has got.
  public var status: Status {
    if let cancelled { return .cancelled(on: cancelled.on, why: cancelled.why) }
    if let closed { return .closed(at: closed) }
    guard let sitting = sittings.last else { return .scheduled }
    if let adjourned = sitting.adjourned { return .adjourned(at: adjourned, until: sitting.until) }
    return .open(since: sitting.opened)
  }

  /// The day on which it was held or is to be held.
  public var day: Day { sittings.first?.opened.day ?? start.day }

  /// The day of the sitting in progress or the last one; the day arranged while there was none.
  public var sittingDay: Day { sittings.last?.opened.day ?? start.day }

  /// A time of the meeting as it is told: with its day, where that is not the first.
  public func told(_ moment: Moment) -> String {
    moment.day == day ? "\(moment.time)" : "\(moment.time) on \(moment.day.short)"
  }

  /// The day of the last sitting; of the next, where the meeting was adjourned until a day: what is
  /// counted from its end is counted from there.
  public var lastDay: Day {
    let until = closed == nil ? sittings.last?.until?.day : nil
    return max(sittingDay, until ?? sittingDay)
  }

  /// The last time before a moment since when everybody has to arrive: an adjournment from which
  /// they had gone home, or else the eve of the day on which it was opened, or is to be.
  ///
  /// They stay for a break that ends on the same day, and past midnight for less than four hours.
  public func parting(before moment: Moment) -> Moment? {
    let first = opened ?? start
    let eve = Moment(first.day, LocalTime(minutesAfterMidnight: 0), offset: first.offset)
      .adding(minutes: -1)
    return dispersal(before: moment) ?? (moment > eve ? eve : nil)
  }

  /// The last adjournment before a moment from which everybody had gone home, if there was one:
  /// the meeting is a reconvened one since.
  func dispersal(before moment: Moment) -> Moment? {
    let ends = sittings.dropFirst().map(\.opened) + [moment]
    return zip(sittings.map(\.adjourned), ends).compactMap { adjourned, end -> Moment? in
      guard let adjourned, case let back = min(end, moment), adjourned.day < back.day,
        back.seconds - adjourned.seconds >= 4 * 3600
      else { return nil }
      return adjourned
    }.last
  }

  /// The day on which a time of day was that somebody says of the meeting: that on which it began
  /// before everybody last went home, or the next where it is of the small hours.
  public func day(of time: LocalTime) -> Day {
    guard let last = sittings.last?.opened else { return start.day }
    let parting = parting(before: last)
    let began = sittings.first { sitting in parting.map { $0 < sitting.opened } ?? true }?.opened
    let first = began ?? last
    let morning = LocalTime(minutesAfterMidnight: 6 * 60)
    return time < first.time && time < morning && first.time >= morning ? first.day + 1 : first.day
  }

  /// How many minutes of a stretch it was in progress.
  public func minutesInProgress(from start: Moment, to end: Moment) -> Int {
    sittings.reduce(0) { sum, sitting in
      let last = min(sitting.adjourned ?? closed ?? end, end)
      return sum + max(0, last.seconds - max(sitting.opened, start).seconds) / 60
    }
  }

  /// When it was first opened, or nil while it was not.
  public var opened: Moment? { sittings.first?.opened }

  /// Whether it is to count as held or still to be held.
  public var stands: Bool { cancelled == nil }

  /// Whether it is still to come or in progress.
  public var isAhead: Bool { stands && closed == nil }

  /// Whether it goes on as notes, without decisions.
  public var isNotesOnly: Bool { inquorateStart?.choice == .notesOnly }
}
