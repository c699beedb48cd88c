extension BoardCheck {
  /// The one thing meant: by its number in the list of all, by its key, or by words that stand in it.
  ///
  /// The findings come first in that list, so that a number is the same with and without the rest.
  ///
  /// - Throws: `Refusal` where nothing fits, or several things do.
  public func finding(_ text: String) throws(Refusal) -> Obligation {
    if let number = Int(text) {
      guard obligations.indices.contains(number - 1) else {
        throw Refusal(
          "the check has no line \(number)",
          expected: obligations.isEmpty ? "words of it, or a key" : "1 to \(obligations.count)")
      }
      return obligations[number - 1]
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
