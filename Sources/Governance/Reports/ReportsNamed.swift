extension Board {
  /// What its constitutions call the reports they ask for, each once.
  var reportsNamed: [String] { named(\.reports, \.name) }

  /// What its constitutions call the reviews they foresee, each once.
  var reviewsNamed: [String] { named(\.reviews, \.name) }

  private func named<Terms: Rule>(
    _ kind: KeyPath<Constitution, Provisions<Terms>>, _ name: KeyPath<Terms, String>
  ) -> [String] {
    var names: [String] = []
    for adoption in adoptions {
      for provision in adoption.constitution[keyPath: kind].all {
        if let known = provision.terms?[keyPath: name], !names.contains(known) {
          names.append(known)
        }
      }
    }
    return names
  }
}
