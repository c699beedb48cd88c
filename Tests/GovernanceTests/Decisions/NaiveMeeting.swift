@testable import Governance

/// A meeting read naively from the entries in force, minute by minute, for a second opinion.
///
/// It knows no head count and no quorum of the library's: only who was noted to come and go.
struct NaiveMeeting {
  private struct Move {
    let person: PersonID
    let minute: Int
    let entry: Int
    let isThere: Bool
    let inPlaceOf: PersonID?
    let isArrival: Bool
  }

  let rules: RandomMeeting.Rules
  private var moves: [Move] = []
  private var chairs: [(minute: Int, person: PersonID)] = []
  private var positions: [(minute: Int, said: PositionStated, wording: [String]?)] = []
  private var wordings: [(minute: Int, item: ItemID, parts: [String])] = []
  private var barred: [ItemID: Set<PersonID>] = [:]
  private var lifted: [ItemID: Set<PersonID>] = [:]
  private(set) var decisions: [(minute: Int, entry: Int, declared: DecisionDeclared)] = []
  /// The items that the partners have, by the referral.
  private var open: [ReferralID: ItemID] = [:]
  private var items: [ReferralID: ItemID] = [:]

  init(_ journal: Journal, _ rules: RandomMeeting.Rules) {
    self.rules = rules
    for (number, (stream, entry)) in journal.inForce.enumerated() {
      if case .meeting = stream { read(entry.event, number) } else { readBoard(entry.event) }
    }
    moves.sortStably { $0.minute }
    chairs.sortStably { $0.minute }
    positions.sortStably { $0.minute }
    decisions.sortStably { $0.minute }
  }

  /// Whether an event can change who counts.
  static func concerns(_ event: any Event) -> Bool {
    event is Arrived || event is Left || event is LeftForItem || event is Returned
      || event is InterestDeclared || event is ItemDispensationGranted
  }

  private mutating func read(_ event: any Event, _ entry: Int) {
    func move(_ person: PersonID, _ at: Moment, _ isThere: Bool, _ place: PersonID? = nil) -> Move {
      Move(
        person: person, minute: RandomMeeting.minute(at), entry: entry, isThere: isThere,
        inPlaceOf: place,
        isArrival: event is Arrived)
    }
    switch event {
    case let event as Arrived: moves.append(move(event.person, event.at, true, event.inPlaceOf))
    case let event as Left: moves.append(move(event.person, event.at, false))
    case let event as LeftForItem: moves.append(move(event.person, event.at, false))
    case let event as Returned: moves.append(move(event.person, event.at, true))
    case let event as PositionStated:
      let minute = RandomMeeting.minute(event.at)
      positions.append((minute, event, wording(event.item, minute)))
    case let event as RecommendationWorded:
      wordings.append((RandomMeeting.minute(event.at), event.item, event.parts))
    case let event as DecisionDeclared:
      decisions.append((RandomMeeting.minute(event.at), entry, event))
    case let event as ChairTaken: chairs.append((RandomMeeting.minute(event.at), event.person))
    case let event as InterestDeclared where event.effect != .staysAndSpeaks:
      barred[event.item, default: []].insert(event.person)
    case let event as ItemDispensationGranted where event.scope == .speakAndVote:
      lifted[event.item, default: []].insert(event.person)
    default: break
    }
  }

  private mutating func readBoard(_ event: any Event) {
    switch event {
    case let event as ReferralMade:
      open[event.referral] = event.item
      items[event.referral] = event.item
    case let event as ReferralAnswered: open[event.referral] = items[event.referral]
    case let event as ReferralCompared:
      open[event.referral] = event.match ? nil : items[event.referral]
    case let event as ReferralWithdrawn: open[event.referral] = nil
    default: break
    }
  }

  /// Whether the partners have an item.
  func isReferred(_ item: ItemID) -> Bool { open.values.contains(item) }

  /// Whether somebody is there, and for whom they came when they last arrived.
  ///
  /// Of one minute only what was written before an entry, where one is given.
  private func place(
    _ person: PersonID, _ minute: Int, before entry: Int = .max
  ) -> (isThere: Bool, inPlaceOf: PersonID?) {
    var isThere = false
    var inPlaceOf: PersonID?
    for move in moves where move.person == person && move.minute <= minute {
      if move.minute == minute && move.entry > entry { continue }
      isThere = move.isThere
      if move.isArrival { inPlaceOf = move.inPlaceOf }
    }
    return (isThere, inPlaceOf)
  }

  private func takesPart(
    _ person: PersonID, _ item: ItemID, _ minute: Int, _ entry: Int
  ) -> Bool {
    let isBarred = barred[item]?.contains(person) ?? false
    let isLifted = lifted[item]?.contains(person) ?? false
    return place(person, minute, before: entry).isThere && (!isBarred || isLifted)
  }

  /// The people who count for an item, with the member whose seats each fills.
  func heads(_ item: ItemID, _ minute: Int, before entry: Int = .max) -> [PersonID: PersonID] {
    var heads: [PersonID: PersonID] = [:]
    for member in RandomMeeting.members where takesPart(member, item, minute, entry) {
      heads[member] = member
    }
    let substitute = RandomMeeting.substitute
    if let member = place(substitute, minute, before: entry).inPlaceOf,
      takesPart(substitute, item, minute, entry), heads[member] == nil
    {
      heads[substitute] = member
    }
    return heads
  }

  /// Whether an item can be decided, counting heads one by one.
  func isInquorate(_ item: ItemID, _ minute: Int, before entry: Int = .max) -> Bool {
    guard let needed = rules.total else { return false }
    let heads = heads(item, minute, before: entry)
    let council = heads.values.count { $0 == "m0" || $0 == "m1" }
    return heads.count < needed || council < rules.council
  }

  /// How an item was worded at a minute, as far as was written.
  private func wording(_ item: ItemID, _ minute: Int) -> [String]? {
    var found: (minute: Int, parts: [String])?
    for worded in wordings where worded.item == item && worded.minute <= minute {
      if worded.minute >= found?.minute ?? -1 { found = (worded.minute, worded.parts) }
    }
    return found?.parts
  }

  /// Who stands in the way of agreement on an item: whoever could when they objected, and has not
  /// withdrawn it, unless an interest keeps them from the item.
  func objectors(_ item: ItemID, _ minute: Int) -> Set<PersonID> {
    let agreed = decisions.last {
      $0.declared.item == item && $0.declared.outcome == .agreed && $0.minute < minute
    }
    var last: [PersonID: (minute: Int, stance: Position.Stance)] = [:]
    let wording = wording(item, minute)
    for (at, said, words) in positions
    where said.item == item && at >= agreed?.minute ?? -1 && at <= minute
      && words ?? wording == wording
    {
      last[said.person] = (at, said.stance)
    }
    let standing = last.filter { person, said in
      let isBarred = barred[item]?.contains(person) ?? false
      let isLifted = lifted[item]?.contains(person) ?? false
      let wasThere = RandomMeeting.members.contains(person) && place(person, said.minute).isThere
      return said.stance == .objects && (!isBarred || isLifted)
        && (wasThere || heads(item, said.minute)[person] != nil)
    }
    return Set(standing.keys)
  }

  /// Who is in the chair and there, if anybody is.
  func chair(_ minute: Int) -> PersonID? {
    let person = chairs.last { $0.minute <= minute }?.person
    return person.flatMap { place($0, minute).isThere ? $0 : nil }
  }

  /// The declarations that were made on a quorum and now turn out to have been inquorate.
  var foundInquorate: [DecisionDeclared] {
    decisions.filter {
      $0.declared.basis.verdict == .quorate
        && isInquorate($0.declared.item, $0.minute, before: $0.entry)
    }.map(\.declared)
  }
}

extension Array {
  /// Sorts by a number; what has the same number keeps its order.
  fileprivate mutating func sortStably(_ key: (Element) -> Int) {
    self = enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
      .map(\.element)
  }
}
