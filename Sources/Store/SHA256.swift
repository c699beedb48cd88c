import CCrypto

/// SHA-256 by libcrypto.
struct SHA256 {
  private var state = SHA256_CTX()

  init() { SHA256_Init(&state) }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    SHA256_Update(&state, bytes.baseAddress, bytes.count)
  }

  /// The digest of what was added.
  consuming func finish() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: EntryHash.length) { buffer, count in
      SHA256_Final(buffer.baseAddress, &state)
      count = EntryHash.length
    }
  }
}
