import Glibc

extension JournalError {
  /// The error of a file that could not be made or written, from what the system answered.
  ///
  /// `letter/below could not be written: letter is a file, not a folder`.
  public static func file(_ path: String, not done: String, because code: Int32) -> JournalError {
    let folder = path.folder
    let why =
      switch code {
      case ENOENT: "there is no folder \(folder)"
      case ENOTDIR: "\(folder) is a file, not a folder"
      default: String(cString: strerror(code)).lowercased()
      }
    return .file(
      code == EEXIST
        ? "\(path) already exists; give another name" : "\(path) could not be \(done): \(why)")
  }
}

extension String {
  /// The folder of what a path leads to; nothing for a name alone.
  public var folder: String { String(self[..<(lastIndex(of: "/") ?? startIndex)]) }
}
