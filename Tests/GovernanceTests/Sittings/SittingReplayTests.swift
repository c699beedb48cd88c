import TestSupport
import Testing

@testable import Governance

/// What the library says of random meetings, minute by minute, against a replay of their entries.
struct SittingReplayTests {
  /// So many random meetings are replayed.
  static let meetings = Scale.of(1_000)
  /// In so many parts, which may run beside one another.
  static let shards = 4

  @Test(
    "random meetings went at every minute as a replay of their entries says",
    arguments: 0..<shards)
  func minutes(shard: Int) throws {
    var tally = SittingTally()
    for seed in stride(from: shard, to: Self.meetings, by: Self.shards) {
      let (sitting, given) = try recorded(seed, &tally)
      let replay = NaiveReplay(given.happened, sitting.rule)
      try compare(given.state, replay, sitting, seed, &tally)
      let found = given.state.decisionsLaterFoundInquorate(at: Given.meeting)
      let second = replay.takenInquorate
      try #require(
        found.map(\.item) == second.map(\.item)
          && found.map(\.at) == second.map { replay.moment($0.minute) },
        "seed \(seed): \(found.map(\.item)), not \(second)")
      tally.note(replay, people: sitting.people, given.happened)
    }
    tally.expect([
      "quorate": 5_000, "inquorate": 5_000, "in a break": 2_000, "remote": 5_000,
      "remote, not counted": 1_000, "adviser": 2_000, "guest not counted": 1_000,
      "guest counted": 300, "presided": 5_000, "chair away": 300, "no chair": 100,
      "without a quorum for a while": 30, "never a quorum": 20, "quorum on a later day": 3,
      "out and back": 100, "not in every sitting": 100, "one sitting": 50, "three sittings": 50,
      "stayed for a break": 50, "short of a partner": 500, "term over": 20,
      "taken with a quorum": 50, "otherwise at the end of its minute": 1,
      "stayed past midnight": 5, "about four hours": 1, "went home": 50,
      "sat through midnight": 10, "chair changed": 100, "noted late": 200, "co-opted": 50,
      "ended": 50, "decided": 200, "irregular": 50, "found inquorate": 30,
      "declared with a quorum, found inquorate": 3, "moved in the minute of a decision": 20,
      "attendance.left": 100, "attendance.left-for-item": 50, "attendance.returned": 100,
      "attendance.connection-lost": 50, "attendance.connection-regained": 30, "refused": 50,
      "declaring refused": 50,
    ])
  }

  @Test(
    "whether a quorum was had, and when on a later day, is as a replay says", arguments: 0..<shards)
  func quorumHad(shard: Int) throws {
    var tally = SittingTally()
    for seed in stride(from: shard, to: Self.meetings, by: Self.shards) {
      let (sitting, given) = try recorded(seed, &tally)
      let replay = NaiveReplay(given.happened, sitting.rule)
      guard given.happened.contains(where: { $0 is any MovementEvent }) else { continue }
      // On the day of the opening it goes without saying; where there was none, nil is said.
      let first = replay.firstQuorum
      let second = first.map { $0 < 1440 ? [] : [replay.moment($0)] } ?? [nil as Moment?]
      let had = given.state.quorumHad(at: Given.meeting).map { ($0 as? QuorumHad)?.at }
      try #require(had == second, "seed \(seed): \(had), not \(second)")
      tally.note(first == nil ? "never" : second.isEmpty ? "on the day" : "later")
    }
    tally.expect(["never": 20, "on the day": 100, "later": 3])
  }

  @Test("M1: the replay itself: who stays for a break, and who has to arrive again")
  func replayItself() throws {
    func at(_ hour: Int, _ minute: Int, later days: Int = 0) -> Moment {
      Moment(Given.day + days, LocalTime(minutesAfterMidnight: hour * 60 + minute), offset: 0)
    }
    func replay(adjourned: Moment, resumed: Moment, _ more: any Event...) throws -> NaiveReplay {
      var given = try Given(quorum: Given.quorum(of: 3))
      for person: PersonID in ["ann", "ben", "cat"] { try given.seat(person) }
      try given.open(at: "19.00")
      try given.arrive("ann", "ben", "cat", at: "19.00")
      try given.happen(MeetingAdjourned(meeting: Given.meeting, at: adjourned, why: "supper"))
      try given.happen(MeetingResumed(meeting: Given.meeting, at: resumed))
      for event in more { try given.happen(event) }
      try given.happen(MeetingClosed(meeting: Given.meeting, at: resumed.adding(minutes: 90)))
      return NaiveReplay(given.happened, RandomSitting.Rule(needed: 3))
    }
    let left = Left(meeting: Given.meeting, person: "cat", at: at(0, 20, later: 1))
    let evening = try replay(adjourned: at(23, 30), resumed: at(23, 45), left)
    #expect(evening.isQuorate(at: 1459) && !evening.isQuorate(at: 1460))
    #expect(evening.withoutQuorum == [[], [1460..<1515]])
    #expect(evening.presence(of: "cat", in: 0) == [1140..<1410])
    #expect(evening.presence(of: "cat", in: 1) == [1425..<1460])
    let night = try replay(adjourned: at(22, 0), resumed: at(9, 0, later: 1))
    #expect(night.counted(at: 1440 + 119).count == 3 && night.counted(at: 1440 + 120).isEmpty)
    #expect(night.firstQuorum == 1140 && night.withoutQuorum[1] == [1980..<2070])
  }

  // MARK: recording

  /// A random meeting as far as its events could be recorded, one after the other.
  private func recorded(
    _ seed: Int, _ tally: inout SittingTally
  ) throws -> (sitting: RandomSitting, given: Given) {
    var random = SplitMix64(seed: UInt64(seed))
    let sitting = RandomSitting(&random)
    var given = try Given(constitution: sitting.constitution)
    for event in sitting.events {
      for event in declared(event, in: given.state, &tally) {
        if event.objection(in: given.state) != nil {
          tally.note("refused")
          tally.note("refused \(type(of: event).kind)")
          continue
        }
        given.apply(event)
        guard let decision = event as? DecisionDeclared else { continue }
        // It rested on what was known of the minute when it was declared.
        let then = NaiveReplay(given.happened, sitting.rule).decisions
        let second = try #require(then.last { $0.item == decision.item }, "seed \(seed)")
        try #require(
          (decision.basis.verdict == .quorate) == second.isQuorate
            && Set(decision.basis.counted) == second.counted,
          "seed \(seed): item \(decision.item) rested on \(decision.basis), not \(second)")
        try #require(second.isQuorate || decision.irregular != nil, "seed \(seed)")
        tally.note("rested on a quorum", if: second.isQuorate)
      }
    }
    try #require(given.happened.contains { $0 is MeetingClosed }, "seed \(seed) did not close")
    return (sitting, given)
  }

  /// What recording an event comes to: a declaration takes its basis from what is known.
  private func declared(
    _ event: any Event, in state: State, _ tally: inout SittingTally
  ) -> [any Event] {
    guard let meant = event as? DecisionDeclared else { return [event] }
    do throws(Refusal) {
      return try state.declaring(
        meant.outcome, on: meant.item, of: meant.meeting, at: meant.at, irregular: meant.irregular)
    } catch {
      tally.note("declaring refused")
      return []
    }
  }

  // MARK: comparing

  /// Every minute from the opening to the close; where nothing happens in a long break, those about
  /// each full hour.
  private func asked(_ replay: NaiveReplay) -> [Int] {
    var near: Set<Int> = []
    for turn in replay.busy.union(replay.emptied) { near.formUnion(turn - 15...turn + 15) }
    return (replay.opened...replay.closed).filter {
      replay[$0].sitting != nil || near.contains($0) || ($0 + 1) % 60 < 2
    }
  }

  private func compare(
    _ state: State, _ replay: NaiveReplay, _ sitting: RandomSitting, _ seed: Int,
    _ tally: inout SittingTally
  ) throws {
    let heading = try #require(state.heading(Given.meeting))
    let attendance = try #require(state.proceedings[Given.meeting]).attendance
    var without = replay.sittings.map { _ in [Int]() }
    var presence = replay.sittings.map { _ in [PersonID: [Int]]() }
    for minute in asked(replay) {
      let (moment, second) = (replay.moment(minute), replay[minute])
      func told(_ first: Any, _ second: Any) -> Comment {
        "seed \(seed), \(moment.timeAndDay): \(first), not \(second)"
      }
      let inProgress = heading.minutesInProgress(from: moment, to: moment.adding(minutes: 1))
      try #require(inProgress == (second.sitting == nil ? 0 : 1), told(inProgress, second))

      let there = Set(
        sitting.people.filter { state.isPresent($0, at: moment, Given.meeting) })
      try #require(there == Set(second.there.keys), told(there, second.there))

      let answer = try #require(state.quorum(of: Given.meeting, at: moment))
      let (heads, counted) = (answer.heads.map(\.person), replay.counted(at: minute))
      try #require(heads.count == counted.count, told(heads, counted))
      try #require(Set(heads) == counted, told(heads, counted))
      let verdict = replay.isQuorate(at: minute) ? QuorumAnswer.Verdict.quorate : .inquorate
      try #require(answer.verdict == verdict, told(answer.verdict, counted))

      // Whoever took the chair last presides, and only while there.
      let taken = attendance.presiding(at: moment)?.person
      let presides = taken.flatMap { there.contains($0) ? $0 : nil }
      try #require(presides == second.presiding, told("\(taken as Any) in the chair", second))

      guard let number = second.sitting else {
        tally.note("in a break")
        continue
      }
      let presiding = try? state.presiding(at: moment, Given.meeting)
      try #require(presiding == second.presiding, told("\(presiding as Any) presiding", second))
      if answer.verdict == .inquorate { without[number].append(minute) }
      for person in there { presence[number][person, default: []].append(minute) }
      tally.note(minute, of: replay, sitting.rule)
    }
    try #require(
      replay.withoutQuorum.map { $0.flatMap(Array.init) } == without, "seed \(seed): \(without)")
    for (number, present) in presence.enumerated() {
      for person in sitting.people {
        let second = replay.presence(of: person, in: number).flatMap(Array.init)
        try #require(present[person] ?? [] == second, "seed \(seed): \(person)")
      }
    }
  }
}
