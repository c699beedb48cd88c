/// What somebody said about coming to a meeting, and the day for which they said it.
struct DatedReply: Equatable, Sendable {
  let reply: Reply
  /// Nil in older entries: whatever day the meeting is on.
  let day: Day?
}

extension Proceedings {
  /// The latest reply of each person; what was said of a day from which the meeting was moved is no
  /// reply for its new one.
  public func replies(for heading: MeetingHeading?) -> [PersonID: Reply] {
    let day = heading?.start.day
    return replies.compactMapValues { ($0.day ?? day) == day ?? $0.day ? $0.reply : nil }
  }
}

/// What somebody said about coming to a meeting.
public enum Reply: Equatable, Sendable {
  /// Coming.
  case attending
  /// Not coming, with apologies.
  case apologies
  /// Not coming; somebody else comes in their place.
  case substitute(PersonID)

  /// Whether they do not come themselves.
  var isAway: Bool { self != .attending }

  /// Who comes in their place.
  var substitute: PersonID? {
    if case .substitute(let other) = self { return other }
    return nil
  }

  /// The reply as it is said.
  public var name: String {
    switch self {
    case .attending: return "attending"
    case .apologies: return "apologies"
    case .substitute: return "sends a substitute"
    }
  }
}

/// Somebody saying whether they will come.
public struct ReplyReceived: ProceedingsChange {
  public static let kind = "reply.received"
  public let meeting: MeetingID
  public let person: PersonID
  public let reply: Answer
  /// Who comes instead, when a substitute is sent.
  public let substitute: PersonID?
  /// The day on which the meeting was to be when they replied.
  public let day: Day?

  public init(
    meeting: MeetingID, person: PersonID, reply: Answer, substitute: PersonID? = nil,
    for day: Day? = nil
  ) {
    (self.meeting, self.person, self.reply, self.substitute) = (meeting, person, reply, substitute)
    self.day = day
  }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    guard reply == .substitute, let substitute else {
      return state.unknown(person)
        ?? Refusal(if: reply == .substitute, "no substitute is named", advice: "name one")
        ?? Refusal(
          if: substitute != nil, "a substitute is named, but the reply is \"\(reply.rawValue)\"",
          advice: "reply substitute, or leave out the name")
    }
    let name = state.directory.name
    guard let heading = state.heading(meeting) else { return state.notHeld(meeting) }
    let taken = proceedings.replies(for: heading).first {
      $0.value.substitute == substitute && $0.key != person
    }
    return state.unknown(person)
      ?? Refusal(if: substitute == person, "nobody can be their own substitute")
      ?? state.unknown(substitute)
      ?? taken.map {
        Refusal(
          "\(name(substitute)) is already the substitute for \(name($0.key))",
          advice: "name another substitute")
      } ?? state.boards[meeting.board]?.holdsNoSeat(person, on: heading.day, in: state)
  }

  public func apply(to proceedings: inout Proceedings) {
    let said: Reply? =
      switch reply {
      case .attending: .attending
      case .apologies: .apologies
      case .substitute: substitute.map(Reply.substitute)
      case .withdrawn: nil
      }
    proceedings.replies[person] = said.map { DatedReply(reply: $0, day: day) }
  }

  public var sentence: Sentence {
    switch reply {
    case .attending: return "\(person) will attend"
    case .apologies: return "\(person) sent apologies"
    case .substitute: return "\(person) will send \(substitute ?? person) as substitute"
    case .withdrawn: return "\(person) withdrew the reply"
    }
  }

  /// What can be said.
  public enum Answer: String, Codable, CaseIterable, Sendable {
    /// Coming.
    case attending
    /// Not coming.
    case apologies
    /// Somebody else comes.
    case substitute
    /// The earlier reply is withdrawn; there is none now.
    case withdrawn

    /// The reply as it is typed: `coming`, `yes`, `sorry`, `deputy`; or nil.
    public init?(typed text: String) {
      switch text.typedWord {
      case "attending", "coming", "yes", "y", "will-attend", "will-come", "present":
        self = .attending
      case "apologies", "no", "n", "not-coming", "not-attending", "sorry", "cannot-come",
        "cannot-attend", "absent":
        self = .apologies
      case "substitute", "deputy": self = .substitute
      case "withdrawn": self = .withdrawn
      default: return nil
      }
    }
  }
}
