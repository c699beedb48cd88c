import TestSupport
@testable import Governance

/// Texts of random constitutions, each without an error.
enum RandomConstitution {
  static func text(_ random: inout SplitMix64) -> String {
    var lines = ["name: Board \(random.number(1...999))"]
    lines.append(random.oneIn(2) ? "nation: wales" : "nation: [scotland, northern-ireland]")
    if random.oneIn(2) { lines.append("source: document: with a colon") }
    if random.oneIn(3) { lines.append("assumes: something") }
    lines += ["partners:", "  council: City Council", "  nhs-1: Trust, the \"first\""]
    lines += ["categories: [carers, people-supported]", "matters: [budget, staff]"]
    add("quorum", quorum, to: &lines, &random)
    add("decisions", decisions, to: &lines, &random)
    add("disputes", disputes, to: &lines, &random)
    add("scope", scope, to: &lines, &random)
    add("access", access, to: &lines, &random)
    add("notice", notice, to: &lines, &random)
    add("papers", papers, to: &lines, &random)
    add("minutes", minutes, to: &lines, &random)
    add("meetings", meetings, to: &lines, &random)
    add("reports", reports, to: &lines, &random)
    add("reviews", reviews, to: &lines, &random)
    add("acceptance", acceptance, to: &lines, &random)
    add("term", term, to: &lines, &random)
    add("withdrawal", withdrawal, to: &lines, &random)
    add("minute-numbers", minuteNumbers, to: &lines, &random)
    add("seats", seats, to: &lines, &random)
    add("offices", offices, to: &lines, &random)
    add("substitutes", substitutes, to: &lines, &random)
    add("further", further, to: &lines, &random)
    return lines.joined(separator: "\n")
  }

  private static func add(
    _ key: String, _ terms: (inout SplitMix64) -> [String], to lines: inout [String],
    _ random: inout SplitMix64
  ) {
    switch random.number(1...6) {
    case 1: return
    case 2: lines.append("\(key): not agreed")
    case 3: lines += ["\(key):"] + (terms(&random) + common(key, &random)).map { "  " + $0 }
    default:
      lines.append("\(key):")
      let hasOneAnswer = oneAnswer.contains(key)
      let first = Day(number: random.number(0...40_000))
      for index in 0..<random.number(1...4) {
        if hasOneAnswer {
          let days = ["from: \(first + index * 900)", "to: \(first + index * 900 + 899)"]
          let all = terms(&random) + days
          lines += ["  - " + (all.first ?? "")] + all.dropFirst().map { "    " + $0 }
          continue
        }
        if random.oneIn(5) {
          lines.append("  - not agreed")
          continue
        }
        let stated = random.oneIn(5) ? ["state: not agreed"] : terms(&random)
        let all = stated + common(key, &random)
        lines.append("  - " + (all.first ?? ""))
        lines += all.dropFirst().map { "    " + $0 }
      }
    }
  }

  /// Those of which two statements on one day are a mistake.
  private static let oneAnswer = [
    "quorum", "decisions", "disputes", "scope", "access", "meetings", "minute-numbers",
  ]

  private static func common(_ key: String, _ random: inout SplitMix64) -> [String] {
    var lines: [String] = []
    // For papers and minutes, `to` names those who have them.
    let last = ["papers", "minutes", "reports", "reviews"].contains(key) ? "until" : "to"
    let first = Day(number: random.number(0...40_000))
    if random.oneIn(3) { lines.append("clause: clause \(random.number(1...99))") }
    if random.oneIn(4) { lines.append("reading: as it is usually read") }
    if random.oneIn(3) { lines.append("from: \(first)") }
    if random.oneIn(3) { lines.append("\(last): \((first + random.number(0...900)).spoken)") }
    return lines
  }

  private static func span(_ side: Span.Side?, _ random: inout SplitMix64) -> String {
    let unit = random.pick(SpanUnit.allCases) ?? .days
    return Span(random.number(1...60), unit, side).description
  }

  private static func quorum(_ random: inout SplitMix64) -> [String] {
    let fraction =
      random.pick(["one third", "2/7", "more than half", "more than 3/9", "half"]) ?? ""
    let base = random.pick(Amount.Base.ofBoard.map(\.rawValue)) ?? ""
    let least = random.oneIn(2) ? ", at least \(random.number(1...9))" : ""
    var lines =
      random.oneIn(2)
      ? ["total: \(random.number(1...99))"] : ["total: \(fraction) of \(base)\(least)"]
    if random.oneIn(2) { lines += ["partners:", "  nhs-1: 2", "  council: 1"] }
    if random.oneIn(3) { lines += ["categories:", "  carers: 3"] }
    if random.oneIn(3) { lines.append("offices: [chair or deputy, chair]") }
    if random.oneIn(3) { lines.append("remote: count") }
    if random.oneIn(3) { lines.append("substitutes: do not count") }
    if random.oneIn(3) {
      lines.append("including: [{seat: head}, {partner: council, office: chair}]")
    }
    if random.oneIn(3) { lines.append("partners-represented: 1 of council, nhs-1") }
    if random.oneIn(3) { lines.append("interests: count") }
    if random.oneIn(4) { lines.append("when: chair vacant and on a matter of budget or staff") }
    return lines
  }

  private static func decisions(_ random: inout SplitMix64) -> [String] {
    let by = random.pick(DecisionRule.Manner.allCases.map(\.rawValue)) ?? ""
    let failing = random.pick([
      [], ["failing: refer to nhs-1"], ["failing: refer to council, nhs-1"],
    ])
    var lines = ["by: \(by)"] + (failing ?? [])
    if random.oneIn(3) { lines.append("answers-within: \(span(.after, &random))") }
    if random.oneIn(3) { lines.append("asks: each member") }
    if by == "majority", random.oneIn(2) { lines.append("casting-vote: presiding") }
    if by == "majority", random.oneIn(2) {
      lines.append("carried-by: [{at-least: two thirds of those voting, category: carers}]")
    }
    if random.oneIn(4) { lines.append("deferrals: \(random.number(1...3))") }
    let between = random.some(of: OutsideDecision.Manner.allCases.map(\.rawValue), oneIn: 2)
    if !between.isEmpty { lines.append("between-meetings: [\(between.joined(separator: ", "))]") }
    return lines
  }

  private static func disputes(_ random: inout SplitMix64) -> [String] {
    let steps = random.pick([
      "arbitration", "[chief-executives, arbitration]", "[arbitration, chief-executives]",
    ])
    return ["steps: \(steps ?? "")"] + (random.oneIn(2) ? ["order: either"] : [])
  }

  private static func scope(_ random: inout SplitMix64) -> [String] {
    ["covers: services \(random.number(1...99)), and what belongs to them"]
  }

  private static func access(_ random: inout SplitMix64) -> [String] {
    ["under: \(random.pick(AccessRule.Law.allCases.map(\.rawValue)) ?? "")"]
  }

  private static func notice(_ random: inout SplitMix64) -> [String] {
    ["at-least: \(span(.before, &random))"] + (random.oneIn(2) ? ["of: [venue, date]"] : [])
  }

  private static func papers(_ random: inout SplitMix64) -> [String] {
    ["at-least: \(span(.before, &random))"] + (random.oneIn(2) ? ["to: members"] : [])
  }

  private static func minutes(_ random: inout SplitMix64) -> [String] {
    let side = random.oneIn(3) ? Span.Side.beginningWith : .after
    return ["within: \(span(side, &random))"]
      + (random.oneIn(2) ? ["to: [members, library]"] : [])
      + (random.oneIn(2) ? ["then-to: [carers-groups]"] : [])
  }

  private static func minuteNumbers(_ random: inout SplitMix64) -> [String] {
    ["restart: \(random.pick(NumberingRule.Restart.allCases.map(\.rawValue)) ?? "")"]
  }

  private static func seats(_ random: inout SplitMix64) -> [String] {
    let ofCouncil = ["partner: council"] + (random.oneIn(2) ? ["matters: [staff]"] : [])
    return ["number: \(random.number(1...9))"] + (random.oneIn(2) ? ofCouncil : [])
  }

  private static func offices(_ random: inout SplitMix64) -> [String] {
    ["office: chair"] + (random.oneIn(2) ? ["in-turn: [nhs-1, council]"] : [])
      + (random.oneIn(2) ? ["at-most: \(random.number(1...5)) years"] : [])
      + (random.oneIn(2) ? ["while-vacant: head"] : [])
  }

  private static func substitutes(_ random: inout SplitMix64) -> [String] {
    ["at-most: \(random.number(0...3))"] + (random.oneIn(2) ? ["category: carers"] : [])
  }

  private static func further(_ random: inout SplitMix64) -> [String] {
    ["rule: rule \(random.number(1...9)), in words"]
  }

  private static func meetings(_ random: inout SplitMix64) -> [String] {
    if random.oneIn(3) {
      return ["at-least-every: \(random.number(1...12)) months", "measure: period"]
    }
    return ["at-least-every: \(span(nil, &random))"] + (random.oneIn(3) ? ["measure: gap"] : [])
  }

  private static func howOften(_ random: inout SplitMix64) -> String {
    let period = random.pick(Period.allCases) ?? .month
    return random.pick([
      "once in each \(period.rawValue)", "regularly", "not agreed", "by 30 June 2006",
    ]) ?? ""
  }

  private static func reports(_ random: inout SplitMix64) -> [String] {
    ["report: report \(random.number(1...9))", "how-often: \(howOften(&random))"]
      + (random.oneIn(2) ? ["to: [cabinet, board]"] : [])
  }

  private static func reviews(_ random: inout SplitMix64) -> [String] {
    ["review: review \(random.number(1...9))", "how-often: \(howOften(&random))"]
  }

  private static func acceptance(_ random: inout SplitMix64) -> [String] {
    [random.oneIn(2) ? "of: code" : "of: [confidentiality, code]"]
  }

  private static func term(_ random: inout SplitMix64) -> [String] {
    (random.oneIn(3) ? [] : ["starts: \(Day(number: random.number(0...40_000)))"])
      + ["for: \(random.number(1...20)) \(random.oneIn(2) ? "years" : "months")"]
      + (random.oneIn(2) ? ["extension: 2 years"] : [])
  }

  private static func withdrawal(_ random: inout SplitMix64) -> [String] {
    let effect = random.pick(WithdrawalRule.Effect.allCases.map(\.rawValue)) ?? ""
    return ["given: October to Mar", "effect: \(effect)"]
      + (random.oneIn(2) ? ["at-least: 7 months"] : [])
      + (random.oneIn(2) ? ["at-most: 18 months"] : [])
  }
}
