extension Array {
  /// Takes something into its place in time; of two at one moment the later noted is the later.
  mutating func insert<Time: Comparable>(_ element: Element, inTime time: KeyPath<Element, Time>) {
    let place = lastIndex { $0[keyPath: time] <= element[keyPath: time] }
    insert(element, at: place.map { $0 + 1 } ?? 0)
  }
}
