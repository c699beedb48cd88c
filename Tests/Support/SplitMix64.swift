/// A small generator of numbers that are the same on every run.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number in the range.
  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True once in so many times.
  package mutating func oneIn(_ times: Int) -> Bool { number(1...times) == 1 }

  /// One of the values, or nil of none.
  package mutating func pick<Value>(_ values: [Value]) -> Value? {
    values.randomElement(using: &self)
  }

  /// Each of the values once in so many times.
  package mutating func some<Value>(of values: [Value], oneIn times: Int) -> [Value] {
    var chosen: [Value] = []
    for value in values where oneIn(times) { chosen.append(value) }
    return chosen
  }
}
