extension Array {
  /// Takes something into its place in time; of two at one moment the later noted is the later.
  mutating func insert(_ element: Element, inTime moment: KeyPath<Element, Moment>) {
    let place = lastIndex { $0[keyPath: moment] <= element[keyPath: moment] }
    insert(element, at: place.map { $0 + 1 } ?? 0)
  }
}
