import FoundationEssentials
import Glibc
import Governance
import Secretariat
import Store

/// A text that somebody edits in their own editor, in a file that only they can read.
struct EditedFile {
  let path: String

  /// Writes a text to a new file beside another.
  init(_ text: String, named name: String, beside other: String) throws {
    path =
      URL(fileURLWithPath: other).deletingLastPathComponent()
      .appendingPathComponent("\(name)-\(getpid()).txt").path
    try EditedFile.write(text, to: path)
  }

  /// Writes a text to a new file that only its owner can read.
  static func write(_ text: String, to path: String) throws {
    guard NewFile.write([text], to: path, mode: 0o600) else {
      let reason = errno == EEXIST ? "a file of that name exists" : String(cString: strerror(errno))
      throw JournalError.file("\(path) could not be created: \(reason)")
    }
  }

  /// The text after the editor has ended.
  func edited() throws -> String {
    let environment = Surroundings.current.environment
    guard let editor = environment["VISUAL"] ?? environment["EDITOR"], !editor.isEmpty else {
      remove()
      throw Refusal(
        "no text editor is set",
        advice: "set EDITOR, for example to nano, or use minutes text and minutes take")
    }
    // The shell reads the editor's own options; the path is handed over as it is.
    guard let status = EditedFile.run(["/bin/sh", "-c", "exec \(editor) \"$0\"", path]) else {
      throw JournalError.file("\(editor) could not be started; your text is in \(path)")
    }
    guard status == 0 else {
      throw Refusal(
        "\(editor) ended with an error (status \(status)); your text is in \(path)",
        advice: "read it in with quorate minutes take")
    }
    return try NamedFile.text(path)
  }

  /// Runs a program on the terminal to its end: its exit status, or nil where it did not start.
  private static func run(_ words: [String]) -> Int32? {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    // An interrupt from the keyboard is the program's, and does not end this one.
    let interrupted = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, interrupted) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigaddset(&usual, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    var status: Int32 = 0
    guard posix_spawn(&process, words[0], nil, &attributes, &arguments, environ) == 0,
      waitpid(process, &status, 0) == process
    else { return nil }
    // What a signal ended gives its number, as a shell would say it; 127 is a shell that found nothing.
    let code = status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
    return code == 127 ? nil : code
  }

  /// Removes the file.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
