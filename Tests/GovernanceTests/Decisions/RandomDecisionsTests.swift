import TestSupport
import Testing

@testable import Governance

/// Ten thousand random meetings, each held against a naive reading of its own record.
struct RandomDecisionsTests {
  /// How often something came to pass, so that a test of nothing is no test.
  private struct Tally {
    var times: [String: Int] = [:]
    mutating func note(_ what: String) { times[what, default: 0] += 1 }
  }

  @Test("ten thousand random meetings decide nothing they may not", arguments: 0..<4)
  func meetings(shard: Int) throws {
    let begun = try RandomMeeting.rules.map(RandomMeeting.begun)
    var tally = Tally()
    for seed in stride(from: shard, to: 10_000, by: 4) {
      let which = seed / 4 % begun.count
      var journal = begun[which]
      var meeting = RandomMeeting(seed: UInt64(seed), after: journal)
      do {
        // Many short meetings, and every tenth a long one: the record grows dear to ask.
        let length = seed / 4 % 10 == 9 ? 9 : 2
        for _ in 0..<length {
          try act(meeting.next(journal), in: &journal, RandomMeeting.rules[which], &tally)
          if meeting.random.oneIn(30), let event = meeting.next(journal).first {
            try undo(event, journal, &tally)
          }
        }
        // Reading a constitution is slow, so only some are folded from the very beginning.
        if seed / 4 % 30 == 9 {
          try #require(journal.refolded() == journal.state)
          try #require(journal.applied() == journal.state)
        } else {
          try #require(folded(journal, after: begun[which]) == journal.state)
        }
        try findings(&journal, RandomMeeting.rules[which], &tally)
      } catch {
        Issue.record("seed \(seed)")
        return
      }
    }
    for (what, least) in [
      ("agreed", 1000), ("not agreed", 300), ("inquorate", 120), ("referred", 70),
      ("objects", 8), ("the members counted have changed", 1), ("not in the chair", 20),
      ("no recommendation has been put", 60), ("nobody was in the chair", 60),
      ("found inquorate", 10),
      ("lifted", 1), ("taken back", 100), ("depends", 20), ("undone", 100), ("done again", 100),
      ("two seats", 1000), ("substitute", 1),
    ] {
      #expect(tally.times[what, default: 0] >= least, "\(what): \(tally.times)")
    }
  }

  /// Performs acts that belong together, if nothing stands against them.
  private func act(
    _ events: [any Event], in journal: inout Journal, _ rules: RandomMeeting.Rules,
    _ tally: inout Tally
  ) throws {
    guard let first = events.first else { return }
    let refused = journal.record.objection(toAll: events)
    if let declared = events.lazy.compactMap({ $0 as? DecisionDeclared }).first {
      try check(declared, refused, NaiveMeeting(journal, rules), &tally)
    }
    if let refused {
      if refused.what.contains("depends on it") { tally.note("depends") }
      return
    }
    for event in events { journal.write(event) }
    if events.contains(where: { $0 is EntryRetracted }) { tally.note("taken back") }
    // What follows by itself follows at once, and only once.
    guard first is EntryRetracted || NaiveMeeting.concerns(first),
      journal.state.proceedings[Given.meeting]?.decisions != [] || !matters(journal).isEmpty
    else { return }
    for event in journal.state.consequences(at: Given.meeting, on: Given.day) {
      tally.note(event is RatificationLifted ? "lifted" : "found inquorate")
      try journal.happen(event)
    }
  }

  /// Holds a declaration, or its refusal, against the naive reading before it.
  private func check(
    _ declared: DecisionDeclared, _ refused: Refusal?, _ naive: NaiveMeeting, _ tally: inout Tally
  ) throws {
    let minute = RandomMeeting.minute(declared.at)
    let isReferred = naive.isReferred(declared.item)
    let isInquorate = naive.isInquorate(declared.item, minute)
    if let refused {
      let isOfReferral = refused.what.contains("with the constituent bodies since")
      let isOfQuorum = refused.what.hasPrefix("no decision can be taken")
      try #require(isOfReferral == isReferred, "\(refused.line)")
      // A question that was never worded so is refused before anybody counts.
      let isOfWording =
        refused.what.hasPrefix("what is put") || refused.what.hasPrefix("that wording")
      if !isReferred, !isOfWording {
        try #require(isOfQuorum == isInquorate, "\(refused.line)")
      }
      if isOfReferral { tally.note("referred") }
      if isOfQuorum { tally.note("inquorate") }
      for what in [
        "objects", "the members counted have changed", "not in the chair",
        "no recommendation has been put",
        "nobody was in the chair",
      ] where refused.what.contains(what) { tally.note(what) }
      if refused.what.contains("objects") {
        try #require(!naive.objectors(declared.item, minute).isEmpty)
      }
      return
    }
    try #require(!isReferred && !isInquorate)
    try #require(naive.chair(minute) == declared.by)
    let heads = naive.heads(declared.item, minute)
    try #require(declared.basis.counted.count == heads.count)
    try #require(Set(declared.basis.counted) == Set(heads.keys))
    try #require((declared.basis.verdict == .notAgreed) == (naive.rules.total == nil))
    if declared.outcome == .agreed {
      try #require(naive.objectors(declared.item, minute).isEmpty)
    }
    tally.note(declared.outcome.name)
    if heads["m0"] != nil { tally.note("two seats") }
    if heads[RandomMeeting.substitute] != nil { tally.note("substitute") }
  }

  /// The state from applying every entry in force to what a meeting begins with.
  private func folded(_ journal: Journal, after begun: Journal) -> State {
    var state = begun.state
    for (_, entry) in journal.inForce.dropFirst(begun.written.count) {
      entry.event.apply(to: &state)
    }
    return state
  }

  /// Writes one more entry of the meeting in a copy, takes it back, and takes that back.
  private func undo(_ event: any Event, _ journal: Journal, _ tally: inout Tally) throws {
    guard case .meeting = event.stream, journal.record.objection(to: event) == nil else { return }
    var copy = journal
    let number = copy.write(event)
    let after = copy.state
    let retraction = try copy.takeBack(number, in: event.stream)
    try #require(copy.state == journal.state, "\(event)")
    tally.note("undone")
    try copy.takeBack(retraction, in: event.stream)
    try #require(copy.state == after, "\(event)")
    tally.note("done again")
  }

  /// Holds what is found inquorate, and what is to be ratified, against the naive reading.
  private func findings(
    _ journal: inout Journal, _ rules: RandomMeeting.Rules, _ tally: inout Tally
  ) throws {
    guard journal.state.proceedings[Given.meeting]?.decisions != [] else { return }
    let naive = NaiveMeeting(journal, rules).foundInquorate
    let found = journal.state.decisionsLaterFoundInquorate(at: Given.meeting)
    try #require(found.map(\.at) == naive.map(\.at))
    try #require(found.map(\.item) == naive.map(\.item))
    let open = matters(journal).filter { $0.settled == nil }
    let agreed = found.filter { $0.outcome == .agreed }
    try #require(open.count == agreed.count)
    try #require(Set(open.map(\.item)) == Set(agreed.map(\.item)))
    if !open.isEmpty {
      try #require(journal.state.consequences(at: Given.meeting, on: Given.day).isEmpty)
    }
  }

  private func matters(_ journal: Journal) -> [Matter] {
    (journal.state.boards[Given.board]?.matters ?? []).filter { $0.origin == .ratification }
  }
}
