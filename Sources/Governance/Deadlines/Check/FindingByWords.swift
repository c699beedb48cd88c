extension BoardCheck {
  /// The one thing meant: by its number among the findings, by its key, or by words that stand in it.
  ///
  /// - Throws: `Refusal` where nothing fits, or several things do.
  public func finding(_ text: String) throws(Refusal) -> Obligation {
    let findings = findings
    if let number = Int(text) {
      guard findings.indices.contains(number - 1) else {
        throw Refusal(
          "the check has no line \(number)",
          expected: findings.isEmpty ? "words of it, or a key" : "1 to \(findings.count)")
      }
      return findings[number - 1]
    }
    if let exact = obligations.first(where: { $0.key == text }) { return exact }
    let words = text.lowercased().split(separator: " ")
    let fitting = obligations.filter { obligation in
      let told = (obligation.what + " " + obligation.key).lowercased()
      return !words.isEmpty && words.allSatisfy { told.contains($0) }
    }
    guard fitting.count > 1 else {
      if let only = fitting.first { return only }
      throw Refusal(
        "nothing of the check fits \"\(text)\"", expected: "quorate check --all lists everything")
    }
    let keys = fitting.prefix(5).map(\.key).joined(separator: ", ")
    throw Refusal("\"\(text)\" fits \(fitting.count)", expected: "one of \(keys)")
  }
}
