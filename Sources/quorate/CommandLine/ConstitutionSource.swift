import Foundation
import Governance
import Secretariat

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
