/// Times at a meeting are to the minute; within one, what was recorded first came first.
extension Proceedings {
  /// How much is recorded of one minute.
  struct Minute: Equatable, Sendable {
    var movements = 0
    var presiding = 0
    var publicMoves = 0
    var taken = 0
  }

  /// How much is recorded so far of the minute of a moment.
  func minute(_ at: Moment) -> Minute {
    Minute(
      movements: attendance.movements.count { $0.at == at },
      presiding: attendance.presiding.count { $0.at == at },
      publicMoves: publicMoves.count { $0.at == at }, taken: taken.count { $0.at == at })
  }

  /// What went on as far as a decision: without what was recorded of its minute after it.
  func before(_ decision: Decision) -> Proceedings {
    let (at, before) = (decision.at, decision.before)
    if minute(at) == before { return self }
    var then = self
    then.attendance.movements.keep(before.movements) { $0.at == at }
    then.attendance.presiding.keep(before.presiding) { $0.at == at }
    then.publicMoves.keep(before.publicMoves) { $0.at == at }
    then.taken.keep(before.taken) { $0.at == at }
    return then
  }
}

extension State {
  /// The record as a decision found it, with what was recorded later of an earlier time.
  func before(_ decision: Decision, at meeting: MeetingID) -> State {
    guard let known = proceedings[meeting] else { return self }
    var then = self
    then.proceedings[meeting] = known.before(decision)
    return then
  }
}

extension Array {
  /// Keeps the first so many of the elements that are meant, and all the others.
  fileprivate mutating func keep(_ count: Int, where isMeant: (Element) -> Bool) {
    var kept = 0
    removeAll { element in
      guard isMeant(element) else { return false }
      kept += 1
      return kept > count
    }
  }
}
