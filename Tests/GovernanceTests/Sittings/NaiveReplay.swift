@testable import Governance

/// What happened at a meeting, replayed minute by minute from its entries alone.
///
/// Within a minute things happened in the order in which they were recorded, whenever that was.
/// Minutes count from the midnight with which the day of the first opening begins.
struct NaiveReplay {
  /// One minute, as it stood after everything that happened in it.
  struct Minute {
    /// The number of the sitting in progress, counted from 0; nil in a break.
    let sitting: Int?
    /// Who was there, and how.
    let there: [PersonID: Movement.Mode]
    /// Who took the chair last, there or not.
    let tookChair: PersonID?

    /// Who presided: whoever took the chair last, while there.
    var presiding: PersonID? { tookChair.flatMap { there[$0] == nil ? nil : $0 } }
  }

  /// A decision as it stood when it was taken.
  struct Decided {
    let item: ItemID
    let minute: Int
    let counted: Set<PersonID>
    let isQuorate: Bool
  }

  /// Somebody's hold on a seat, from a minute until another.
  private struct Hold {
    let appointment: AppointmentMade
    let seat: SeatCreated
    let from: Int
    var until: Int
  }

  private let rule: RandomSitting.Rule
  private let midnight: Moment
  private var holds: [Hold] = []
  /// Every minute from the first in which anything happened to the close.
  private var minutes: [Minute] = []
  private var first = 0
  private(set) var decisions: [Decided] = []
  /// The first opening.
  private(set) var opened = 0
  private(set) var closed = 0
  /// The minutes of each sitting: from that in which it began to the last before its end.
  private(set) var sittings: [[Int]] = []
  /// Every minute in which something was recorded to have happened.
  private(set) var busy: Set<Int> = []
  /// The minutes at which a break had lasted so long that everybody had gone home.
  private(set) var emptied: Set<Int> = []

  init(_ events: [any Event], _ rule: RandomSitting.Rule) {
    self.rule = rule
    let opening = events.lazy.compactMap { $0 as? MeetingOpened }.first?.at ?? Given.at("00.00")
    midnight = Moment(opening.day, LocalTime(minutesAfterMidnight: 0), offset: opening.offset)
    var seats: [SeatID: SeatCreated] = [:]
    var happened: [Int: [any Event]] = [:]
    for event in events {
      switch event {
      case let seat as SeatCreated: seats[seat.seat] = seat
      case let made as AppointmentMade: hold(made, seats[made.seat])
      case let ended as AppointmentEnded: end(ended)
      case let timed as any TimedEvent: happened[number(timed.at), default: []].append(event)
      default: continue
      }
    }
    busy = Set(happened.keys)
    opened = number(opening)
    let closing = events.lazy.compactMap { ($0 as? MeetingClosed)?.at }.first
    closed = closing.map(number) ?? busy.max() ?? opened
    replay(happened)
  }

  /// The minute of a moment.
  private func number(_ moment: Moment) -> Int { (moment.seconds - midnight.seconds) / 60 }

  /// The minute with which a day begins.
  private func number(_ day: Day) -> Int { (day.number - midnight.day.number) * 1440 }

  func moment(_ minute: Int) -> Moment { midnight.adding(minutes: minute) }

  // MARK: who holds a seat

  private mutating func hold(_ made: AppointmentMade, _ seat: SeatCreated?) {
    guard let seat else { return }
    holds.append(
      Hold(
        appointment: made, seat: seat, from: made.at.map { number($0.time) } ?? number(made.from),
        until: made.to.map { number($0 + 1) } ?? .max))
  }

  private mutating func end(_ ended: AppointmentEnded) {
    let day = number(ended.last)
    for index in holds.indices
    where holds[index].seat.seat == ended.seat && holds[index].appointment.person == ended.person {
      guard holds[index].from < day + 1440, day < holds[index].until else { continue }
      holds[index].until = ended.at.map { number($0.time) } ?? day + 1440
    }
  }

  /// The full seats at a minute of those who are there and count.
  private func counting(_ there: [PersonID: Movement.Mode], at minute: Int) -> [Hold] {
    holds.filter { hold in
      guard hold.seat.kind == .full, hold.from <= minute, minute < hold.until else { return false }
      switch there[hold.appointment.person] {
      case .room: return true
      case .remote: return rule.remoteCounts ?? true
      case nil: return false
      }
    }
  }

  private func isQuorate(_ there: [PersonID: Movement.Mode], at minute: Int) -> Bool {
    let counting = counting(there, at: minute)
    let isShort = rule.minimums.contains { partner, least in
      people(counting.filter { $0.seat.partner == partner }).count < least
    }
    return people(counting).count >= rule.needed && !isShort
  }

  /// Who holds the seats: one head each, in however many of them.
  private func people(_ holds: [Hold]) -> Set<PersonID> { Set(holds.map(\.appointment.person)) }

  // MARK: the replay

  private mutating func replay(_ happened: [Int: [any Event]]) {
    var sitting: Int?
    var adjourned: Int?
    var there: [PersonID: Movement.Mode] = [:]
    var came: [PersonID: Movement.Mode] = [:]
    var tookChair: PersonID?
    first = min(busy.min() ?? opened, opened)
    for minute in first...closed {
      if let since = adjourned, minute / 1440 > since / 1440, minute - since >= 240 {
        // Everybody has gone home, once.
        there = [:]
        came = [:]
        adjourned = nil
        emptied.insert(minute)
      }
      for event in happened[minute] ?? [] {
        switch event {
        case is MeetingOpened, is MeetingResumed:
          sitting = sittings.count
          sittings.append([])
          adjourned = nil
        case is MeetingAdjourned:
          sitting = nil
          adjourned = minute
        case is MeetingClosed:
          sitting = nil
          adjourned = nil
        case let taken as ChairTaken: tookChair = taken.person
        case let declared as DecisionDeclared:
          decisions.append(
            Decided(
              item: declared.item, minute: minute, counted: people(counting(there, at: minute)),
              isQuorate: isQuorate(there, at: minute)))
        case let movement as any MovementEvent:
          switch movement.change {
          case .arrived(let mode, _):
            there[movement.person] = mode
            came[movement.person] = mode
          case .returned, .connectionRegained: there[movement.person] = came[movement.person]
          case .left, .leftForItem, .connectionLost: there[movement.person] = nil
          }
        default: continue
        }
      }
      if let sitting { sittings[sitting].append(minute) }
      minutes.append(Minute(sitting: sitting, there: there, tookChair: tookChair))
    }
  }

  // MARK: what follows

  /// A minute from the first in which anything happened to the close.
  subscript(minute: Int) -> Minute { minutes[minute - first] }

  /// Who counts at a minute.
  func counted(at minute: Int) -> Set<PersonID> {
    people(counting(self[minute].there, at: minute))
  }

  func isQuorate(at minute: Int) -> Bool { isQuorate(self[minute].there, at: minute) }

  /// The stretches of a sitting in which something was so.
  private func stretches(of sitting: Int, where isSo: (Int) -> Bool) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for minute in sittings[sitting] where isSo(minute) {
      if let last = stretches.last, last.upperBound == minute {
        stretches[stretches.count - 1] = last.lowerBound..<minute + 1
      } else {
        stretches.append(minute..<minute + 1)
      }
    }
    return stretches
  }

  /// The stretches without a quorum while it was sitting, sitting by sitting.
  var withoutQuorum: [[Range<Int>]] {
    sittings.indices.map { stretches(of: $0) { !isQuorate(at: $0) } }
  }

  /// The first minute with a quorum while it was sitting, or nil where none was had.
  var firstQuorum: Int? { sittings.joined().first { isQuorate(at: $0) } }

  /// The stretches of a sitting in which somebody was there.
  func presence(of person: PersonID, in sitting: Int) -> [Range<Int>] {
    stretches(of: sitting) { self[$0].there[person] != nil }
  }

  /// The decisions that were taken without a quorum.
  var takenInquorate: [Decided] { decisions.filter { !$0.isQuorate } }
}
