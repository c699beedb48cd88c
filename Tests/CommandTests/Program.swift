import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import quorate

/// The program with a home of its own: its commands in this process, or as a process of their own.
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

  /// The program in a folder of its own.
  static func alone() throws -> (Scratch, Program) {
    let scratch = try Scratch()
    return (scratch, Program(home: scratch.folder))
  }

  /// The program in a folder of its own, with a copy of the first sample's rehearsal.
  static func withSample() throws -> (Scratch, Program, journal: String) {
    let (scratch, program) = try alone()
    return (scratch, program, try Template.copy(to: scratch))
  }

  /// The environment in which commands run, whatever the tester's own is.
  var environment: [String: String] {
    [
      "XDG_DATA_HOME": home.path, "HOME": home.path, "LOGNAME": "tester", "LANG": "C.UTF-8",
      "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "TERM": "dumb",
    ]
  }

  /// Runs a command to its end in this process, in the home as its folder.
  ///
  /// On a thread of its own, since on Linux a thread can be given a folder of its own.
  func run(_ arguments: [String], _ more: [String: String] = [:]) throws -> Outcome {
    let out = Mutex("")
    let err = Mutex("")
    let status = Mutex<Int32?>(nil)
    let done = DispatchSemaphore(value: 0)
    let surroundings = Surroundings(
      environment: environment.merging(more) { $1 }, isTerminal: false,
      out: { text in out.withLock { $0 += text } }, err: { text in err.withLock { $0 += text } })
    let thread = Thread { [home] in
      if Program.unshare?(0x200) == 0, chdir(home.path) == 0 {  // CLONE_FS
        let ended = Surroundings.$current.withValue(surroundings) { Main.run(arguments) }
        status.withLock { $0 = ended }
      }
      done.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
    done.wait()
    guard let status = status.withLock({ $0 }) else { return try start(arguments, more) }
    return Outcome(
      status: status, out: out.withLock { $0 }, err: err.withLock { $0 }, wasKilled: false)
  }

  private static let unshare = dlsym(dlopen(nil, RTLD_NOW), "unshare")
    .map { unsafeBitCast($0, to: (@convention(c) (CInt) -> CInt).self) }

  /// Runs the built program as a process to its end, or kills it after so many microseconds.
  func start(
    _ arguments: [String], _ more: [String: String] = [:], input: String = "",
    killedAfter: UInt32? = nil, executable: String = Program.path
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = home
    process.environment = environment.merging(more) { $1 }
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
    try must(arguments, on: journal)
  }

  @discardableResult
  func must(_ arguments: [String], on journal: String) throws -> String {
    let outcome = try run(arguments + ["--journal", journal])
    try #require(outcome.status == 0, "\(arguments): \(outcome.err)")
    return outcome.out
  }

  /// The line of the journal's head, once it was verified.
  func head(of journal: String) throws -> String {
    let lines = try must("journal", "verify", on: journal).split(separator: "\n")
    return try #require(lines.last.map(String.init))
  }

  /// The words of a line, what stands in quotation marks as one.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var mark: Character?
    for character in line {
      switch (mark, character) {
      case (nil, "\""), (nil, "'"):
        mark = character
        word = word ?? ""
      case (let open?, _) where open == character: mark = nil
      case (nil, " "):
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap(\.self)
  }
}
