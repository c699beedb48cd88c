import Glibc
import Governance
import Store

/// Writes a file so that it is there whole, or as it was before.
public enum WholeFile {
  /// Writes the pieces of a text under a path.
  ///
  /// - Throws: `ClerkError` where something lies there already and is not to be replaced, or where
  ///   nothing can be written.
  public static func write(
    _ pieces: [String], to path: String, replacing: Bool = false
  ) throws(ClerkError) {
    let part = "\(path).part-\(getpid())"
    unlink(part)
    guard NewFile.write(pieces, to: part, mode: 0o666) else { throw failure(path) }
    defer { unlink(part) }
    guard replacing ? rename(part, path) == 0 : link(part, path) == 0 else {
      if errno == EEXIST {
        throw .refused("\(path) already exists", advice: "give another name", remedy: .replaceFile)
      }
      throw failure(path)
    }
  }

  private static func failure(_ path: String) -> ClerkError {
    .journal(.file(path, not: "written", because: errno))
  }
}
