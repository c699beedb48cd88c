/// Somebody saying whether they will come.
public struct ReplyReceived: MeetingEvent {
  public static let kind = "reply.received"
  public let meeting: MeetingID
  public let person: PersonID
  /// What they said.
  public let reply: Answer
  /// Who comes instead, when a substitute is sent.
  public let substitute: PersonID?

  public init(meeting: MeetingID, person: PersonID, reply: Answer, substitute: PersonID? = nil) {
    (self.meeting, self.person, self.reply, self.substitute) = (meeting, person, reply, substitute)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(person) { return refusal }
    guard reply == .substitute else {
      return substitute == nil ? nil : Refusal("only a member who does not come sends a substitute")
    }
    guard let substitute else { return Refusal("a substitute needs a name") }
    if substitute == person { return Refusal("nobody can be their own substitute") }
    if let refusal = state.unknown(substitute) { return refusal }
    let taken = state.proceedings[meeting]?.replies.first {
      $0.value == .substitute(substitute) && $0.key != person
    }
    if let taken {
      return Refusal(
        "\(state.directory.name(of: substitute)) already comes for "
          + state.directory.name(of: taken.key), expected: "another substitute")
    }
    let day = state.heading(meeting)?.day ?? Day(number: 0)
    return state.boards[meeting.board]?.seats(of: person, on: day).isEmpty ?? true
      ? Refusal("\(state.directory.name(of: person)) holds no seat on \(day.spoken)") : nil
  }

  public func apply(to state: inout State) {
    let said: Reply? =
      switch reply {
      case .attending: .attending
      case .apologies: .apologies
      case .substitute: substitute.map(Reply.substitute)
      case .withdrawn: nil
      }
    state.proceedings[meeting, default: Proceedings()].replies[person] = said
  }

  public var sentence: Sentence {
    switch reply {
    case .attending: return "\(person) is coming"
    case .apologies: return "\(person) sends apologies"
    case .substitute: return "\(person) sends \(substitute ?? person)"
    case .withdrawn: return "\(person) took the reply back"
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
    /// The earlier reply is taken back; there is none now.
    case withdrawn
  }
}
