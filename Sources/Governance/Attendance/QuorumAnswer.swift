/// Whether a meeting is quorate at a moment or for an item, part by part.
public struct QuorumAnswer: Equatable, Sendable {
  /// The answer in a word.
  public enum Verdict: Equatable, Sendable {
    /// Every part is met.
    case quorate
    /// Some part is not.
    case inquorate
    /// The partners have not agreed a quorum: neither quorate nor stopped.
    case notAgreed
    /// The constitution says nothing of a quorum.
    case silent
  }

  /// The answer in a word.
  public let verdict: Verdict
  /// The parts that are asked for; without a quorum, each partner's count with nothing needed.
  public let parts: [QuorumPart]
  /// The heads that count.
  public let heads: [Head]
  /// The others, each with the reason.
  public let uncounted: [Uncounted]
  /// How many people, any of those not in `breakers`, may leave and leave it quorate.
  public let mayLeave: Int
  /// Those whose leaving alone would end the quorum.
  public let breakers: [PersonID]
  /// The clause of the constitution, where it names one.
  public let clause: String?
  /// What the answer rests on that the constitution does not say.
  public let notes: [String]

  /// Whether every part is met; false where no quorum is agreed.
  public var isQuorate: Bool { verdict == .quorate }

  /// Whether there is a quorum to be held against.
  public var isRuled: Bool { verdict == .quorate || verdict == .inquorate }

  /// The parts that are not met.
  public var missing: [QuorumPart] { parts.filter { !$0.isMet } }
}

extension QuorumAnswer {
  /// The answer in one line: `INQUORATE  6 count, 4 needed; Primary Care Trust 0 of 1`.
  ///
  /// With `reasons` it also says of which part somebody is the last.
  public func sentence(in directory: Directory, reasons: Bool = true) -> String {
    guard let total = parts.first(where: { $0.subject == .total }) else { return word }
    switch verdict {
    case .notAgreed, .silent: return "\(word)  \(total.counted) present"
    case .inquorate: return "\(word)  \(counts)"
    case .quorate:
      let leaving = leaving(in: directory, reasons: reasons)
      return "\(word)  \(total.counted) count, \(total.needed) needed: \(leaving)"
    }
  }

  /// The counts in one line: `6 count, 4 needed; Primary Care Trust 0 of 1`.
  public var counts: String {
    let total = parts.first { $0.subject == .total }
    let all = total.map { ["\($0.counted) count, \($0.needed) needed"] } ?? []
    let short = missing.filter { $0.subject != .total }
      .map { "\($0.name) \($0.counted) of \($0.needed)" }
    return (all + short).joined(separator: "; ")
  }

  /// The answer in capitals.
  public var word: String {
    switch verdict {
    case .quorate: return "QUORATE"
    case .inquorate: return "INQUORATE"
    case .notAgreed: return "QUORUM NOT AGREED"
    case .silent: return "NO QUORUM IN THE CONSTITUTION"
    }
  }

  /// Who may leave: `1 may leave, but not Dr Mason (last of Health authority)`.
  public func leaving(in directory: Directory, reasons: Bool = true) -> String {
    guard isQuorate else { return "" }
    if mayLeave == 0 { return "nobody may leave" }
    let critical = breakers.map { person in
      let parts = parts.filter { $0.spare == 0 && $0.needed > 0 && $0.people.contains(person) }
      let last = parts.map(\.short).joined(separator: ", ")
      return directory.name(of: person) + (reasons ? " (last of \(last))" : "")
    }
    let but = critical.isEmpty ? "" : ", but not " + critical.joined(separator: ", nor ")
    return "\(mayLeave) may leave\(but)"
  }
}
