/// Where somebody stands on what is put, by name.
///
/// Silence when the question is put is assent; these are what was said aloud.
public typealias Position = PositionStated

/// Somebody saying where they stand on an item: dissent, or assent when asked.
public struct PositionStated: ItemEvent, TimedEvent {
  public enum Stance: String, Codable, CaseIterable, Sendable {
    /// Agrees, said so when asked.
    case agrees
    /// Agrees, with a concern to be minuted.
    case reservation
    /// Does not agree, and will not prevent it.
    case willNotPrevent = "will-not-prevent"
    /// Objects: there is no agreement while it stands.
    case objects
    /// Withdraws what they said; counts as silent.
    case withdrawn

    public var name: String {
      switch self {
      case .agrees: return "agrees"
      case .reservation: return "has a reservation"
      case .willNotPrevent: return "stands aside"
      case .objects: return "objects"
      case .withdrawn: return "withdraws the position"
      }
    }

    public var isDissent: Bool {
      self == .reservation || self == .willNotPrevent || self == .objects
    }
  }

  public static let kind = "position.stated"
  public let meeting: MeetingID
  public let item: ItemID
  public let person: PersonID
  public let stance: Stance
  public let reason: String
  public let at: Moment
  /// The wording that it was said of, as the record had it then.
  var wording: [String]?

  private enum CodingKeys: String, CodingKey {
    case meeting, item, person, stance, reason, at
  }

  public init(
    meeting: MeetingID, item: ItemID, person: PersonID, stance: Stance,
    reason: String = "", at: Moment
  ) {
    (self.meeting, self.item, self.person) = (meeting, item, person)
    (self.stance, self.reason, self.at) = (stance, reason, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notOpen(at: at, meeting) ?? state.unknown(item, at: meeting)
      ?? state.unknown(person)
    {
      return refusal
    }
    let name = state.directory.name(of: person)
    if stance == .withdrawn {
      let said = state.proceedings[meeting]?.positions ?? []
      return Refusal(
        if: !said.contains { $0.person == person && $0.item == item },
        "no position of \(name) on the item is recorded, so there is none to withdraw")
    }
    return Refusal(
      if: state.isBarred(person, item, of: meeting, at: at),
      "\(name) has declared an interest in the item and takes no part in it")
      ?? Refusal(
        if: !state.isPresent(person, at: at, meeting),
        "\(name) was not in the meeting at \(at.time)",
        advice: "record the arrival or return first, or give another time")
      ?? Refusal(
        if: stance == .objects && reason.isBlank, "the reason for the objection is missing",
        advice: "say why \(name) objects")
  }

  public func apply(to proceedings: inout Proceedings) {
    var said = self
    said.wording = proceedings.recommendation(on: item, at: at)?.parts
    proceedings.positions.insert(said, inTime: \.at)
    proceedings.refreshDissent(on: item)
  }

  public var sentence: Sentence {
    "\(person) \(stance.name) on item \(item, at: meeting)\(reason.ifAny, after: ": ")"
  }

  /// What somebody said, with the reason; of those who do not count among some, that they do not.
  func told(in directory: Directory, counted: [PersonID]? = nil) -> String {
    let whose = counted?.contains(person) ?? true ? "" : " (not counted)"
    return "\(directory.name(of: person))\(whose) \(stance.name)\(reason.ifAny, after: ": ")"
  }
}
