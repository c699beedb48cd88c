import Testing

@testable import Governance

/// How often something came to pass in random meetings, so that a test of nothing is no test.
struct SittingTally {
  private(set) var times: [String: Int] = [:]

  mutating func note(_ what: String, if isSo: Bool = true) {
    if isSo { times[what, default: 0] += 1 }
  }

  /// Asks that each came to pass at least so often.
  func expect(_ least: KeyValuePairs<String, Int>) {
    for (what, number) in least {
      #expect(times[what, default: 0] >= number, "\(what): \(times)")
    }
  }

  /// Notes what was so in a minute of a sitting.
  mutating func note(_ minute: Int, of replay: NaiveReplay, _ rule: RandomSitting.Rule) {
    let (then, counted) = (replay[minute], replay.counted(at: minute))
    note(replay.isQuorate(at: minute) ? "quorate" : "inquorate")
    let isRemote = then.there.values.contains(.remote)
    note("remote", if: isRemote)
    note("remote, not counted", if: isRemote && rule.remoteCounts == false)
    note("short of a partner", if: counted.count >= rule.needed && !replay.isQuorate(at: minute))
    note("adviser", if: then.there["adviser"] != nil)
    if then.there["guest"] != nil {
      note(counted.contains("guest") ? "guest counted" : "guest not counted")
    }
    note(then.tookChair == nil ? "no chair" : then.presiding == nil ? "chair away" : "presided")
  }

  /// Notes what a whole meeting was like.
  mutating func note(_ replay: NaiveReplay, people: [PersonID], _ events: [any Event]) {
    for event in events { note(type(of: event).kind) }
    sittings(replay, people)
    decisions(replay, events)
    let times = events.compactMap { ($0 as? any TimedEvent)?.at }
    note("noted late", if: zip(times, times.dropFirst()).contains { $0 > $1 })
    let chairs = events.compactMap { ($0 as? ChairTaken)?.person }
    note("chair changed", if: Set(chairs).count > 1)
    note("co-opted", if: events.contains { ($0 as? AppointmentMade)?.at != nil })
    note("ended", if: events.contains { $0 is AppointmentEnded })
    note("term over", if: replay.closed >= 1440 && events.contains { isTerm($0) })
  }

  private func isTerm(_ event: any Event) -> Bool {
    (event as? AppointmentMade).map { $0.to != nil || $0.from > Given.day } ?? false
  }

  private mutating func sittings(_ replay: NaiveReplay, _ people: [PersonID]) {
    let sittings = replay.sittings
    note("one sitting", if: sittings.count == 1)
    note("two sittings", if: sittings.count == 2)
    note("three sittings", if: sittings.count == 3)
    for (before, after) in zip(sittings, sittings.dropFirst()) {
      guard let ended = before.last, let begun = after.first else { continue }
      let isOtherDay = begun / 1440 > (ended + 1) / 1440
      if replay.emptied.contains(where: { ended < $0 && $0 <= begun }) {
        note("went home")
      } else {
        note(isOtherDay ? "stayed past midnight" : "stayed for a break")
      }
      note("about four hours", if: isOtherDay && (238...242).contains(begun - ended - 1))
    }
    for sitting in sittings {
      note("sat through midnight", if: sitting.first ?? 0 < 1440 && sitting.last ?? 0 >= 1440)
    }
    let without = replay.withoutQuorum
    let isForAWhile = zip(sittings, without).contains { sitting, stretches in
      !stretches.isEmpty && stretches.map(\.count).reduce(0, +) < sitting.count
    }
    note("without a quorum for a while", if: isForAWhile)
    let first = replay.firstQuorum
    note(first == nil ? "never a quorum" : "a quorum")
    note("quorum on a later day", if: first.map { $0 >= 1440 } ?? false)
    for person in people {
      let presence = sittings.indices.map { replay.presence(of: person, in: $0) }
      note("out and back", if: presence.contains { $0.count > 1 })
      note("not in every sitting", if: Set(presence.map(\.isEmpty)).count == 2)
    }
  }

  private mutating func decisions(_ replay: NaiveReplay, _ events: [any Event]) {
    let moved = Set(events.compactMap { ($0 as? any MovementEvent)?.at })
    let declared = events.compactMap { $0 as? DecisionDeclared }
    for decision in declared {
      note("decided")
      note("irregular", if: decision.irregular != nil)
      note("moved in the minute of a decision", if: moved.contains(decision.at))
    }
    for found in replay.decisions {
      note("taken with a quorum", if: found.isQuorate)
      note("found inquorate", if: !found.isQuorate)
      let isRegular = declared.contains { $0.item == found.item && $0.irregular == nil }
      note("declared with a quorum, found inquorate", if: !found.isQuorate && isRegular)
      let isOtherwiseAfter = replay.isQuorate(at: found.minute) != found.isQuorate
      note("otherwise at the end of its minute", if: isOtherwiseAfter)
    }
  }
}
