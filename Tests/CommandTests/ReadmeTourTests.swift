import Foundation
import Testing

/// The five-minute tour of the README, run as it stands.
struct ReadmeTourTests {
  @Test("Every command of the README's tour does what it says, in order")
  func tour() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(
      contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- tour -->"))
    let end = try #require(readme.range(of: "<!-- end of tour -->"))
    let lines = readme[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
    var commands: [String] = []
    var isCode = false
    for line in lines {
      if line.hasPrefix("```") { isCode = line == "```sh" } else if isCode { commands.append(line) }
    }
    #expect(commands.count > 20)

    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("quorate-tour-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let programs = root.appendingPathComponent(".build/debug").path
    let script = ["set -ex"] + commands

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script.joined(separator: "\n")]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "\(programs):/usr/bin:/bin", "HOME": folder.path, "XDG_DATA_HOME": folder.path,
      "LOGNAME": "clerk",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let told = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()

    #expect(process.terminationStatus == 0, "\(told.suffix(2000))")
    for line in [
      "Thu 15 Jun 2017: 3 working days before Tue 20 Jun 2017",
      "Wed 12 Apr 2017: 3 working days before Tue 18 Apr 2017",
      "Wed 20 Apr 2011: 5 clear days before Wed 4 May 2011",
      "INQUORATE  5 counted, 6 needed", "QUORUM NOT AGREED  0 present",
    ] {
      #expect(told.contains(line))
    }
  }
}
