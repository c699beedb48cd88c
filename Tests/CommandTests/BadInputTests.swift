import Foundation
import TestSupport
import Testing

/// What cannot be done is told in one line, with its exit status, and nothing is recorded.
struct BadInputTests {
  let scratch: Scratch
  let program: Program

  init() throws {
    (scratch, program) = try Program.alone()
    try scratch.write(Array("a letter\n".utf8), to: "letter")
    try scratch.write(Array(#"{"wales":{"events":[]}}"#.utf8), to: "bad.json")
    let constitution = "name: X\nnation: france\nquorum: { total: 3 }\n"
    try scratch.write(Array(constitution.utf8), to: "bad.yaml")
    for (name, text) in BadInput.tables { try scratch.write(Array(text.utf8), to: name) }
  }

  @Test("is refused in one line, and records nothing", arguments: BadInput.all)
  func refused(input: BadInput) throws {
    // Given
    _ = try Template.copy(to: scratch)
    let journal = input.arguments.first == "reckon" ? [] : ["--journal", "journal"]
    // When
    let outcome = try program.run(input.arguments + journal)
    // Then
    #expect(outcome.status == input.status)
    #expect(outcome.out == "")
    let lines = outcome.err.split(separator: "\n", omittingEmptySubsequences: false)
    if input.status == 64 {
      #expect(lines.first.map(String.init) == input.line)
    } else {
      #expect(outcome.err == "quorate: \(input.line)\n")
    }
    #expect(try isUntouched())
  }

  /// Whether the copy is what the template is: to the byte, or as it is told by verifying it.
  private func isUntouched() throws -> Bool {
    let isAlone = !FileManager.default.fileExists(atPath: scratch.path("journal-wal"))
    if try isAlone && scratch.data("journal") == Template.data() { return true }
    return try program.head(of: "journal") == Template.head()
  }

  @Test("the program itself says the same as its commands do in this process")
  func process() throws {
    _ = try Template.copy(to: scratch)
    for arguments in [
      ["person", "list"], ["person", "add", ""], ["board", "new", "none.yaml"],
      ["log", "--last", "many"], ["frobnicate"], ["--version"],
      ["check", "--as-of", "2002-07-02"], ["export", "ics"], ["journal", "verify"],
    ] {
      let isAtJournal = !["frobnicate", "--version"].contains(arguments[0])
      let line = arguments + (isAtJournal ? ["--journal", "journal"] : [])
      let (process, command) = (try program.start(line), try program.run(line))
      #expect(process.status == command.status, "\(arguments)")
      #expect(process.out == command.out, "\(arguments)")
      // How a usage breaks over lines depends on the terminal.
      let lines = [process, command].map { outcome in
        outcome.err.split(separator: "\n").prefix(outcome.status == 64 ? 1 : .max)
      }
      #expect(lines[0] == lines[1], "\(arguments)")
    }
  }

  @Test("a journal that does not hold is told with status 1")
  func broken() throws {
    // Given
    _ = try Template.copy(to: scratch)
    var bytes = try scratch.bytes("journal")
    let name = Array("C. Roy\",\"person\"".utf8)
    let place = try #require(
      bytes.indices.first { bytes[$0...].starts(with: name) })
    bytes[place] = UInt8(ascii: "K")
    try scratch.write(bytes, to: "changed")
    // When
    let outcome = try program.run(["journal", "verify", "--journal", "changed"])
    // Then
    #expect(outcome.status == 1)
    #expect(outcome.out == "")
    #expect(
      outcome.err == "quorate: entry 11 was altered after it was "
        + "recorded: its checksum does not match\n")
  }

  @Test(
    "without a journal every command says so with status 74",
    arguments: [
      ["due"], ["person", "list"], ["log"], ["journal", "verify"], ["journal", "export"], [],
    ])
  func noJournal(arguments: [String]) throws {
    let outcome = try program.run(arguments)
    let path = scratch.path("quorate/journal.quorate")
    #expect(outcome.status == 74)
    #expect(
      outcome.err == "quorate: there is no journal at \(path); make one: quorate journal new\n")
  }

  @Test("a file damaged anywhere is told, and never stops the program by a signal")
  func damaged() throws {
    // Given
    _ = try Template.copy(to: scratch)
    let bytes = try scratch.bytes("journal")
    var random = SplitMix64(seed: 5)
    // When bytes in a row are changed somewhere in the file
    for _ in 0..<60 {
      var damaged = bytes
      let place = random.number(100...bytes.count - 5)
      for offset in 0..<random.number(1...4) {
        damaged[place + offset] = UInt8.random(in: 0...255, using: &random)
      }
      try scratch.write(damaged, to: "damaged")
      for suffix in ["-wal", "-shm"] { try scratch.write([], to: "damaged" + suffix) }
      let outcome = try program.start(["journal", "verify", "--journal", "damaged"])
      // Then
      #expect(!outcome.wasKilled && [0, 1, 74].contains(outcome.status), "\(place): \(outcome)")
    }
  }

  /// Minus five is how five minutes ago is typed on the screens.
  @Test("a time can be typed as minutes ago after --at")
  func minutesAgo() throws {
    let journal = try Template.copy(to: scratch)
    let outcome = try program.run([
      "attendance", "arrived", "salford-icb", "t-lowe", "--at", "-1", "--journal", journal,
    ])
    #expect(outcome.status == 0, "\(outcome.err)")
  }

  @Test("what was known on an earlier day of a rehearsal is told by the rehearsal's own clock")
  func knownOn() throws {
    let journal = try Template.copy(to: scratch)
    let outcome = try program.run([
      "quorum", "salford-icb", "--known-on", "2002-03-20", "--journal", journal,
    ])
    #expect(outcome.status == 0, "\(outcome.err)")
  }

  @Test("a name that was taken leaves a journal that can be opened")
  func strangeName() throws {
    let journal = try Template.copy(to: scratch)
    _ = try program.run(["person", "add", "a\n\u{303}b", "--id", "b", "--journal", journal])
    let outcome = try program.run(["person", "list", "--journal", journal])
    #expect(outcome.status == 0, "\(outcome.err)")
  }
}
