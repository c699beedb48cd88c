import Governance

extension ClosedMark {
  /// What closes a hit to the public, as a word on the screens: EXEMPT or CONFIDENTIAL.
  var label: String {
    grounds.contains { $0.kind == .confidential } ? "CONFIDENTIAL" : "EXEMPT"
  }
}
