import TestSupport

@testable import Governance

/// What goes on at a random meeting: who comes and goes, who presides, what is decided.
extension RandomSitting {
  mutating func attend(_ person: PersonID, _ random: inout SplitMix64) {
    for roll in rolls where !random.oneIn(6) {
      var minute = random.number(roll.doors...(random.oneIn(3) ? roll.ended : roll.opened))
      var mode = arrive(person, at: minute, &random)
      for _ in 0..<random.number(0...3) {
        minute += random.number(1...25)
        if minute > roll.ended { break }
        let at = Self.moment(minute)
        let isLost = mode == .remote && !random.oneIn(3)
        let isForItem = !isLost && random.oneIn(3)
        let item = ItemID(rawValue: "\(random.number(1...2))")
        let out: any Event =
          if isLost {
            ConnectionLost(meeting: Given.meeting, person: person, at: at)
          } else if isForItem {
            LeftForItem(
              meeting: Given.meeting, person: person, item: item, why: "an interest", at: at)
          } else {
            Left(meeting: Given.meeting, person: person, at: at)
          }
        note(out, at: minute, &random)
        minute += random.number(0...12)
        if minute > roll.ended || random.oneIn(4) { break }
        let back = Self.moment(minute)
        if isLost {
          note(
            ConnectionRegained(meeting: Given.meeting, person: person, at: back), at: minute,
            &random)
        } else if random.oneIn(3) {
          mode = arrive(person, at: minute, &random)
        } else {
          note(Returned(meeting: Given.meeting, person: person, at: back), at: minute, &random)
        }
      }
    }
  }

  private mutating func arrive(
    _ person: PersonID, at minute: Int, _ random: inout SplitMix64
  ) -> Movement.Mode {
    let mode = random.oneIn(3) ? Movement.Mode.remote : .room
    note(
      Arrived(
        meeting: Given.meeting, person: person, mode: mode,
        role: person == Self.guest ? "guest" : nil, at: Self.moment(minute)),
      at: minute, &random)
    return mode
  }

  mutating func preside(_ random: inout SplitMix64) {
    for roll in rolls {
      for minute in [roll.opened, roll.opened + 3]
        + (0..<random.number(0...2)).map({ _ in random.number(roll.opened...roll.ended) })
      {
        guard let person = random.pick(members), !random.oneIn(4) else { continue }
        note(
          ChairTaken(
            meeting: Given.meeting, person: person, elected: random.oneIn(3),
            at: Self.moment(minute)),
          at: minute, &random)
      }
    }
  }

  /// Somebody's appointment ending, and the guest co-opted to the vacant seat or to that one.
  mutating func changeSeats(_ random: inout SplitMix64) {
    var vacant = 0
    if random.oneIn(2), let sitting = random.pick(sittings) {
      let minute = random.number(sitting.lowerBound...sitting.upperBound)
      let index = random.number(1...members.count)
      if let holder = seats[index].holder {
        if random.oneIn(3) { vacant = index }
        let at = Self.moment(minute)
        note(
          AppointmentEnded(
            board: Given.board, seat: SeatID(rawValue: "seat-\(index)"), person: holder,
            last: at.day, why: "resigned", at: AtMeeting(Given.meeting, at)),
          at: minute, &random)
        seatChanges.insert(minute)
      }
    }
    if !random.oneIn(3), let sitting = random.pick(sittings) {
      let minute = random.number(sitting.lowerBound...sitting.upperBound)
      let at = Self.moment(minute)
      note(
        AppointmentMade(
          board: Given.board, seat: SeatID(rawValue: "seat-\(vacant)"), person: Self.guest,
          capacity: .coOpted, by: "the board", from: at.day, at: AtMeeting(Given.meeting, at)),
        at: minute, &random)
      seatChanges.insert(minute)
    }
  }

  /// The items, each taken up and decided; now and then people leave in that very minute, or had
  /// left shortly before it, as is remembered later.
  mutating func decide(_ random: inout SplitMix64) {
    for number in 1...random.number(2...5) {
      let item = ItemID(rawValue: "\(number)")
      prepared.append(
        ItemAdded(
          meeting: Given.meeting, item: item, number: "\(number)", title: "Business \(number)"))
      guard let sitting = random.pick(sittings), let opened = sittings.first?.lowerBound else {
        continue
      }
      record(
        RecommendationWorded(
          meeting: Given.meeting, item: item, parts: ["that it be agreed"],
          at: Self.moment(opened)),
        at: opened)
      let taken = random.number(sitting.lowerBound...sitting.upperBound - 1)
      note(
        ItemTakenUp(meeting: Given.meeting, item: item, at: Self.moment(taken)), at: taken, &random)
      var minute = min(taken + random.number(1...15), sitting.upperBound)
      while seatChanges.contains(minute) { minute -= 1 }
      if random.oneIn(2), let chair = random.pick(members) {
        let at = Self.moment(taken)
        note(ChairTaken(meeting: Given.meeting, person: chair, at: at), at: taken, &random)
      }
      let leavers = random.oneIn(3) ? random.some(of: members, oneIn: 3) : []
      for leaver in leavers where random.oneIn(2) { leave(leaver, at: minute, noted: minute) }
      let isIrregular = random.oneIn(4)
      note(declared(item, at: minute, isIrregular: isIrregular), at: minute, &random)
      for leaver in leavers {
        let isRemembered = random.oneIn(2)
        leave(
          leaver, at: isRemembered ? minute - random.number(0...4) : minute,
          noted: isRemembered ? minute + random.number(1...60) : minute)
      }
    }
  }

  private mutating func leave(_ person: PersonID, at minute: Int, noted: Int) {
    record(Left(meeting: Given.meeting, person: person, at: Self.moment(minute)), at: noted)
  }

  /// A declaration still without its basis, which whoever records it puts in.
  private func declared(_ item: ItemID, at minute: Int, isIrregular: Bool) -> DecisionDeclared {
    DecisionDeclared(
      meeting: Given.meeting, item: item, outcome: .agreed, parts: ["that it be agreed"], by: nil,
      basis: Basis(
        counted: [], verdict: .noProvision, needed: nil, quorum: nil, manner: "",
        constitution: nil),
      irregular: isIrregular ? "those present took it" : nil, at: Self.moment(minute))
  }
}
