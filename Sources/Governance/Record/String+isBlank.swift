extension String {
  /// Whether nothing stands in it but spaces.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
