/// One matter of the work programme, with the meeting it is for and what became of it.
public struct ProgrammeRow: Equatable, Sendable {
  public let matter: Matter
  /// The meeting it is for, in words: `Tue 21 May 2002`, `next meeting`.
  public let when: String
  /// Where it came from, its postponements, how it ended.
  public let told: String
}

extension Board {
  /// The work programme in the order of the meetings; what is for the next meeting stands first.
  public func programme(all: Bool = false) -> [ProgrammeRow] {
    let rows = matters.filter { all || $0.settled == nil }.map { matter in
      let over = matter.settled == nil ? nil : matter.placements.last?.meeting
      let meeting = over ?? place(of: matter)?.meeting ?? target(of: matter)
      let heading = meeting.flatMap { meetings[$0] }
      var told = matter.from.flatMap { meetings[$0] }.map { ["from \($0.day.spoken)"] } ?? []
      told += matter.postponements.map { postponement in
        let to = postponement.to.flatMap { meetings[$0]?.day.spoken }
        return "deferred \(postponement.on.spoken)\(to, after: " to "): \(postponement.why)"
      }
      if matter.settled == nil, isWaiting(matter) { told.append("not yet on an agenda") }
      if let settled = matter.settled { told.append("\(settled.how) \(settled.on.spoken)") }
      let row = ProgrammeRow(
        matter: matter, when: heading?.day.spoken ?? "next meeting",
        told: told.joined(separator: "; "))
      return (start: heading?.start.seconds ?? .min, row: row)
    }
    return rows.sorted { $0.start < $1.start }.map(\.row)
  }
}
