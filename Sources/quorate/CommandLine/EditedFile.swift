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
      throw JournalError.file(
        errno == EEXIST
          ? "\(path) already exists; give another name"
          : "\(path) could not be created: \(String(cString: strerror(errno)))")
    }
  }

  /// The text after the editor has ended.
  func edited() throws -> String {
    let environment = Surroundings.current.environment
    guard let editor = ["VISUAL", "EDITOR"].lazy.compactMap({ environment[$0]?.ifAny }).first else {
      remove()
      throw Refusal(
        "no text editor is set",
        advice:
          "set EDITOR, for example to nano, or use quorate minutes text and quorate minutes take")
    }
    // The shell reads the editor's own options, and an interrupt from the keyboard is the editor's.
    let ended = system("exec \(editor) \(path.quoted)")
    // What a signal ended gives its number, as a shell would say it; 127 is a shell that found
    // nothing.
    let status = ended & 0x7f == 0 ? ended >> 8 & 0xff : 128 + ended & 0x7f
    guard ended != -1, status != 127 else {
      throw JournalError.file("\(editor) could not be started; your text is in \(path)")
    }
    guard status == 0 else {
      throw Refusal(
        "\(editor) ended with an error (status \(status)); your text is in \(path)",
        advice: "read it in with quorate minutes take")
    }
    return try NamedFile.text(path)
  }

  /// Removes the file.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
