extension Board {
  /// The refusal for a name that none of its constitutions gives to a report or a review.
  func unnamed<Terms: OwedRule>(
    _ name: String, among kind: KeyPath<Constitution, Provisions<Terms>>
  ) -> Refusal? {
    var names: [String] = []
    for adoption in adoptions {
      for provision in adoption.constitution[keyPath: kind].all {
        if let known = provision.terms?.name, !names.contains(known) { names.append(known) }
      }
    }
    guard !names.contains(name) else { return nil }
    return Refusal(
      "the constitution names no \(Terms.nameKey) \"\(name)\"",
      expected: names.isEmpty
        ? "\(Terms.key): in the constitution" : names.joined(separator: "; "))
  }
}
