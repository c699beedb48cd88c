import Governance

/// What closes business to the public, as a word on the screens: exempt or confidential.
extension AgendaItem {
  /// OPEN, EXEMPT or CONFIDENTIAL.
  var accessLabel: String { access == .open ? "OPEN" : Ground.label(of: [ground]) }
}

extension ClosedMark {
  /// EXEMPT or CONFIDENTIAL.
  var label: String { Ground.label(of: grounds) }
}

extension Ground {
  fileprivate static func label(of grounds: [Ground?]) -> String {
    grounds.contains { $0?.kind == .confidential } ? "CONFIDENTIAL" : "EXEMPT"
  }
}
