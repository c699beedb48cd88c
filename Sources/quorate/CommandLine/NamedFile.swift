import FoundationEssentials
import Governance
import Secretariat
import Store

/// A file that somebody named.
enum NamedFile {
  /// Its bytes.
  static func bytes(_ file: String) throws(JournalError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw .file(
        "\(file) could not be read; check its name, and that you have permission to read it")
    }
    return Array(data)
  }

  /// Its text.
  static func text(_ file: String) throws -> String { try text(of: bytes(file), file) }

  /// Its outline, or that of a file inside the program where there is no such file.
  static func outline(_ file: String, in folder: String = "constitutions") throws -> Outline {
    let isThere = FileManager.default.fileExists(atPath: file)
    let inside = isThere ? nil : BundledFile.bytes("\(folder)/\(file)")
    let text = try text(of: inside ?? bytes(file), file)
    return try YAMLReader.read(text, named: name(file))
  }

  /// The outline of a constitution; of several mistakes in it each is told on a line of its own.
  ///
  /// A sample's constitution, which is inside the program, is for rehearsals.
  static func constitution(_ file: String, forRehearsal: Bool) throws -> Outline {
    if !forRehearsal, !FileManager.default.fileExists(atPath: file),
      BundledFile.bytes("constitutions/\(file)") != nil
    {
      throw Refusal(
        "there is no file \(file) here; the sample of that name is for rehearsals",
        advice: "start from a model: quorate board models")
    }
    let outline = try outline(file)
    let errors = Constitution.read(outline).errors
    guard errors.count > 1 else { return outline }
    for error in errors { Console.complain(error.text) }
    throw Refusal("\(name(file)) has \(errors.count) mistakes", advice: "mend these lines first")
  }

  /// What it is called in answers: its name without its folders.
  static func name(_ file: String) -> String { URL(fileURLWithPath: file).lastPathComponent }

  private static func text(of bytes: [UInt8], _ file: String) throws -> String {
    try String(validating: bytes, as: UTF8.self).orRefuse(
      Refusal("\(name(file)) is not a text file in UTF-8", advice: "save the file as UTF-8"))
  }
}
