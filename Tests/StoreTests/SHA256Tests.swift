import Store
import Testing

/// SHA-256 as FIPS 180-4 and its examples have it.
struct SHA256Tests {
  @Test(
    "the examples of FIPS 180",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func vectors(text: String, digest: String) {
    #expect(EntryHash.hexadecimal(of: Array(text.utf8)) == digest)
  }

  @Test("bytes are written in hexadecimal and read back; what is none is not read")
  func hexadecimal() {
    let bytes = (0...255).map(UInt8.init)
    let text = EntryHash.hexadecimal(bytes)
    #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
    #expect(EntryHash.bytes(hexadecimal: text) == bytes)
    #expect(EntryHash.bytes(hexadecimal: text.uppercased()) == bytes)
    for wrong in ["0", "0g", "+1", " 1", "é"] {
      #expect(EntryHash.bytes(hexadecimal: wrong) == nil)
    }
  }
}
