import Governance
import Secretariat

/// Finds who and what a declaration is about.
extension Session {
  /// The parts typed by their letters, or nil where none were.
  func parts(_ letters: [String], of item: ItemID, at meeting: MeetingID) throws(Refusal)
    -> [String]?
  {
    if letters.isEmpty { return nil }
    let all = clerk.state.proceedings[meeting]?.recommendation(on: item)?.parts ?? []
    let known = Recommendation.letters.prefix(all.count)
    return try letters.map { letter throws(Refusal) in
      guard let index = known.firstIndex(of: letter.lowercased()) else {
        throw Refusal(
          "there is no part \"\(letter)\"",
          expected: all.isEmpty ? "decision recommend" : known.joined(separator: ", "))
      }
      return all[index]
    }
  }

  /// The person typed; otherwise whoever presides at a moment, or holds the chair.
  func chair(_ text: String?, of meeting: MeetingID, at moment: Moment) throws(Refusal) -> PersonID
  {
    if let text { return try person(text) }
    let presiding = clerk.state.proceedings[meeting]?.attendance.presiding(at: moment)?.person
    let holder = clerk.state.boards[meeting.board]?.holder(of: .chair, on: moment.day)
    guard let chair = presiding ?? holder else {
      throw Refusal("nobody is known to be in the chair", expected: "--by")
    }
    return chair
  }

  /// The day typed; otherwise that of the meeting where it has begun, or today.
  func day(_ text: String?, of meeting: MeetingID) throws(Refusal) -> Day {
    if let text { return try DayReader.read(text) }
    let heading = clerk.state.heading(meeting)
    return heading?.opened == nil ? clerk.now.day : heading?.sittingDay ?? clerk.now.day
  }
}
