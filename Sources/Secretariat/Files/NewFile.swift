public import Glibc

/// Writes a file that was not there.
public enum NewFile {
  /// Makes the file and writes the pieces of a text to it, so that they survive a cut of power.
  ///
  /// - Returns: false where that could not be done, and `errno` says why; then there is no new file.
  public static func write(_ pieces: [String], to path: String, mode: mode_t) -> Bool {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, mode)
    guard descriptor >= 0 else { return false }
    guard let file = fdopen(descriptor, "w") else {
      close(descriptor)
      return false
    }
    let isWritten =
      pieces.allSatisfy { piece in
        var piece = piece
        return piece.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
      } && fflush(file) == 0 && fsync(descriptor) == 0
    let reason = errno
    fclose(file)
    if !isWritten {
      unlink(path)
      errno = reason
    }
    return isWritten
  }
}
