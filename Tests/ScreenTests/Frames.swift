import Foundation
import Testing

/// Compares a frame with the one recorded beside the tests; `RECORD=1` records it anew.
func expectFrame(
  _ name: String, of driver: Driver, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Frames")
  let file = folder.appendingPathComponent("\(name).txt")
  let shown = driver.frame + "\n"
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try shown.write(to: file, atomically: true, encoding: .utf8)
  }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  #expect(shown == recorded, "\(name) looks different", sourceLocation: sourceLocation)
}
