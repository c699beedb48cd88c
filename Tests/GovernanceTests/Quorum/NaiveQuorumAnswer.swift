@testable import Governance

/// What the second count comes to.
extension NaiveQuorum {
  private func isEnough(_ heads: Set<Head>) -> Bool {
    rule != nil && !hasNoProvision && requirements.allSatisfy { $0.isMet(by: heads) }
  }

  /// Whether there is a quorum once some have left and whoever may has stepped in.
  func isQuorate(without gone: Set<PersonID> = []) -> Bool { isEnough(heads(without: gone)) }

  /// Whether everything is met that is asked besides a total.
  var meetsAllBesideTotal: Bool { unmet.allSatisfy { $0.name == "total" } }

  /// What is asked and not met.
  var unmet: [Requirement] {
    let heads = heads()
    return requirements.filter { !$0.isMet(by: heads) }
  }

  /// The heads whose leaving alone ends the quorum, though somebody steps in.
  var breakers: Set<Head> {
    guard isQuorate() else { return [] }
    return heads().filter { !isQuorate(without: [$0.person]) }
  }

  /// How many of the other heads may leave, whichever they are: every choice of them is tried.
  var mayLeave: Int {
    let heads = heads()
    guard isEnough(heads) else { return 0 }
    let others = Array(heads.subtracting(breakers))
    let choices = 0..<(1 << others.count)
    for size in 0..<others.count {
      for choice in choices where choice.nonzeroBitCount == size + 1 {
        let gone = Set(others.indices.filter { choice & (1 << $0) != 0 }.map { others[$0] })
        if !isEnough(heads.subtracting(gone)) { return size }
      }
    }
    return others.count
  }
}
