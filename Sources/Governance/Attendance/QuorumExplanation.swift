extension QuorumAnswer {
  /// The working behind the answer: each part, who counts towards it, and why others do not.
  public func explanation(in directory: Directory) -> Explanation {
    var lines = [sentence(in: directory)]
    lines += parts.map { part in
      let need = isRuled ? ", \(part.needed) needed" : ""
      let people = part.people.map(directory.name).joined(separator: ", ")
      let state = part.isMet ? "" : "  SHORT"
      return "\(part.name): \(part.counted) count\(need)\(state)"
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
      lines.append("The partners have not agreed a quorum: this is never called quorate.")
      lines.append("The board meets and decides all the same, and each decision says so.")
    case .silent: lines.append("The constitution says nothing of a quorum.")
    }
    lines += notes.map { "Note: \($0)." }
    if let clause { lines.append("Clause: \(clause).") }
    return Explanation(title: word.lowercased().capitalizedFirst, lines: lines)
  }
}

extension String {
  /// The text with its first letter in capitals.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
