import Foundation
import TestSupport
import Testing

/// Each command shows how it is used, and what it shows can be typed.
struct HelpTests {
  /// A command without subcommands, by its words and what its help says besides.
  struct Leaf: Sendable, CustomTestStringConvertible {
    let words: [String]
    let discussion: String
    var testDescription: String { words.joined(separator: " ") }
    /// The lines of the help that are examples.
    var examples: [String] {
      discussion.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { $0 == "quorate" || $0.hasPrefix("quorate ") }
    }
  }

  static let leaves: [Leaf] = {
    guard let scratch = try? Scratch(),
      let dump = try? Program(home: scratch.folder).run(["--experimental-dump-help"]).out,
      let file = try? JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any],
      let command = file["command"] as? [String: Any]
    else { return [] }
    return leaves(of: command, [])
  }()

  private static func leaves(of command: [String: Any], _ above: [String]) -> [Leaf] {
    let name = command["commandName"] as? String ?? ""
    guard name != "help" else { return [] }
    let words = above + [name]
    let below = command["subcommands"] as? [[String: Any]] ?? []
    guard below.isEmpty else { return below.flatMap { leaves(of: $0, words) } }
    return [Leaf(words: words, discussion: command["discussion"] as? String ?? "")]
  }

  @Test("every subject is there")
  func subjects() {
    #expect(Set(HelpTests.leaves.compactMap { $0.words.dropFirst().first }).count >= 16)
    #expect(HelpTests.leaves.count >= 50)
  }

  @Test("its help holds an example", arguments: leaves)
  func example(leaf: Leaf) {
    let own = leaf.examples.filter { $0.hasPrefix(leaf.words.joined(separator: " ")) }
    #expect(!own.isEmpty)
  }

  @Test("its long examples are printed on one line each, to be copied", arguments: leaves)
  func whole(leaf: Leaf) throws {
    let long = leaf.examples.filter { $0.count > 70 }
    guard !long.isEmpty else { return }
    let scratch = try Scratch()
    let help = try Program(home: scratch.folder).run(Array(leaf.words.dropFirst()) + ["--help"]).out
    let overview = try #require(help.split(separator: "USAGE:").first).split(separator: "\n")
    let lines = overview.map { $0.trimmingCharacters(in: .whitespaces) }
    for example in long { #expect(lines.contains(example)) }
    // What is no example keeps to the width of a terminal.
    #expect(lines.allSatisfy { $0.count <= 80 || leaf.examples.contains($0) })
  }

  @Test(
    "help begins at the program, however it is asked for, and that of the program lists every subject",
    arguments: [
      ["--help"], ["-h"], ["help"], ["journal", "--help"], ["journal", "new", "-h"],
      ["help", "journal", "new"], ["screens", "--help"],
    ])
  func asked(words: [String]) throws {
    let scratch = try Scratch()
    let help = try Program(home: scratch.folder).run(words).out
    let named = words.filter { !$0.hasPrefix("-") && $0 != "help" }.joined(separator: " ")
    #expect(help.contains("USAGE: quorate \(named)".trimmingCharacters(in: .whitespaces)))
    for subject in ["attendance", "journal", "undo"] where named.isEmpty {
      #expect(help.contains("\n  \(subject) "))
    }
  }
}
