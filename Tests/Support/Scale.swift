import Glibc

/// How often a random comparison is made: so often in the tests, and more where a script asks.
package enum Scale {
  /// So many, times what the environment says under RANDOM_SCALE.
  package static func of(_ count: Int) -> Int { count * factor }

  private static let factor = getenv("RANDOM_SCALE").flatMap { Int(String(cString: $0)) } ?? 1
}
