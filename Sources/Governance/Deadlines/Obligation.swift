/// One thing that a rule asks of a board: what is owed, by which day, and what came of it.
///
/// The same on every day; how it stands is asked of a day. What is due, what a check tells and what
/// is explained are this one value.
public struct Obligation: Equatable, Sendable {
  /// What it is asked for by, the same on every day: `minutes/2002-05-21/members`.
  public private(set) var key: String
  public let duty: Duty
  public let meeting: MeetingID?
  /// What is owed, in a few words.
  public let what: String
  /// The first day on which it is owed, where it is not owed from the beginning.
  public let from: Day?
  /// The last day on which it is owed, where it ends.
  public let until: Day?
  /// How the day it is due by was counted, where it was counted.
  public let due: Reckoning?
  /// The day it is due by, where there is one.
  public let day: Day?
  /// The day on which it was done, if it was.
  public let done: Day?
  /// The rule in one sentence.
  public let rule: String
  /// The clause of the constitution, where it names one.
  public let clause: String?
  /// Other readings of the rule, and what else is to be known.
  let readings: [Reading]
  /// How it stands once it is done.
  let whenDone: Compliance
  /// How it stands until then; nil where it is none of the things that a check judges.
  let whileOpen: WhileOpen?
  /// How it stands on a list of what is due; nil where it is on none.
  private(set) var listing: Listing?

  init(
    _ duty: Duty, _ key: String, of meeting: MeetingID? = nil, what: String, from: Day? = nil,
    until: Day? = nil, due: Reckoning? = nil, on day: Day? = nil, done: Day? = nil,
    whenDone: Compliance = .met, whileOpen: WhileOpen? = nil, rule: String, clause: String? = nil,
    readings: [Reading] = []
  ) {
    // Asked for in a shell: without blanks.
    let parts = [duty.rawValue, meeting?.name, key.isEmpty ? nil : key.joined(" ", by: "-")]
    self.key = parts.compactMap { $0 }.joined(separator: "/")
    (self.duty, self.meeting, self.what) = (duty, meeting, what)
    (self.from, self.until, self.due) = (from, until, due)
    self.day = due?.day ?? day
    (self.done, self.whenDone, self.whileOpen) = (done, whenDone, whileOpen)
    (self.rule, self.clause, self.readings) = (rule, clause, readings)
  }

  /// The same on a list of what is due, in the same words where it has no others there.
  ///
  /// What is done is on none, unless doing it once changes nothing.
  func listed(
    if isListed: Bool = true, _ what: @autoclosure () -> String? = nil, as duty: Duty? = nil,
    with: String, of meeting: MeetingID? = nil, _ particulars: [String] = [], from: Day? = nil,
    until: Day? = nil, together: @autoclosure () -> Listing.Together? = nil
  ) -> Obligation {
    guard isListed, done == nil || whileOpen == .always(whenDone) else { return self }
    var listed = self
    listed.listing = Listing(
      what: what() ?? self.what, with: with, duty: duty, meeting: meeting, particulars: particulars,
      from: from, until: until, together: together())
    return listed
  }
}

extension Obligation {
  /// Obligations of which no two are asked for by one key: of several, the later have a figure.
  static func distinct(_ all: [Obligation]) -> [Obligation] {
    var seen: [String: Int] = [:]
    return all.map { obligation in
      var obligation = obligation
      let count = seen[obligation.key, default: 0] + 1
      seen[obligation.key] = count
      if count > 1 { obligation.key += "/\(count)" }
      return obligation
    }
  }

  /// How something stands that is not done, as far as the day of looking decides it.
  enum WhileOpen: Equatable {
    /// Ahead until its last day has gone by, and later every day since, up to a last one after
    /// which it can be done no more.
    case late(until: Day? = nil, String, afterwards: String? = nil)
    /// Ahead until its day has gone by, and this from then on.
    case then(Compliance)
    /// Ahead until its day has gone by, and a warning from then on, which is no breach.
    case warned(String)
    /// Without what there should be since a day, and for longer every day.
    case lacking(since: Day, String)
    /// The same on every day.
    case always(Compliance)
  }

  /// Something told beside how it stands.
  enum Reading: Equatable {
    /// Words that are the same on every day.
    case said(String)
    /// Another reading of the rule: its words, the day it leads to, and how it stands by that once
    /// it is done.
    case other(String, Reckoning, done: Compliance?, open: String)

    /// The words, with the day they lead to.
    var words: String {
      switch self {
      case .said(let words): return words
      case .other(let words, let limit, _, _): return "\(words), due by \(limit.day.spoken)"
      }
    }

    /// How it stands by this reading at the end of a day; nil where the words say it all.
    func compliance(on today: Day) -> Compliance? {
      guard case .other(_, let limit, let done, let note) = self else { return nil }
      return done ?? WhileOpen.late(note).compliance(limit.limit, on: today)
    }

    /// The words, with what they come to on a day.
    func told(on today: Day) -> String { "\(words)\(compliance(on: today)?.words, after: ": ")" }
  }

  /// How a list of what is due tells it.
  struct Listing: Equatable {
    /// Several of one kind told in one line: `minutes to` and each recipient, or how many
    /// `members to accept the code`.
    struct Together: Equatable {
      let words: String
      /// What each adds to the line; nil where they are counted.
      var each: String?
    }

    let what: String
    let with: String
    /// Under which kind it is listed, where that is another.
    let duty: Duty?
    /// The meeting it comes from, where its key does not name one.
    let meeting: MeetingID?
    /// What tells it from others of its duty and meeting, lasting when days and words change.
    let particulars: [String]
    /// The first day on which it is listed.
    let from: Day?
    /// The last day on which something can still be done about it.
    let until: Day?
    let together: Together?
  }

  /// The last day that still satisfies the rule; later than `day` only for clear days.
  var limit: Day? { due?.limit ?? day }

  /// Whether it is owed on a day.
  func isOwed(on day: Day) -> Bool { day.isWithin(from, until) }

  /// How it stands at the end of a day; nil where a check does not judge it.
  ///
  /// Something done later does not count as done on the day.
  func compliance(on today: Day) -> Compliance? {
    guard let whileOpen else { return nil }
    guard let done, done <= today else { return whileOpen.compliance(limit, on: today) }
    guard whenDone == .met,
      let missed = readings.last(where: { $0.compliance(on: today)?.isMissed ?? false })
    else { return whenDone }
    return .metWithNote(missed.told(on: today))
  }

  /// The working but for how it stands: the rule, the clause, the count, and the other readings.
  var working: [String] {
    let counted = due.map(\.working) ?? day.map { ["Due \($0.spoken)."] } ?? []
    return ["Rule: \(rule)."] + (clause.map { ["Clause: \($0)."] } ?? []) + counted
  }
}

extension Obligation.WhileOpen {
  func compliance(_ limit: Day?, on today: Day) -> Compliance {
    let late = limit.map { today - $0 } ?? 0
    switch self {
    case .always(let compliance): return compliance
    case .lacking(let since, let words):
      return .missed(
        days: max(1, today - since + 1), "\(words), \(since.spoken) to \(today.spoken)")
    case .then(let compliance) where late > 0: return compliance
    case .warned(let words) where late > 0: return .warning(late, after: today - late, words)
    case .late(let end, let note, let afterwards) where late > 0:
      let over = end.map { max(0, today - $0) } ?? 0
      return late > over
        ? .missed(days: late - over, over > 0 ? afterwards ?? note : note) : .notYetDue
    case .late, .then, .warned: return .notYetDue
    }
  }
}

extension Compliance {
  /// Done, or still to be done, so many days after a day that is no deadline.
  static func warning(_ late: Int, after day: Day, _ words: String) -> Compliance {
    .metWithNote("as a warning, \(late.counted("day")) late (due \(day.spoken)) \(words)")
  }
}
