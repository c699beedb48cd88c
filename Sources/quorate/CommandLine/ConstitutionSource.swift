import Governance
import Secretariat

/// Reads a constitution file that somebody named, or one inside the program by its name.
enum ConstitutionSource {
  /// The outline of the file.
  static func outline(_ file: String) throws -> Outline {
    let bytes = BundledFile.bytes("constitutions/\(file)") ?? []
    let text = String(
      decoding: bytes.isEmpty ? try HolidaySource.bytes(file) : bytes, as: UTF8.self)
    return try OutlineFile.read(text, named: HolidaySource.name(file))
  }
}
