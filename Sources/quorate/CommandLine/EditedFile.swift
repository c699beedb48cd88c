import Foundation
import Governance
import Store

/// A text that somebody edits in their own editor, in a file that only they can read.
struct EditedFile {
  let path: String

  /// Writes a text to a new file beside another.
  init(_ text: String, named name: String, beside other: String) throws {
    path =
      URL(fileURLWithPath: other).deletingLastPathComponent()
      .appendingPathComponent("\(name)-\(ProcessInfo.processInfo.processIdentifier).txt").path
    try EditedFile.write(text, to: path)
  }

  /// Writes a text to a new file that only its owner can read.
  static func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    guard descriptor >= 0 else {
      let reason = errno == EEXIST ? "a file of that name exists" : String(cString: strerror(errno))
      throw JournalError.file("\(path) could not be created: \(reason)")
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do { try handle.write(contentsOf: Data(text.utf8)) } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw JournalError.file("\(path) could not be written; nothing was saved")
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
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // The shell reads the editor's own options; the path is handed over as it is.
    process.arguments = ["-c", "exec \(editor) \"$0\"", path]
    do { try process.run() } catch {
      throw JournalError.file("\(editor) could not be started; your text is in \(path)")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Refusal(
        "\(editor) ended with an error (status \(process.terminationStatus)); your text is in \(path)",
        advice: "read it in with quorate minutes take")
    }
    return try NamedFile.text(path)
  }

  /// Removes the file.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
