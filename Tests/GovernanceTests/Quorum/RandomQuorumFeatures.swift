@testable import Governance

extension RandomQuorumCase {
  /// Everything that must not be rare.
  static let features =
    NaiveBase.allCases.map(\.rawValue) + [
      "number", "more than", "rounded down", "plus", "at least", "table", "no total", "partners",
      "categories", "offices", "elected", "entry of partner", "entry of category",
      "entry of capacity", "entry of seat", "entry of office", "entry of more than one thing",
      "represented", "represented of some", "remote do not count", "substitutes do not count",
      "interests count", "interests do not count", "one body", "succeeded today",
      "succeeds tomorrow", "vacant office", "office in post", "vacancies", "reconvened",
      "extraordinary", "ordinary", "matter", "two conditions", "last of several",
      "before the others",
    ]

  /// What there is to the rule in force, by name.
  func features(of rule: NaiveStatement) -> Set<String> {
    var names: Set<String> = []
    func note(_ name: String, if isSo: Bool) { if isSo { names.insert(name) } }
    var amounts = rule.including.compactMap(\.least)
    switch rule.total {
    case .amount(let amount): amounts.append(amount)
    case .table: names.insert("table")
    case nil: names.insert("no total")
    }
    for amount in amounts {
      guard case .share(let share) = amount else {
        names.insert("number")
        continue
      }
      names.insert(share.base.rawValue)
      note("more than", if: share.moreThan)
      note("rounded down", if: share.roundedDown)
      note("plus", if: share.plus != nil)
      note("at least", if: share.floor != nil)
    }
    for entry in rule.including {
      let fields = entry.fields.map(\.key).filter { $0 != "at-least" }
      for field in fields { names.insert("entry of \(field)") }
      note("entry of more than one thing", if: fields.count > 1)
    }
    let looksAtBodies =
      !rule.partners.isEmpty || rule.represented != nil
      || rule.including.contains { $0.partner != nil }
    note("one body", if: looksAtBodies && joining.isOne)
    note("succeeded today", if: looksAtBodies && joining == .succeededToday)
    note("succeeds tomorrow", if: looksAtBodies && joining == .succeedsTomorrow)
    note("partners", if: !rule.partners.isEmpty)
    note("categories", if: !rule.categories.isEmpty)
    note("offices", if: !rule.offices.isEmpty)
    note("elected", if: rule.namesOffice && elected != nil)
    note("represented", if: rule.represented?.keys.isEmpty == true)
    note("represented of some", if: rule.represented?.keys.isEmpty == false)
    note(
      "remote do not count",
      if: rule.remoteCounts == false && arrivals.contains(where: \.isRemote))
    note(
      "substitutes do not count",
      if: rule.substitutesCount == false && arrivals.contains { $0.member != nil })
    note("interests count", if: forItem && !barred.isEmpty && rule.interestsCount == true)
    note("interests do not count", if: forItem && !barred.isEmpty && rule.interestsCount != true)
    for condition in rule.conditions { names.insert(condition.feature) }
    note("two conditions", if: rule.conditions.count > 1)
    note("last of several", if: NaiveQuorum.statementsInForce(in: self).count > 1)
    note(
      "before the others",
      if: !rule.conditions.isEmpty && statements.contains { $0.conditions.isEmpty })
    return names
  }
}

extension NaiveCondition {
  fileprivate var feature: String {
    switch self {
    case .vacant: "vacant office"
    case .inPost: "office in post"
    case .vacancies: "vacancies"
    case .reconvened: "reconvened"
    case .extraordinary: "extraordinary"
    case .ordinary: "ordinary"
    case .matter: "matter"
    }
  }
}
