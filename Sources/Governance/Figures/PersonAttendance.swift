/// How often one member came to the meetings held while they were a member.
///
/// Each meeting counts once, as one of four: attended, a substitute came, apologies, neither.
public struct PersonAttendance: Equatable, Sendable {
  /// Who.
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
