import Crypto

/// Computes the hash that binds an entry to everything before it.
///
/// SHA-256 over 0x00 (the leaf prefix of RFC 9162) and, each behind its length as eight bytes,
/// big end first: the journal's identifier, number, stream, version, kind, event version,
/// recorded time, actor, payload and the previous hash. Numbers are decimal text.
public enum EntryHash {
  /// What stands for the previous hash before the first entry.
  public static let start = [UInt8](repeating: 0, count: 32)

  /// The hash that the entry should have in the journal of that identifier.
  public static func of(_ entry: Entry, in journal: String) -> [UInt8] {
    var digest = SHA256()
    digest.update(data: [0])
    func field(_ bytes: some Collection<UInt8>) {
      let count = UInt64(bytes.count)
      digest.update(data: (0..<8).map { UInt8(truncatingIfNeeded: count >> (56 - 8 * $0)) })
      digest.update(data: Array(bytes))
    }
    field(journal.utf8)
    field("\(entry.number)".utf8)
    field(entry.stream.utf8)
    field("\(entry.version)".utf8)
    field(entry.kind.utf8)
    field("\(entry.eventVersion)".utf8)
    field(entry.recorded.utf8)
    field(entry.actor.utf8)
    field(entry.payload.utf8)
    field(entry.previous)
    return Array(digest.finalize())
  }

  /// SHA-256 of some bytes in hexadecimal: the name of an attachment.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    hexadecimal(Array(SHA256.hash(data: bytes)))
  }

  /// Bytes written in hexadecimal.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }.joined()
  }

  /// The bytes written in hexadecimal, or nil.
  public static func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[index...index + 1], as: UTF8.self)
      guard pair.allSatisfy(\.isHexDigit), let byte = UInt8(pair, radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
