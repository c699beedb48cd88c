/// Computes the hash that binds an entry to everything before it.
///
/// SHA-256 over 0x00 (the leaf prefix of RFC 9162) and, each behind its length as eight bytes,
/// big end first: the journal's identifier, number, stream, version, kind, event version,
/// recorded time, actor, payload and the previous hash. Numbers are decimal text.
public struct EntryHash {
  /// How many bytes a hash has.
  static let length = 32
  /// What stands for the previous hash before the first entry.
  public static let start = [UInt8](repeating: 0, count: length)

  private let digest = SHA256()

  /// Refuses to go on where this computer offers no SHA-256, which even the holidays inside the program
  /// are named by.
  public static func expectAvailable() throws(JournalError) { try SHA256.expectAvailable() }

  init() {}

  /// The hash that the entry should have in the journal of that identifier.
  public static func of(_ entry: Entry, in journal: String) -> [UInt8] {
    EntryHash().of(entry, in: journal)
  }

  func of(_ entry: Entry, in journal: String) -> [UInt8] {
    withUnsafeBytes(of: UInt8(0)) { digest.add($0) }
    add(journal)
    add("\(entry.number)")
    add(entry.stream)
    add("\(entry.version)")
    add(entry.kind)
    add("\(entry.eventVersion)")
    add(entry.recorded)
    add(entry.actor)
    add(entry.payload)
    entry.previous.withUnsafeBytes(add)
    return digest.finish()
  }

  private func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  private func add(_ field: UnsafeRawBufferPointer) {
    withUnsafeBytes(of: UInt64(field.count).bigEndian) { digest.add($0) }
    digest.add(field)
  }

  /// SHA-256 of some bytes in hexadecimal: the name of an attachment.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    let digest = SHA256()
    bytes.withUnsafeBytes(digest.add)
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
    guard text.utf8.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 2)
    var high: UInt8?
    for digit in text.utf8 {
      let value: UInt8
      switch digit {
      case 48...57: value = digit - 48
      case 65...70: value = digit - 55
      case 97...102: value = digit - 87
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }
}
