@testable import Governance

/// The line with which something is refused, or nil where it is not.
func refusal(_ act: () throws(Refusal) -> Void) -> String? {
  do throws(Refusal) {
    try act()
    return nil
  } catch {
    return error.line
  }
}
