import Glibc

/// The signals that concern the program, as bytes in a pipe that the loop can poll.
///
/// Make it before the display, so that ncurses finds the handlers taken. SIGWINCH stays with
/// ncurses; SIGPIPE does nothing, so that a reader gone away is a write error and not the end (it
/// is not ignored outright, since the programs that we start would inherit that).
final class SignalPipe {
  /// What becomes readable when a signal has come; for `poll`.
  let descriptor: Int32

  private let writing: Int32
  private var previous: [(signal: Int32, action: sigaction)] = []
  private var isInstalled = true

  private static let watched = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT]

  /// Installs the handlers; nil when the system has no pipe left, and then nothing is changed.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    writing = ends[1]
    signalPipeEnd = writing
    for signal in Self.watched { previous.append((signal, Self.install(signal))) }
    previous.append((SIGPIPE, Self.replace(SIGPIPE) { _ in }))
  }

  deinit { restore() }

  /// The signals that have come since the last call, in order.
  func drain() -> [Int32] {
    var signals: [Int32] = []
    var bytes = [UInt8](repeating: 0, count: 64)
    while isInstalled {
      let count = read(descriptor, &bytes, bytes.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { break }
      signals += bytes.prefix(count).map { Int32($0) }
    }
    return signals
  }

  /// Stops the process as ^Z would have without us, and returns when it is continued.
  ///
  /// Where nobody could continue it (no shell waits for it), the system does not stop it. The
  /// SIGCONT that continues it is not reported: the caller knows, and redraws once.
  func stop() {
    guard isInstalled else { return }
    _ = Self.replace(SIGTSTP, with: SIG_DFL)
    raise(SIGTSTP)
    _ = Self.install(SIGTSTP)
    for signal in drain() where signal != SIGCONT { note(signal) }
  }

  /// Puts the handlers back that were there before, and closes the pipe.
  func restore() {
    guard isInstalled else { return }
    isInstalled = false
    for (signal, action) in previous {
      var action = action
      sigaction(signal, &action, nil)
    }
    signalPipeEnd = -1
    close(descriptor)
    close(writing)
  }

  private static func install(_ signal: Int32) -> sigaction {
    let handler: __sighandler_t = { number in
      // A handler may interrupt anything, so it leaves errno as it was.
      let error = errno
      note(number)
      errno = error
    }
    return replace(signal, with: handler)
  }

  /// Sets what a signal does, and tells what it did before.
  private static func replace(_ signal: Int32, with handler: __sighandler_t?) -> sigaction {
    var action = sigaction()
    var before = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, &before)
    return before
  }
}

/// The pipe's writing end, for the handler, which can be handed nothing else.
///
/// Unsafe in name only: it is set while no handler is installed, and a handler merely reads it.
nonisolated(unsafe) private var signalPipeEnd: Int32 = -1

/// Puts a signal's number into the pipe; a full pipe has been told enough.
private func note(_ signal: Int32) {
  var byte = UInt8(truncatingIfNeeded: signal)
  _ = write(signalPipeEnd, &byte, 1)
}
