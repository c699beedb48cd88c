extension Refusal {
  /// The refusal where something is so, otherwise nil: what may be refused is joined by `??`.
  ///
  /// ```swift
  /// state.unknown(by) ?? Refusal(if: why.isBlank, "the reason for a deferral is missing", advice: "say why")
  /// ```
  init?(
    if isRefused: Bool, _ what: @autoclosure () -> String,
    expected: @autoclosure () -> String? = nil, advice: @autoclosure () -> String? = nil,
    clause: String? = nil, remedy: Remedy? = nil
  ) {
    guard isRefused else { return nil }
    self.init(what(), expected: expected(), advice: advice(), clause: clause, remedy: remedy)
  }
}
