public import Glibc

/// Creates a file; never overwrites one.
public enum NewFile {
  /// Creates the file and writes the pieces of a text to it, out to the disk.
  ///
  /// - Returns: false where that could not be done, and `errno` says why; then there is no new file.
  public static func write(_ pieces: [String], to path: String, mode: mode_t) -> Bool {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, mode)
    guard descriptor >= 0 else { return false }
    let isWritten =
      pieces.allSatisfy { write(Array($0.utf8)[...], to: descriptor) } && fsync(descriptor) == 0
    let reason = errno
    close(descriptor)
    if !isWritten {
      unlink(path)
      errno = reason
    }
    return isWritten
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { return false }
      rest = rest.dropFirst(max(0, count))
    }
    return true
  }
}
