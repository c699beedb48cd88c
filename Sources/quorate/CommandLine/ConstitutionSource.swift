import Governance
import Secretariat

/// Reads a constitution file that somebody named, or one inside the program by its name.
enum ConstitutionSource {
  /// The outline of the file.
  static func outline(_ file: String) throws -> Outline {
    let bytes = try BundledFile.bytes("constitutions/\(file)") ?? HolidaySource.bytes(file)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal("\(HolidaySource.name(file)) is not a text", expected: "YAML in UTF-8")
    }
    return try OutlineFile.read(text, named: HolidaySource.name(file))
  }
}
