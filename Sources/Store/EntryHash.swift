/// Computes the hash that binds an entry to everything before it.
///
/// SHA-256 over 0x00 (the leaf prefix of RFC 9162) and, each behind its length as eight bytes,
/// big end first: the journal's identifier, number, stream, version, kind, event version,
/// recorded time, actor, payload and the previous hash. Numbers are decimal text.
public enum EntryHash {
  /// How many bytes a hash has.
  static let length = 32
  /// What stands for the previous hash before the first entry.
  public static let start = [UInt8](repeating: 0, count: length)

  /// The hash that the entry should have in the journal of that identifier.
  public static func of(_ entry: Entry, in journal: String) -> [UInt8] {
    var digest = SHA256()
    withUnsafeBytes(of: UInt8(0)) { digest.add($0) }
    for field in [
      journal, "\(entry.number)", entry.stream, "\(entry.version)", entry.kind,
      "\(entry.eventVersion)", entry.recorded, entry.actor, entry.payload,
    ] {
      var field = field
      field.withUTF8 { digest.add(field: UnsafeRawBufferPointer($0)) }
    }
    entry.previous.withUnsafeBytes { digest.add(field: $0) }
    return digest.finish()
  }

  /// SHA-256 of some bytes in hexadecimal: the name of an attachment.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    bytes.withUnsafeBytes { digest.add($0) }
    return hexadecimal(digest.finish())
  }

  /// Bytes written in hexadecimal.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
    return String(unsafeUninitializedCapacity: 2 * bytes.count) { buffer in
      for (place, byte) in bytes.enumerated() {
        buffer[2 * place] = digit(byte >> 4)
        buffer[2 * place + 1] = digit(byte & 15)
      }
      return 2 * bytes.count
    }
  }

  /// The bytes written in hexadecimal, or nil.
  public static func bytes(hexadecimal text: String) -> [UInt8]? {
    func value(_ digit: UInt8) -> UInt8? {
      switch digit {
      case 48...57: digit - 48
      case 65...70: digit - 55
      case 97...102: digit - 87
      default: nil
      }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 2)
    var digits = text.utf8.makeIterator()
    while let digit = digits.next() {
      guard let high = value(digit), let low = digits.next().flatMap(value) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }
}

extension SHA256 {
  /// Adds the length of a field and the field.
  fileprivate mutating func add(field: UnsafeRawBufferPointer) {
    withUnsafeBytes(of: UInt64(field.count).bigEndian) { add($0) }
    add(field)
  }
}
