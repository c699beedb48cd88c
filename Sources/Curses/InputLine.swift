import Glibc

/// Whether standard input has more to say, asked of the kernel.
enum InputLine {
  enum State {
    /// Nothing waits.
    case idle
    /// Something can be read.
    case ready
    /// The terminal is gone.
    case gone
  }

  /// What it means that a read came back with nothing; an error of 0 is none.
  static func state(afterError error: Int32) -> State {
    if [EIO, ENXIO, EBADF, ENODEV].contains(error) { return .gone }
    let events = poll(for: 0)
    let broken = Int16(POLLHUP | POLLERR | POLLNVAL)
    if events & Int16(POLLIN) == 0 { return events & broken == 0 ? .idle : .gone }
    // Readable without a single byte is how the end of a terminal looks; going on would spin.
    var bytes: Int32 = 0
    let known = ioctl(STDIN_FILENO, UInt(FIONREAD), &bytes) == 0
    return known && bytes > 0 ? .ready : .gone
  }

  /// Waits until something can be read; false when nothing came in time.
  static func waits(for milliseconds: Int32) -> Bool {
    poll(for: milliseconds) & Int16(POLLIN) != 0
  }

  private static func poll(for milliseconds: Int32) -> Int16 {
    var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while Glibc.poll(&entry, 1, milliseconds) < 0 {
      if errno != EINTR { return 0 }
    }
    return entry.revents
  }
}
