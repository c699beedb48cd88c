public import Governance
public import Store

/// Why the office did not do what was asked: the rules refused it, or the journal failed.
public enum ClerkError: Error, Equatable, Sendable {
  /// The rules refused it; nothing was recorded.
  case refused(Refusal)
  /// The journal could not be read or written.
  case journal(JournalError)

  /// The rules refused it, in those words.
  static func refused(
    _ what: String, expected: String? = nil, advice: String? = nil, remedy: Remedy? = nil
  ) -> ClerkError {
    .refused(Refusal(what, expected: expected, advice: advice, remedy: remedy))
  }

  /// The error as one line.
  public var line: String {
    switch self {
    case .refused(let refusal): return refusal.line
    case .journal(let error): return error.line
    }
  }
}

/// What the journal gives; what it fails with is the office's failure.
func reading<Value>(
  _ work: @autoclosure () throws(JournalError) -> Value
) throws(ClerkError) -> Value {
  do throws(JournalError) { return try work() } catch { throw .journal(error) }
}
