extension Sequence {
  /// The elements by a key, from the least; those with one key stay in the order in which they
  /// stand.
  func inOrder<Key: Comparable>(of key: (Element) -> Key) -> [Element] {
    enumerated().sorted { left, right in
      (key(left.element), left.offset) < (key(right.element), right.offset)
    }.map(\.element)
  }

  /// The elements by what they share, in the order in which each of that first stands.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, elements: [Element])] {
    var places: [Key: Int] = [:]
    return reduce(into: []) { groups, element in
      let key = key(element)
      if let place = places[key] { return groups[place].elements.append(element) }
      places[key] = groups.count
      groups.append((key, [element]))
    }
  }
}

extension Sequence where Element: Equatable {
  /// Each element once, in the order in which it first stands.
  package var once: [Element] {
    reduce(into: []) { found, element in
      if !found.contains(element) { found.append(element) }
    }
  }
}
