import FoundationEssentials
import Glibc
import Governance
import Store

/// Makes a folder with files in it, whole or not at all.
public enum NewFolder {
  /// Writes the files below a new folder that only its owner can read.
  ///
  /// They are written beside it first, and the folder takes its name when all of them are there.
  ///
  /// - Throws: `ClerkError` where the folder exists already or cannot be written.
  public static func make(
    _ path: String, holding files: [(name: String, bytes: [UInt8])]
  ) throws(ClerkError) {
    let manager = FileManager.default
    let folder = URL(fileURLWithPath: path).standardizedFileURL
    guard !manager.fileExists(atPath: folder.path) else {
      throw .refused("\(path) already exists", advice: "give the name of a new folder")
    }
    let unfinished = folder.deletingLastPathComponent()
      .appendingPathComponent(".\(folder.lastPathComponent).unfinished")
    do {
      // What an earlier attempt left unfinished is nobody's.
      try? manager.removeItem(at: unfinished)
      try makeFolder(unfinished)
      for file in files {
        let place = unfinished.appendingPathComponent(file.name)
        if file.name.contains("/") { try makeFolder(place.deletingLastPathComponent()) }
        guard
          manager.createFile(
            atPath: place.path, contents: Data(file.bytes), attributes: [.posixPermissions: 0o600])
        else { throw CocoaError(.fileWriteUnknown) }
      }
      try manager.moveItem(at: unfinished, to: folder)
    } catch {
      try? manager.removeItem(at: unfinished)
      var status = stat()
      if stat(path.folder, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
        throw .journal(.file(path, not: "written", because: ENOTDIR))
      }
      throw .journal(.file("\(path) could not be written, and nothing was left behind"))
    }
  }

  private static func makeFolder(_ folder: URL) throws {
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }
}
