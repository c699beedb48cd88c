/// How often one member came to the meetings held while they were a member.
///
/// Each meeting counts once, as one of four: attended, a substitute came, apologies, neither.
public struct PersonAttendance: Equatable, Sendable {
  public let person: PersonID
  /// The meetings they came to, in person or remotely, from whenever until whenever.
  public var attended: [MeetingID] = []
  /// The meetings to which somebody came in their place.
  public var substituted: [MeetingID] = []
  /// The meetings for which they sent apologies, and nobody.
  public var apologies: [MeetingID] = []
  /// The meetings they did not come to without a word.
  public var absent: [MeetingID] = []

  /// How many meetings were held while they were a member.
  public var meetings: Int { attended.count + substituted.count + apologies.count + absent.count }

  /// How many they came to: `7 of 9`.
  public var share: String { "\(attended.count) of \(meetings)" }
}

/// How the places of one partner were filled at the meetings held.
public struct PartnerAttendance: Equatable, Sendable {
  /// The partner's key; nil for the seats that no partner has.
  public let partner: String?
  /// The partner's name at the last of the meetings.
  public internal(set) var name = "no partner"
  /// How many places there were: its full seats, meeting by meeting.
  public var places = 0
  /// How many of them were filled, by a member or in a member's place.
  public var filled = 0
  /// How many of them nobody held.
  public var vacant = 0
  /// How many people that were, meeting by meeting; who sits twice is one.
  public var heads = 0
  /// What was counted, a line a meeting.
  public var counted: [String] = []

  /// How many places were filled: `12 of 18`.
  public var share: String { "\(filled) of \(places)" }
}

extension [MeetingRoll] {
  /// The attendance of everybody who was a member for any of the meetings, by the order in which
  /// they first were.
  var attendance: [PersonAttendance] {
    flatMap { roll in
      roll.members.map { (person: $0, presence: roll.presence(of: $0), at: roll.meeting) }
    }.grouped(by: \.person).map { person, meetings in
      var row = PersonAttendance(person: person)
      for meeting in meetings { row[keyPath: meeting.presence].append(meeting.at) }
      return row
    }
  }

  /// How the partners' places were filled at the meetings, in the order of the seats.
  func partnerAttendance(of board: Board, in directory: Directory) -> [PartnerAttendance] {
    let places = flatMap { roll in
      roll.seats.grouped(by: \.partner).map { (partner: $0.key, seats: $0.elements, roll: roll) }
    }
    return places.grouped(by: \.partner).map { partner, meetings in
      var row = PartnerAttendance(partner: partner)
      for (_, seats, roll) in meetings {
        let fillers = seats.compactMap(roll.filler)
        let who = fillers.isEmpty ? "nobody" : fillers.map(directory.name).joined(separator: ", ")
        if let partner { row.name = board.partnerName(partner, on: roll.day, in: directory) }
        row.places += seats.count
        row.filled += fillers.count
        row.vacant += seats.count(where: roll.isVacant)
        row.heads += Set(fillers).count
        row.counted.append("\(roll.day.spoken): \(fillers.count) of \(seats.count), \(who)")
      }
      return row
    }
  }
}
