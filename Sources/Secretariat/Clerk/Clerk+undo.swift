public import Governance
import Store

/// Withdrawing what was recorded: one entry by its number, or all that one act recorded.
extension Clerk {
  /// Withdraws an entry by its number, and nothing that was recorded with it.
  public func undo(_ number: Int, why: String) throws(ClerkError) -> Outcome {
    try undo([number], why: why)
  }

  /// The other entries that were made by the act that made an entry.
  public func recordedWith(_ number: Int) throws(ClerkError) -> [Int] {
    try reading(journal.act(of: number)).filter { $0 != number }
  }

  /// Withdraws the actor's own last act about a meeting, whole.
  public func undoLast(about meeting: MeetingID, why: String) throws(ClerkError) -> Outcome {
    try load(.meeting(meeting))
    return try undoAct(of: record.lastOwn(of: actor, about: meeting), why: why)
  }

  /// Withdraws the actor's own last act in a stream, whole.
  public func undoLast(in stream: Stream, why: String) throws(ClerkError) -> Outcome {
    try load(stream)
    return try undoAct(of: record.lastOwn(of: actor, in: stream), why: why)
  }

  private func undoAct(of last: Recorded?, why: String) throws(ClerkError) -> Outcome {
    guard let last else {
      throw .refused("\(actor) has recorded nothing there to withdraw", remedy: .listEntries)
    }
    return try undo(Array(try reading(journal.act(of: last.number))), why: why)
  }

  /// Withdraws entries, the last first, as one act; what follows by itself goes with what it follows
  /// from, and what is withdrawn already stays so.
  private func undo(_ numbers: [Int], why: String) throws(ClerkError) -> Outcome {
    var retractions: [any Event] = []
    for number in numbers.sorted(by: >) {
      let stream = try stream(ofEntry: number)
      try load(stream)
      let entry = record.entries(of: stream).first { $0.number == number }
      // What rests on it may stand in the meeting's stream, or in the board's.
      if let meeting = entry?.event.subject { try load(.meeting(meeting)) }
      let isGone = numbers.count > 1 && record.retracted(in: stream).contains(number)
      let follows = numbers.count > 1 && entry?.event.isConsequence ?? false
      if isGone || follows { continue }
      retractions.append(EntryRetracted(in: stream, entry: number, why: why))
    }
    return try perform(retractions)
  }

  /// The stream in which an entry stands, by its number.
  public func stream(ofEntry number: Int) throws(ClerkError) -> Stream {
    let entry = try reading(journal.entries(numbered: [number]).first)
    guard let found = entry.flatMap({ Stream(rawValue: $0.stream) }) else {
      throw .refused("there is no entry \(number)", remedy: .listEntries)
    }
    return found
  }
}
