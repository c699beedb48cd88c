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
  public var meetings: Int {
    attended.count + substituted.count + apologies.count + absent.count
  }

  /// How many they came to: `7 of 9`.
  public var share: String { "\(attended.count) of \(meetings)" }
}

extension State {
  /// The attendance of everybody who was a member for any of some meetings, by the order in which
  /// they first were.
  func attendance(of board: Board, at meetings: [MeetingHeading]) -> [PersonAttendance] {
    var order: [PersonID] = []
    var found: [PersonID: PersonAttendance] = [:]
    for heading in meetings {
      let roll = MeetingRoll(of: heading, board, proceedings[heading.id] ?? Proceedings())
      for person in roll.members {
        if found[person] == nil { order.append(person) }
        var row = found[person] ?? PersonAttendance(person: person)
        switch roll.presence(of: person) {
        case .attended: row.attended.append(heading.id)
        case .substituted: row.substituted.append(heading.id)
        case .apologies: row.apologies.append(heading.id)
        case .absent: row.absent.append(heading.id)
        }
        found[person] = row
      }
    }
    return order.compactMap { found[$0] }
  }
}

/// How the places of one partner were filled at the meetings held.
public struct PartnerAttendance: Equatable, Sendable {
  /// The partner's key; nil for the seats that no partner has.
  public let partner: String?
  /// The partner's name at the last of the meetings.
  public let name: String
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

extension State {
  /// How the partners' places were filled at some meetings, in the order of the seats.
  func partnerAttendance(of board: Board, at meetings: [MeetingHeading]) -> [PartnerAttendance] {
    var order: [String?] = []
    var found: [String?: PartnerAttendance] = [:]
    for heading in meetings {
      let roll = MeetingRoll(of: heading, board, proceedings[heading.id] ?? Proceedings())
      for partner in roll.seats.map(\.partner) where !order.contains(partner) {
        order.append(partner)
      }
      for partner in order {
        let seats = roll.seats.filter { $0.partner == partner }
        guard !seats.isEmpty else { continue }
        let fillers = seats.compactMap(roll.filler)
        let name = partner.map { board.partnerName($0, on: heading.day, in: directory) }
        let before = found[partner]
        var row = PartnerAttendance(partner: partner, name: name ?? "no partner")
        row.places = (before?.places ?? 0) + seats.count
        row.filled = (before?.filled ?? 0) + fillers.count
        row.vacant = (before?.vacant ?? 0) + seats.count(where: roll.isVacant)
        row.heads = (before?.heads ?? 0) + Set(fillers).count
        let who = fillers.isEmpty ? "nobody" : fillers.map(directory.name).joined(separator: ", ")
        row.counted =
          (before?.counted ?? []) + [
            "\(heading.day.spoken): \(fillers.count) of \(seats.count), \(who)"
          ]
        found[partner] = row
      }
    }
    return order.compactMap { found[$0] }
  }
}
