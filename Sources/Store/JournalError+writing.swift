import Foundation

extension JournalError {
  /// The error of a file that could not be made or written, from what the system answered.
  ///
  /// `letter/below could not be written: letter is a file, not a folder`.
  public static func file(_ path: String, not done: String, because code: Int32) -> JournalError {
    let folder = NSString(string: path).deletingLastPathComponent
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
