extension QuorumAnswer {
  /// The answer in one line: `INQUORATE  6 counted, 4 needed; Primary Care Trust 0 of 1`.
  ///
  /// With `reasons` it also says of which partner or category somebody is the last.
  public func sentence(in directory: Directory, reasons: Bool = true) -> String {
    switch verdict {
    case .notAgreed, .noProvision: return "\(word)  \(present)"
    case .inquorate: return "\(word)  \(counts)"
    case .quorate:
      let leaving = leaving(in: directory, reasons: reasons)
      return "\(word)  \(present): \(leaving)"
    }
  }

  /// How many count, and how many are needed where that is asked: `6 counted, 4 needed`.
  public var present: String {
    "\(heads.count) \(isRuled ? "counted" : "present")\(needed, after: ", ", before: " needed")"
  }

  /// The counts in one line: `6 counted, 4 needed; Primary Care Trust 0 of 1`.
  public var counts: String {
    let short = missing.filter { $0.subject != .total }
      .map { "\($0.name) \($0.counted) of \($0.needed)" }
    return ([present] + short).joined(separator: "; ")
  }

  /// For whom there is to wait for a quorum: `for more members`, `for 1 of the Health Authority`.
  var waiting: String {
    let parts = missing.filter { $0.subject != .total }
    if parts.isEmpty { return "for more members" }
    let told = parts.map { part in
      part.subject == .represented
        ? "\((-part.spare).counted("more partner"))" : "\(-part.spare) from \(part.name)"
    }.listed
    return "for \(told)\(parts.count < missing.count ? ", and more members" : "")"
  }

  public var word: String {
    switch verdict {
    case .quorate: return "QUORATE"
    case .inquorate: return "INQUORATE"
    case .notAgreed: return "QUORUM NOT AGREED"
    case .noProvision: return "NO PROVISION FOR A QUORUM"
    }
  }

  /// Who may leave: `1 may leave, but not Dr Mason (last from Health authority)`; where it matters
  /// who stays, `any one may leave; 3 if Dr Mason or Mr Lowe stays`.
  public func leaving(in directory: Directory, reasons: Bool = true) -> String {
    guard isQuorate else { return "" }
    if mayLeave == 0 { return "nobody may leave" }
    let critical = breakers.map { person in
      let conditions = conditions.filter {
        $0.spare == 0 && $0.needed > 0 && $0.people.contains(person)
      }
      let last = conditions.map { $0.subject == .represented ? "their partner" : $0.short }
        .joined(separator: ", ")
      let why = last.isEmpty ? "sits for more than one partner" : "last from \(last)"
      return directory.name(of: person) + (reasons ? " (\(why))" : "")
    }
    let but = critical.isEmpty ? "" : ", but not " + critical.joined(separator: ", nor ")
    let isAny = mayLeave < total?.spare ?? mayLeave
    let may = isAny ? "any \(mayLeave == 1 ? "one" : "\(mayLeave)")" : "\(mayLeave)"
    let more = reasons ? further(in: directory) : nil
    return "\(may) may leave\(but)\(more, after: "; ")"
  }

  /// How many more may leave if those stay who alone make it fewer; nil where that is no more, or
  /// somebody counts for two conditions at once.
  private func further(in directory: Directory) -> String? {
    let parts = conditions.filter { $0.subject != .total && $0.needed > 0 && $0.spare > 0 }
    let people = parts.flatMap(\.people)
    guard let total, Set(people).count == people.count,
      parts.allSatisfy({ $0.counted == $0.people.count && !$0.isOfPresent })
    else { return nil }
    let free = others.subtracting(people).count
    let most = min(total.spare, parts.map(\.spare).reduce(free, +))
    guard most > mayLeave else { return nil }
    let stay = parts.filter { $0.spare < most }.map { part in
      let isShort = part.needed == 1 && part.people.count <= 3
      return isShort
        ? part.people.map(directory.name).joined(separator: " or ") + " stays"
        : "\(part.needed) of \(part.name) stay\(part.needed == 1 ? "s" : "")"
    }
    return stay.isEmpty ? nil : "\(most) if \(stay.listed)"
  }

  /// The working behind the answer: each condition, who counts towards it, and why others do not.
  public func explanation(in directory: Directory) -> Explanation {
    var lines = [sentence(in: directory)]
    lines += conditions.map { condition in
      let working = "\(condition.working, after: " (", before: ")")"
      let need = isRuled && condition.needed > 0 ? ", \(condition.needed) needed\(working)" : ""
      let people = condition.people.map(directory.name).joined(separator: ", ")
      let state = condition.isMet ? "" : "  SHORT"
      return "\(condition.name): \(condition.counted) counted\(need)\(state)"
        + (people.isEmpty ? "" : "  (\(people))")
    }
    for head in heads {
      if let member = head.inPlaceOf {
        lines.append("\(directory.name(of: head.person)) counts for \(directory.name(of: member)).")
      }
    }
    if !uncounted.isEmpty {
      lines.append("Not counted:")
      lines += uncounted.map { "  \(directory.name(of: $0.person)): \($0.why)" }
    }
    switch verdict {
    case .quorate: lines.append(leaving(in: directory).capitalizedFirst + ".")
    case .inquorate: break
    case .notAgreed:
      lines.append("The partners have not agreed a quorum: it is not assessed.")
      lines.append("The meeting may proceed, and each decision says so.")
    case .noProvision where notes.isEmpty:
      lines.append("The constitution makes no provision for a quorum.")
    case .noProvision: break
    }
    lines += notes.map { "Note: \($0)." }
    if let when { lines.append("This quorum holds where \(when).") }
    if let clause { lines.append("Clause: \(clause).") }
    return Explanation(title: word.lowercased().capitalizedFirst, lines: lines)
  }
}
