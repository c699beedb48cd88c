/// Who has to be sent the minutes of a meeting on a day.
public struct MinutesRecipients: Equatable, Sendable {
  /// The members in post on the day of sending.
  public let members: [PersonID]
  /// Those who were members on the day of the meeting and have left since.
  public let left: [PersonID]
}

extension State {
  /// Who "all members" are when the minutes of a meeting go out on a day; nil of an unknown meeting.
  public func recipientsOfMinutes(of meeting: MeetingID, on day: Day) -> MinutesRecipients? {
    guard let board = boards[meeting.board], let heading = board.meetings[meeting] else {
      return nil
    }
    func people(_ day: Day) -> [PersonID] {
      var seen: Set<PersonID> = []
      return board.members(on: day).map(\.person).filter { seen.insert($0).inserted }
    }
    let now = people(day)
    return MinutesRecipients(
      members: now, left: people(heading.day).filter { !now.contains($0) })
  }

  /// The refusal for minutes of a meeting that has none by a day, because it was not opened by then.
  public func hasNoMinutes(_ meeting: MeetingID, by day: Day) -> Refusal? {
    if let refusal = notHeld(meeting) { return refusal }
    guard let opened = heading(meeting)?.opened else {
      return Refusal("the meeting \(meeting) was not opened, and has no minutes")
    }
    return day < opened.day
      ? Refusal("\(day.spoken) is before the meeting itself, \(opened.day.spoken)") : nil
  }

  /// Changes how far the minutes of a meeting have got.
  mutating func changeMinutes(
    of meeting: MeetingID, _ change: (inout MinutesProgress) -> Void
  ) {
    guard var standing = heading(meeting)?.minutes else { return }
    change(&standing)
    boards[meeting.board]?.meetings[meeting]?.minutes = standing
  }
}
