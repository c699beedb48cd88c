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
      var meeting = RandomMeeting(seed: UInt64(seed))
      var journal = begun[which]
      do {
        for _ in 0..<12 {
          try act(meeting.next(journal), in: &journal, RandomMeeting.rules[which], &tally)
          if meeting.random.oneIn(6) { try undo(journal, &tally) }
        }
        try #require(journal.refolded() == journal.state)
        try #require(journal.applied() == journal.state)
        try findings(&journal, RandomMeeting.rules[which], &tally)
      } catch {
        Issue.record(error, "seed \(seed)")
        return
      }
    }
    for (what, least) in [
      ("agreed", 1000), ("not agreed", 500), ("inquorate", 500), ("referred", 500),
      ("objects", 20), ("who counts has changed", 20), ("not in the chair", 20),
      ("nothing is put", 20), ("nobody is in the chair", 20), ("found inquorate", 200),
      ("lifted", 20), ("taken back", 500), ("depends", 200), ("undone", 2000),
      ("done again", 200), ("two seats", 500), ("substitute", 50),
    ] {
      #expect(tally.times[what, default: 0] >= least, "\(what): \(tally.times)")
    }
  }

  /// Performs acts that belong together, if nothing stands against them.
  private func act(
    _ events: [any Event], in journal: inout Journal, _ rules: RandomMeeting.Rules,
    _ tally: inout Tally
  ) throws {
    let refused = journal.record.objection(toAll: events)
    if let declared = events.lazy.compactMap({ $0 as? DecisionDeclared }).first {
      try check(declared, refused, NaiveMeeting(journal, rules), &tally)
    }
    if let refused {
      if refused.what.contains("depends on it") { tally.note("depends") }
      return
    }
    for event in events { try journal.happen(event) }
    if events.contains(where: { $0 is EntryRetracted }) { tally.note("taken back") }
    // What follows by itself follows at once, and only once.
    guard journal.state.proceedings[Given.meeting]?.decisions != [] || !matters(journal).isEmpty
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
      let isOfReferral = refused.what.hasPrefix("the matter is with the partners")
      let isOfQuorum = refused.what.hasPrefix("no decision can be taken")
      try #require(isOfReferral == isReferred, "\(refused.line)")
      if !isReferred { try #require(isOfQuorum == isInquorate, "\(refused.line)") }
      if isOfReferral { tally.note("referred") }
      if isOfQuorum { tally.note("inquorate") }
      for what in [
        "objects", "who counts has changed", "not in the chair", "nothing is put",
        "nobody is in the chair",
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

  /// Takes the last entry back in a copy, and the retraction too.
  private func undo(_ journal: Journal, _ tally: inout Tally) throws {
    guard let (stream, entry) = journal.written.last, journal.written.count > 25 else { return }
    var copy = journal
    let after = copy.state
    guard journal.objection(toTakingBack: entry.number, in: stream) == nil else { return }
    let retraction = try copy.takeBack(entry.number, in: stream)
    var before = Journal()
    for (_, entry) in journal.written.dropLast() { before.write(entry.event) }
    try #require(copy.state == before.state, "\(entry.event)")
    tally.note("undone")
    guard copy.objection(toTakingBack: retraction, in: stream) == nil else { return }
    try copy.takeBack(retraction, in: stream)
    try #require(copy.state == after, "\(entry.event)")
    tally.note("done again")
  }

  /// Holds what is found inquorate, and what is to be ratified, against the naive reading.
  private func findings(
    _ journal: inout Journal, _ rules: RandomMeeting.Rules, _ tally: inout Tally
  ) throws {
    let naive = NaiveMeeting(journal, rules).foundInquorate
    let found = journal.state.foundInquorate(at: Given.meeting)
    try #require(found.map(\.at) == naive.map(\.at))
    try #require(found.map(\.item) == naive.map(\.item))
    let open = matters(journal).filter { $0.settled == nil }
    try #require(open.count == found.count)
    try #require(Set(open.map(\.item)) == Set(found.map(\.item)))
    try #require(journal.state.consequences(at: Given.meeting, on: Given.day).isEmpty)
  }

  private func matters(_ journal: Journal) -> [Matter] {
    (journal.state.boards[Given.board]?.matters ?? []).filter { $0.origin == .ratification }
  }
}
