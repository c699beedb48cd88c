import Governance

extension LiveMeeting {
  /// The attendance list: members by partner, then by category, then advisers and others there.
  ///
  /// Where it is full, partners stand by their full names rather than by their keys.
  func roll(isFull: Bool) -> [Attendee] {
    let members = board.members(on: day)
    var seen: Set<PersonID> = []
    var lines: [Attendee] = []
    func add(_ group: String, _ belongs: (Member) -> Bool) {
      for member in members where belongs(member) && seen.insert(member.person).inserted {
        lines.append(line(member.person, group: group, seat: member.seat.title))
      }
    }
    for partner in board.constitution(on: day)?.partners ?? [] {
      let name =
        isFull
        ? board.partnerName(partner.key, on: day, in: directory)
        : partner.key.asName
      add(name) { $0.isFull && $0.seat.partner == partner.key }
    }
    for category in Set(members.compactMap(\.seat.category)).sorted() {
      add(category.asName) { $0.isFull && $0.seat.category == category }
    }
    add("Members", \.isFull)
    add("Advisers, not counted") { !$0.isFull }
    for person in proceedings.attendance.everybody(by: now, after: parting)
    where seen.insert(person).inserted {
      let isSubstitute = quorum.heads.contains { $0.person == person && $0.inPlaceOf != nil }
      lines.append(line(person, group: isSubstitute ? "Substitutes" : "In attendance", seat: ""))
    }
    return lines
  }

  private func line(_ person: PersonID, group: String, seat: String) -> Attendee {
    let presence = proceedings.attendance.presence(of: person, at: now, after: parting)
    let counts = quorum.heads.first { $0.person == person }
    var notes: [String] = []
    if proceedings.attendance.presiding(at: now)?.person == person, presence.isPresent {
      notes.append("in the chair")
    }
    let mark: String
    switch presence {
    case .present(_, let mode, _):
      mark = counts == nil ? "o" : "+"
      if mode == .remote { notes.append("remote") }
      if let member = counts?.inPlaceOf { notes.append("for \(directory.name(of: member))") }
      if quorum.breakers.contains(person), quorum.mayLeave > 0 { notes.append("must stay") }
    case .notArrived: (mark, notes) = reply(of: person)
    case .left(let at): (mark, notes) = ("-", ["left \(at.time)"])
    case .out(_, let item, _): (mark, notes) = ("<", ["out, item \(proceedings.number(of: item))"])
    case .disconnected(let at): (mark, notes) = ("<", ["cut off \(at.time)"])
    }
    return Attendee(
      person: person, isPresent: presence.isPresent, mark: mark, name: directory.name(of: person),
      note: notes.joined(separator: ", "), group: group, seat: seat)
  }

  /// How somebody who has not arrived replied.
  private func reply(of person: PersonID) -> (mark: String, notes: [String]) {
    switch proceedings.replies(for: heading)[person] {
    case .apologies: ("-", ["apologies"])
    case .substitute(let other): ("-", ["substitute \(directory.name(of: other))"])
    case .attending: ("?", ["attending"])
    case nil: ("?", [heading.opened == nil ? "no reply" : "not arrived"])
    }
  }
}
