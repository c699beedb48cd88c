import Foundation
import Governance
import Secretariat
import Store

/// Which bank holidays a command reckons with.
enum HolidaySource {
  /// Those of a file, or those inside the program.
  static func calendar(file: String?) throws -> HolidayCalendar {
    guard let file else { return try HolidayFile.bundled() }
    return try HolidayFile.read(try bytes(file), named: name(file))
  }

  /// The bytes of a file somebody named.
  static func bytes(_ file: String) throws(JournalError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw .file("\(file) could not be read; expected a file you may read")
    }
    return Array(data)
  }

  /// What a file is called in answers: its name without its folders.
  static func name(_ file: String) -> String { URL(fileURLWithPath: file).lastPathComponent }
}

/// Reads a constitution or another readable file that somebody named, or one inside the program.
enum ConstitutionSource {
  /// The outline of the file.
  static func outline(_ file: String, in folder: String = "constitutions") throws -> Outline {
    // A file of one's own comes before one inside the program.
    let isThere = FileManager.default.fileExists(atPath: file)
    let inside = isThere ? nil : BundledFile.bytes("\(folder)/\(file)")
    let bytes = try inside ?? HolidaySource.bytes(file)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal("\(HolidaySource.name(file)) is not a text", expected: "YAML in UTF-8")
    }
    return try OutlineFile.read(text, named: HolidaySource.name(file))
  }
}
