@testable import Governance

/// The heads counted a second time, with sets and from the words of the rules alone.
struct SecondQuorum {
  let board: RandomBoard
  let minute: Int
  let forItem: Bool

  /// Whoever is there and may take part.
  private var taking: Set<PersonID> {
    var taking: Set<PersonID> = []
    for person in Set(board.moves.map(\.person)) {
      let own = board.moves.filter { $0.person == person && $0.minute <= minute }
      switch own.max(by: { $0.minute < $1.minute })?.change {
      case .arrived, .returned: taking.insert(person)
      default: continue
      }
      if board.remoteCounts == false, isRemote(person) { taking.remove(person) }
      if forItem, board.barred.contains(person), !board.dispensed.contains(person) {
        taking.remove(person)
      }
    }
    return taking
  }

  private func arrival(_ person: PersonID) -> (mode: Movement.Mode, member: PersonID?)? {
    for move in board.moves where move.person == person && move.minute <= minute {
      if case .arrived(let mode, let member) = move.change { return (mode, member) }
    }
    return nil
  }

  private func isRemote(_ person: PersonID) -> Bool { arrival(person)?.mode == .remote }

  private var full: Set<PersonID> {
    Set(board.places.filter(\.isFull).compactMap(\.holder))
  }

  /// Whoever may stand for each member that is represented.
  func represented(without gone: Set<PersonID>) -> [PersonID: Set<PersonID>] {
    let there = taking.subtracting(gone)
    var heads: [PersonID: Set<PersonID>] = [:]
    for member in full.intersection(there) { heads[member] = [member] }
    guard board.substitutesCount != false else { return heads }
    for person in there.subtracting(full) {
      guard let member = arrival(person)?.member, full.contains(member), !there.contains(member)
      else { continue }
      heads[member, default: []].insert(person)
    }
    return heads
  }

  /// How many are needed altogether: the least number that is enough, tried one by one.
  var needed: Int {
    if let number = board.number { return number }
    let seats = board.places.filter(\.isFull)
    let whole: Int
    switch board.base {
    case .seats: whole = seats.count
    case .inPost: whole = seats.count { $0.holder != nil }
    case .appointed: whole = full.count
    case .present, .voting: whole = 0
    }
    // Nobody is never a quorum.
    var least = 1
    while board.moreThan
      ? least * board.lower <= board.upper * whole : least * board.lower < board.upper * whole
    {
      least += 1
    }
    return max(least, board.floor)
  }

  func count(partner: String, without gone: Set<PersonID> = []) -> Int {
    represented(without: gone).keys.count { member in
      board.places.contains { $0.holder == member && $0.isFull && $0.partner == partner }
    }
  }

  func count(category: String, without gone: Set<PersonID> = []) -> Int {
    represented(without: gone).keys.count { member in
      board.places.contains { $0.holder == member && $0.isFull && $0.category == category }
    }
  }

  func isQuorate(without gone: Set<PersonID> = []) -> Bool {
    let heads = represented(without: gone)
    guard heads.count >= needed else { return false }
    for (key, least) in board.partnerMinimums where count(partner: key, without: gone) < least {
      return false
    }
    for (key, least) in board.categoryMinimums where count(category: key, without: gone) < least {
      return false
    }
    let counting = heads.values.reduce(into: Set<PersonID>()) { $0.formUnion($1) }
    for choice in board.offices {
      let chairs = choice.compactMap { board.holders[$0] } + [board.elected].compactMap { $0 }
      if counting.isDisjoint(with: chairs) { return false }
    }
    return true
  }
}
