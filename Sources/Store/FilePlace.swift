import Glibc

/// Which file a path leads to: it changes when the file is moved away or another takes its place.
struct FilePlace: Equatable {
  private let device: UInt64
  private let node: UInt64

  /// Where the path leads now, or nil where it leads nowhere.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, node) = (UInt64(status.st_dev), UInt64(status.st_ino))
  }
}
