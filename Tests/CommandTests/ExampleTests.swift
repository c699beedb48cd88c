import Foundation
import TestSupport
import Testing

/// What the help gives as examples succeeds as it stands.
struct ExampleTests {
  let scratch: Scratch
  let program: Program

  init() throws { (scratch, program) = try Program.alone() }

  @Test("its examples succeed as they stand", arguments: HelpTests.leaves)
  func succeed(leaf: HelpTests.Leaf) throws {
    for example in leaf.examples {
      let setUp = ExampleSetUp.of(example)
      try prepare(setUp, for: example)
      // Nothing is written outside the test's own folder.
      let line = ["/tmp/", "/media/stick/", "/srv/boards/"].reduce(example) {
        $0.replacing($1, with: scratch.folder.path + "/")
      }
      let outcome = try run(line)
      #expect(setUp.statuses.contains(outcome.status), "\(example): \(outcome.err)")
    }
  }

  private func prepare(_ setUp: ExampleSetUp, for example: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) {
      try FileManager.default.removeItem(atPath: scratch.path(name))
    }
    let sample = setUp.sample(for: example)
    if sample.isEmpty {
      try program.must("journal", "new", on: scratch.path("journal"))
    } else {
      _ = try Template.copy(to: scratch, of: sample)
    }
    for step in setUp.steps {
      switch step {
      case .command(let line):
        let outcome = try run("quorate " + line)
        try #require(outcome.status == 0, "before \(example), \(line): \(outcome.err)")
      case .file(let name, let text): try scratch.write(Array(text.utf8), to: name)
      case .edit(let name, let other, let edit):
        let text = String(decoding: try scratch.bytes(name), as: UTF8.self)
        try scratch.write(Array(edit(text).utf8), to: other)
      case .remove(let name): try FileManager.default.removeItem(atPath: scratch.path(name))
      }
    }
  }

  /// Runs a line as a shell would, with what it prints to a file where it says so: `> name`.
  private func run(_ line: String) throws -> Program.Outcome {
    var words = Program.words(line)
    var file: String?
    if let sign = words.firstIndex(of: ">") {
      file = words[sign + 1]
      words.removeSubrange(sign...)
    }
    let outcome = try program.run(
      Array(words.dropFirst()), ["QUORATE_JOURNAL": scratch.path("journal")])
    if let file { try scratch.write(Array(outcome.out.utf8), to: file) }
    return outcome
  }
}
