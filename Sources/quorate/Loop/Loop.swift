import Curses
import FoundationEssentials
import Glibc
import Governance
import TUI
import Terminal

/// The one thread of the screens: waits for the terminal, a signal, the journal's folder or the
/// next minute, and shows what the runtime makes of it.
final class Loop {
  private let display: CursesDisplay
  private let signals: SignalPipe
  private let watch: DirectoryWatch?
  private let file: String
  private let runtime: Runtime
  private var isEnded = false
  /// How soon to look again after somebody wrote.
  ///
  /// SQLite shows a commit to other processes through shared memory, a moment after the last write
  /// that the folder's watch can tell of.
  private var again: [Int32] = []
  /// Whether the folder is left alone for a moment, since what changed in it concerned nobody here.
  private var isResting = false
  private var rests = 0

  /// The screens on a backend, watching the folder of the journal.
  ///
  /// - Throws: `DisplayError` when the terminal cannot be used, `BackendError` when the journal cannot.
  init(
    backend: any Backend, journal path: String, opening: Opening, charset: Charset?, colour: Bool
  ) throws {
    let url = URL(fileURLWithPath: path)
    file = url.lastPathComponent
    let runtime = try Runtime(backend: backend, size: Size(columns: 80, rows: 24), opening: opening)
    guard let signals = SignalPipe() else {
      throw BackendError(
        "the screens cannot start: too many programs are open on this computer; close some")
    }
    self.signals = signals
    self.runtime = runtime
    // Made after the handlers for signals, so that ncurses leaves those alone.
    display = try CursesDisplay(charset: charset, colour: colour)
    watch = DirectoryWatch(directory: url.deletingLastPathComponent().path)
    runtime.tell(.input(.resize(display.size)))
  }

  /// Runs to the end; the terminal is restored whatever happens.
  func run() {
    defer {
      display.close()
      signals.restore()
    }
    var hasMouse = true
    while !isEnded && !runtime.isDone {
      display.show(runtime.program.canvas(charset: display.charset))
      waitAndLook()
      if runtime.wantsMouse != hasMouse {
        hasMouse = runtime.wantsMouse
        display.setMouse(hasMouse)
      }
    }
  }

  /// Sleeps until something concerns the screens, and tells the runtime of it.
  private func waitAndLook() {
    while !isEnded && !runtime.isDone {
      let timedOut = wait()
      let came = signals.drain()
      for signal in came { take(signal) }
      let looks = runtime.looks
      var hadInput = false
      while !isEnded, !runtime.isDone, let input = display.next() {
        runtime.tell(.input(input))
        hadInput = true
      }
      let wrote = watch?.drain(names: file) ?? false
      let looksAgain = timedOut && !again.isEmpty
      if looksAgain { again.removeFirst() }
      if wrote { again = [10, 40, 200] }
      let hasRested = isResting && timedOut && !looksAgain
      rests = hasRested ? rests + 1 : 0
      isResting = false
      let isTime = timedOut && (!hasRested || rests.isMultiple(of: 10))
      guard isTime || wrote || hadInput || !came.isEmpty else {
        // Another file in the folder, perhaps written without a pause: ten looks a second will do.
        isResting = !hasRested
        continue
      }
      // An act has taken in what it left, and what others wrote before it.
      if !isEnded && !runtime.isDone && runtime.looks == looks { runtime.look() }
      return
    }
  }

  /// Sleeps until something happens, at the latest until the next minute begins; true when nothing
  /// did.
  private func wait() -> Bool {
    var sources = [
      pollfd(fd: display.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    if let watch, !isResting {
      sources.append(pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0))
    }
    let second = ((runtime.program.now.seconds % 60) + 60) % 60
    let minute = Int32((60 - second) * 1000 + 20)
    let rest: Int32 = isResting ? 100 : minute
    return poll(&sources, nfds_t(sources.count), min(minute, again.first ?? minute, rest)) == 0
  }

  private func take(_ signal: Int32) {
    switch signal {
    case SIGTSTP:
      display.suspend()
      signals.stop()
      display.resume()
    case SIGCONT: display.resume()
    default: isEnded = true
    }
  }
}
