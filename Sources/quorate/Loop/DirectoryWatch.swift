import Glibc

/// Tells when files in a directory have changed.
///
/// The directory is watched, not a file: a journal's side files come and go. What is reported is a
/// reason to look, not a proof that something changed.
final class DirectoryWatch {
  /// What becomes readable when something has changed; for `poll`.
  let descriptor: Int32

  /// Starts watching; nil when the directory cannot be watched.
  init?(directory: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let changes = IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_DELETE | IN_CLOSE_WRITE
    guard inotify_add_watch(descriptor, directory, UInt32(changes)) >= 0 else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether a file whose name starts so has changed since the last call.
  ///
  /// Also true when the system lost count, or when the directory itself is gone.
  func drain(names prefix: String) -> Bool {
    var isConcerned = false
    var bytes = [UInt8](repeating: 0, count: 16 * 1024)
    // Bounded: a file that is written without a pause must not keep us from everything else.
    for _ in 0..<8 {
      let count = read(descriptor, &bytes, bytes.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return isConcerned }
      if Self.tells(of: prefix, bytes.prefix(count)) { isConcerned = true }
    }
    return isConcerned
  }

  /// Whether events are about such a file, or about what is no longer watched in full.
  private static func tells(of prefix: String, _ events: ArraySlice<UInt8>) -> Bool {
    var rest = events
    let head = MemoryLayout<inotify_event>.size
    while rest.count >= head {
      let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
      let name = rest.dropFirst(head).prefix(Int(event.len)).prefix { $0 != 0 }
      let isLost = event.mask & UInt32(IN_Q_OVERFLOW | IN_IGNORED) != 0
      if isLost || String(decoding: name, as: UTF8.self).hasPrefix(prefix) { return true }
      rest = rest.dropFirst(head + Int(event.len))
    }
    return false
  }
}
