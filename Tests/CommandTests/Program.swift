import Foundation
import Testing

/// The built program, run as people run it, with a home of its own.
struct Program: Sendable {
  /// What came of one run.
  struct Outcome: Equatable, Sendable {
    let status: Int32
    let out: String
    let err: String
    let wasKilled: Bool
  }

  /// The program lies beside the tests.
  static let path: String = {
    let beside = Bundle.main.bundleURL.appendingPathComponent("quorate").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(".build/debug/quorate").path
  }()

  let home: URL

  /// The program with its data below a folder.
  init(home: URL) { self.home = home }

  private func process(_ arguments: [String], _ executable: String) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = home
    process.environment = [
      "XDG_DATA_HOME": home.path, "HOME": home.path, "LOGNAME": "tester", "LANG": "C.UTF-8",
      "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "TERM": "dumb",
    ]
    return process
  }

  /// Runs the program to its end, or kills it after so many microseconds.
  func run(
    _ arguments: [String], input: String = "", killedAfter: UInt32? = nil,
    executable: String = Program.path
  ) throws -> Outcome {
    let process = process(arguments, executable)
    let files = try ["in", "out", "err"].map { name in
      let file = home.appendingPathComponent("\(name)-\(UUID().uuidString)")
      try Data((name == "in" ? input : "").utf8).write(to: file)
      return file
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let handles = [
      try FileHandle(forReadingFrom: files[0]), try FileHandle(forWritingTo: files[1]),
      try FileHandle(forWritingTo: files[2]),
    ]
    process.standardInput = handles[0]
    process.standardOutput = handles[1]
    process.standardError = handles[2]
    try process.run()
    if let killedAfter {
      usleep(killedAfter)
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    for handle in handles { try handle.close() }
    return Outcome(
      status: process.terminationStatus, out: try String(contentsOf: files[1], encoding: .utf8),
      err: try String(contentsOf: files[2], encoding: .utf8),
      wasKilled: process.terminationReason == .uncaughtSignal)
  }

  /// Runs the program on a journal, which must succeed, and gives what it printed.
  @discardableResult
  func must(_ arguments: String..., on journal: String) throws -> String {
    let outcome = try run(arguments + ["--journal", journal])
    try #require(outcome.status == 0, "\(arguments): \(outcome.err)")
    return outcome.out
  }

  /// The line of the journal's head, once it was verified.
  func head(of journal: String) throws -> String {
    let lines = try must("journal", "verify", on: journal).split(separator: "\n")
    return try #require(lines.last.map(String.init))
  }
}
