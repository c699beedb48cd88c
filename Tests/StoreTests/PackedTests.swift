import Store
import TestSupport
import Testing

/// Values as packed bytes read back as they were, and damaged bytes are refused.
struct PackedTests {
  struct Leaf: Codable, Equatable {
    var text: String
    var number: Int
    var flag: Bool
    var missing: String?
    var choice: Choice
  }

  enum Choice: Codable, Equatable {
    case none
    case named(String)
    case both(Int, word: String)
  }

  struct Tree: Codable, Equatable {
    var leaves: [Leaf]
    var byName: [String: Int]
    var byNumber: [Int: [Bool]]
    var inner: [[String?]]
  }

  static let tree = Tree(
    leaves: (0..<40).map { number in
      Leaf(
        text: String(repeating: "Siân 漢 \(number)", count: number % 7),
        number: number.isMultiple(of: 2) ? Int.max - number : Int.min + number * 1000,
        flag: number.isMultiple(of: 3), missing: number.isMultiple(of: 5) ? "here" : nil,
        choice: [.none, .named(""), .both(-1, word: "x")][number % 3])
    }, byName: ["": 0, "a": -1, "é": 300], byNumber: [-5: [], 7: [true, false]],
    inner: [[], ["a", nil, ""], [nil]])

  @Test("a value is read back as it was")
  func roundTrip() throws {
    let codec = EventCodec()
    let bytes = try #require(codec.packed(Self.tree))
    #expect(codec.unpacked(Tree.self, from: bytes) == Self.tree)
    #expect(codec.unpacked([Int].self, from: bytes) == nil)
  }

  @Test("fields are found by name, in whatever order and however many there are")
  func names() throws {
    struct Before: Codable {
      var first = 1
      var second = "two"
      var third = [3]
    }
    struct After: Codable, Equatable {
      var third: [Int]
      var first: Int
      var added: String?
    }
    let codec = EventCodec()
    let bytes = try #require(codec.packed(Before()))
    #expect(
      codec.unpacked(After.self, from: bytes) == After(third: [3], first: 1, added: nil))
    let less = try #require(codec.packed(["first": 1]))
    #expect(codec.unpacked(After.self, from: less) == nil)
  }

  @Test("cut short or with any byte changed, bytes are read or refused, and never trap")
  func damaged() throws {
    let codec = EventCodec()
    let bytes = try #require(codec.packed(Self.tree))
    for length in 0..<bytes.count {
      #expect(codec.unpacked(Tree.self, from: Array(bytes.prefix(length))) == nil)
    }
    var random = SplitMix64(seed: 5)
    for _ in 0..<20_000 {
      var changed = bytes
      for _ in 0...Int.random(in: 0...2, using: &random) {
        changed[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: .min ... .max, using: &random)
      }
      _ = codec.unpacked(Tree.self, from: changed)
    }
  }
}
