import Foundation
public import Governance

/// Reads a constitution from a JSON file.
///
/// Governance reads no format of its own; whatever one has becomes an `Outline` by a few lines such
/// as these. Quorate's own YAML is read in its room `Secretariat`, which needs a YAML library.
public enum ConstitutionFile {
  public static func read(_ path: String) throws -> Outline {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    return outline(try JSONSerialization.jsonObject(with: bytes))
  }

  private static func outline(_ json: Any) -> Outline {
    switch json {
    case let map as [String: Any]:
      Outline(.map(map.sorted { $0.key < $1.key }.map { .init($0.key, outline($0.value)) }))
    case let list as [Any]: Outline(.list(list.map(outline)))
    default: .value("\(json)")
    }
  }
}
