public import Governance
import Store

extension Clerk {
  /// The acts that found a board, or amend one, from a constitution file: its partners are added
  /// to the directory, then the board is founded, then the constitution is adopted.
  ///
  /// - Throws: `Refusal` naming the first line of the file that cannot be read.
  public func adopting(
    _ outline: Outline, as board: BoardID, founded: Day?, parent: BoardID? = nil, from: Day,
    by: String, bodies known: [String: BodyID] = [:]
  ) throws(Refusal) -> [any Event] {
    let (constitution, errors) = Constitution.read(outline)
    if let error = errors.first {
      let more = errors.count > 1 ? " (and \(errors.count - 1) more)" : ""
      throw Refusal("the constitution cannot be read: \(error.text)\(more)")
    }
    let keys = constitution.partners.map(\.key)
    if let stray = known.keys.sorted().first(where: { !keys.contains($0) }) {
      throw Refusal("\(stray) is no partner", expected: keys.joined(separator: " or "))
    }
    var events: [any Event] = []
    var bodies: [String: BodyID] = [:]
    for partner in constitution.partners {
      let settled = known[partner.key] ?? state.boards[board]?.adoptions.last?.partners[partner.key]
      let body = settled ?? BodyID(proposedFrom: partner.name)
      bodies[partner.key] = body
      if state.directory.bodies[body] == nil {
        events.append(BodyRegistered(body: body, name: partner.name))
      } else if settled == nil {
        // Two bodies of one name are a suggestion to a person, never a merge.
        throw Refusal(
          "\(partner.name) may be \(body), which is known already",
          expected: "--partner \(partner.key)=\(body) if it is, or \(partner.key)=another-id")
      }
    }
    if let founded {
      events.append(
        BoardFounded(board: board, name: constitution.name, parent: parent, on: founded))
    }
    events.append(
      ConstitutionAdopted(
        board: board, from: from, by: by, partners: bodies, constitution: outline))
    return events
  }

  /// Adopts a file of bank holidays: the file is kept, and every later reckoning names it.
  public func adoptHolidays(_ bytes: [UInt8], named name: String) throws(ClerkError) -> Outcome {
    let calendar: HolidayCalendar
    do throws(Refusal) { calendar = try HolidayFile.read(bytes, named: name) } catch {
      throw .refused(error)
    }
    _ = try reading { () throws(JournalError) in try journal.keep(bytes) }
    return try perform([CalendarAdopted(name: name, hash: calendar.hash)])
  }

  /// The quorum of a meeting at a moment, for an item: the one named, or the one then in hand.
  public func quorum(
    _ meeting: MeetingID, at moment: Moment, for item: ItemID? = nil
  ) throws(ClerkError) -> QuorumAnswer {
    try load(.meeting(meeting))
    let item = item ?? state.proceedings[meeting]?.itemInHand(at: moment)?.id
    guard let answer = state.quorum(of: meeting, at: moment, for: item) else {
      throw .refused(
        Refusal("there is no meeting \"\(meeting)\"", remedy: .listMeetings(meeting.board)))
    }
    return answer
  }
}
