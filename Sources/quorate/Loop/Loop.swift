import Curses
import Foundation
import Governance
import TUI
import Terminal

/// The one thread of the screens: waits for the terminal, a signal, the journal's folder or the
/// next minute; tells the program; carries out what it wants; shows what it looks like.
final class Loop {
  private let desk: any Desk
  private let display: CursesDisplay
  private let signals: SignalPipe
  private let watch: DirectoryWatch?
  private let file: String
  private var program: Program
  private var isDone = false

  /// The screens on a desk, watching the folder of the journal.
  ///
  /// - Throws: `DisplayError` when the terminal cannot be used, `Complaint` when the journal cannot.
  init(
    desk: any Desk, journal path: String, opening: Opening, charset: Charset?, colour: Bool
  ) throws {
    self.desk = desk
    let url = URL(fileURLWithPath: path)
    file = url.lastPathComponent
    let world = try desk.world(loading: opening.needs).get()
    guard let signals = SignalPipe() else { throw Complaint("signals cannot be received") }
    self.signals = signals
    display = try CursesDisplay(charset: charset, colour: colour)
    program = Program(world: world, size: display.size, opening: opening)
    watch = DirectoryWatch(directory: url.deletingLastPathComponent().path)
  }

  /// Runs to the end; the terminal is restored whatever happens.
  func run() throws {
    defer {
      display.close()
      signals.restore()
    }
    show()
    while !isDone {
      wait()
      for signal in signals.drain() { take(signal) }
      while !isDone, let input = display.next() { tell(.input(input)) }
      // The folder tells of other processes' writes; the clock, of the next minute.
      _ = watch?.drain(names: file)
      if !isDone { look() }
      show()
    }
  }

  private func show() {
    guard !isDone else { return }
    display.show(program.canvas(charset: display.charset))
  }

  /// Sleeps until something happens, at the latest until the next minute begins.
  private func wait() {
    var sources = [
      pollfd(fd: display.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    if let watch { sources.append(pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)) }
    let second = ((program.now.seconds % 60) + 60) % 60
    _ = poll(&sources, nfds_t(sources.count), Int32((60 - second) * 1000 + 20))
  }

  private func take(_ signal: Int32) {
    switch signal {
    case SIGTSTP:
      display.suspend()
      signals.stop()
      display.resume()
    case SIGCONT: display.resume()
    default: isDone = true
    }
  }

  /// Takes in what the world has become.
  private func look(loading streams: [Governance.Stream] = []) {
    switch desk.world(loading: streams) {
    case .success(let world): tell(.world(world))
    case .failure(let complaint): tell(.failed(complaint))
    }
  }

  private func tell(_ message: Message) {
    for effect in program.receive(message) {
      switch effect {
      case .perform(let events):
        let result = desk.perform(events)
        look()
        switch result {
        case .success(let saved): tell(.saved(saved))
        case .failure(let complaint): tell(.failed(complaint))
        }
      case .load(let streams): look(loading: streams)
      case .mouse(let on): display.setMouse(on)
      case .quit: isDone = true
      }
    }
  }
}
