import Glibc

/// SQLite itself, found in the test program, to do to a file what a journal never does.
final class RawDatabase {
  private typealias Opener =
    @convention(c) (UnsafePointer<CChar>?, UnsafeMutablePointer<OpaquePointer?>?) -> Int32
  private typealias Closer = @convention(c) (OpaquePointer?) -> Int32
  private typealias Texts = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private typealias Receiver =
    @convention(c) (UnsafeMutableRawPointer?, Int32, Texts?, Texts?) -> Int32
  private typealias Runner =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>?, Receiver?, UnsafeMutableRawPointer?, Texts?
    ) -> Int32

  /// What went wrong, in SQLite's words.
  struct Failure: Error {
    let message: String
  }

  private var handle: OpaquePointer?
  private let runner: Runner
  private let closer: Closer

  /// Opens the file, or makes it.
  init(_ path: String) throws {
    let program = dlopen(nil, RTLD_NOW)
    guard let opening = dlsym(program, "sqlite3_open"),
      let running = dlsym(program, "sqlite3_exec"),
      let closing = dlsym(program, "sqlite3_close")
    else { throw Failure(message: "SQLite is not in this program") }
    runner = unsafeBitCast(running, to: Runner.self)
    closer = unsafeBitCast(closing, to: Closer.self)
    let opener = unsafeBitCast(opening, to: Opener.self)
    guard opener(path, &handle) == 0 else { throw Failure(message: "\(path) cannot be opened") }
  }

  deinit { _ = closer(handle) }

  /// Runs statements and gives the first column of every row as text.
  @discardableResult
  func run(_ sql: String) throws -> [String] {
    var rows: [String] = []
    var message: UnsafeMutablePointer<CChar>?
    let status = withUnsafeMutablePointer(to: &rows) { place in
      runner(
        handle, sql,
        { place, count, values, _ in
          let text = count > 0 ? values?[0].map { String(cString: $0) } : nil
          place?.assumingMemoryBound(to: [String].self).pointee.append(text ?? "NULL")
          return 0
        }, place, &message)
    }
    guard status == 0 else {
      throw Failure(message: message.map { String(cString: $0) } ?? "status \(status)")
    }
    return rows
  }
}
