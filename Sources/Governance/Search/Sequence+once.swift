extension Sequence where Element: Equatable {
  /// Each element once, in the order in which it first stands.
  package var once: [Element] {
    reduce(into: []) { found, element in
      if !found.contains(element) { found.append(element) }
    }
  }
}
