import TestSupport
import Testing

/// The walls between the targets, read from the sources themselves.
struct WallsTests {
  /// What each target may import: the table "Rooms and arrows" of the design.
  static let mayImport: [(target: String, modules: Set<String>)] = [
    ("Governance", []),
    ("Terminal", ["Synchronization"]),
    ("Curses", ["Terminal", "CNcurses", "Glibc"]),
    ("TUI", ["Terminal", "Governance"]),
    ("Publishing", ["Governance"]),
    (
      "Store",
      [
        "Governance", "CSQLite", "CCrypto", "Dispatch", "FoundationEssentials", "Glibc", "Swift",
        "Synchronization",
      ]
    ),
    (
      "Secretariat",
      [
        "Governance", "Store", "CData", "CYaml", "Dispatch", "FoundationEssentials", "Glibc",
        "Synchronization",
      ]
    ),
  ]

  /// The lines of a file that are not comments.
  private func code(_ path: String) throws -> [Substring] {
    try Repository.text(path).split(separator: "\n").filter { line in
      !line.drop { $0 == " " }.hasPrefix("//")
    }
  }

  @Test("each target imports only what its room allows", arguments: mayImport)
  func imports(target: String, modules: Set<String>) throws {
    let pattern = try Regex(
      #"^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var)\s+)?(\w+)"#)
    let files = Repository.swiftFiles(below: "Sources/\(target)")
    #expect(!files.isEmpty)
    for path in files {
      for line in try code(path) {
        guard let found = try pattern.firstMatch(in: line), let module = found[1].substring
        else { continue }
        #expect(modules.contains(String(module)), "\(path) imports \(module)")
      }
    }
  }

  @Test("Governance has no clock, no randomness, no printing and no files")
  func pure() throws {
    let forbidden = [
      #"\bprint\("#, #"\bdebugPrint\("#, #"\bdump\("#, "random", "shuffled", #"\bDate\("#,
      #"\bclock_gettime\b"#, #"\bfopen\b"#, #"\breadLine\b"#, "SystemRandomNumberGenerator",
      "ContinuousClock", "SuspendingClock",
    ]
    let patterns = try forbidden.map { ($0, try Regex($0)) }
    for path in Repository.swiftFiles(below: "Sources/Governance") {
      for line in try code(path) {
        for (word, pattern) in patterns {
          #expect(try pattern.firstMatch(in: line) == nil, "\(path) has \(word): \(line)")
        }
      }
    }
  }
}
