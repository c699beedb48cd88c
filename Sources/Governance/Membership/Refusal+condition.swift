extension Refusal {
  /// The refusal where something is so, otherwise nil: what may be refused is joined by `??`.
  ///
  /// ```swift
  /// state.unknown(by) ?? Refusal(if: why.isBlank, "a deferral needs its reason", expected: "why")
  /// ```
  init?(
    if isRefused: Bool, _ what: @autoclosure () -> String,
    expected: @autoclosure () -> String? = nil, clause: String? = nil, remedy: Remedy? = nil
  ) {
    guard isRefused else { return nil }
    self.init(what(), expected: expected(), clause: clause, remedy: remedy)
  }
}
