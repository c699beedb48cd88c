package import Foundation

/// A folder for one test's files, gone when the test is over.
package final class Scratch: Sendable {
  package let folder: URL

  /// Where the folders are made: in memory where a gigabyte is free there, since thousands of
  /// durable writes would otherwise wait for the disk one by one.
  private static let place: URL = {
    let memory = "/dev/shm"
    let free = try? FileManager.default.attributesOfFileSystem(forPath: memory)[.systemFreeSize]
    let isRoomy = (free as? NSNumber).map { $0.int64Value > 1 << 30 } ?? false
    return isRoomy && FileManager.default.isWritableFile(atPath: memory)
      ? URL(fileURLWithPath: memory) : FileManager.default.temporaryDirectory
  }()

  package init() throws {
    folder = Scratch.place.appendingPathComponent("quorate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of a file in the folder.
  package func path(_ name: String = "journal.quorate") -> String {
    folder.appendingPathComponent(name).path
  }

  /// Copies a file of the folder and gives the path of the copy.
  package func copy(_ name: String, to other: String) throws -> String {
    try? FileManager.default.removeItem(atPath: path(other))
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path(other + suffix))
    }
    try FileManager.default.copyItem(atPath: path(name), toPath: path(other))
    return path(other)
  }

  /// The bytes of a file in the folder.
  package func bytes(_ name: String = "journal.quorate") throws -> [UInt8] {
    Array(try data(name))
  }

  /// The bytes of a file in the folder as they are.
  package func data(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  /// Writes bytes to a file in the folder and gives its path.
  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
    return path(name)
  }
}
