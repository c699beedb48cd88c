import CData

/// A file that travels inside the program: the bank holidays, the samples and their constitutions.
public enum BundledFile {
  /// The names of all files below `data`, such as `samples/salford-2001.yaml`.
  public static let names: [String] = (0..<quorate_file_count()).map {
    String(cString: quorate_file_at($0).name)
  }

  /// The bytes of the file of that name below `data`, or nil.
  public static func bytes(_ name: String) -> [UInt8]? {
    guard let place = names.firstIndex(of: name) else { return nil }
    let file = quorate_file_at(place)
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  /// The text of the file of that name below `data`, or nil.
  public static func text(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }
}
