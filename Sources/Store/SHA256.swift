import CCrypto

/// SHA-256 by libcrypto, used for many digests: to make one costs more than to hash a line.
final class SHA256 {
  private let context: OpaquePointer

  /// Refuses to go on where the system's libcrypto offers none, as its configuration may forbid it.
  static func expectAvailable() throws(JournalError) {
    guard let context = quorate_sha256_new() else {
      throw .file(
        "this computer's libcrypto offers no SHA-256: whoever looks after it should check openssl.cnf"
      )
    }
    quorate_sha256_free(context)
  }

  /// - Precondition: `expectAvailable`, which every command asks before it runs, and every journal when it is opened.
  init() {
    guard let context = quorate_sha256_new() else { fatalError("libcrypto has no SHA-256") }
    self.context = context
  }

  deinit { quorate_sha256_free(context) }

  func add(_ bytes: UnsafeRawBufferPointer) {
    let status = quorate_sha256_add(context, bytes.baseAddress, bytes.count)
    precondition(status == 1, "libcrypto failed")
  }

  /// The digest of what was added; then it begins anew.
  func finish() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      precondition(quorate_sha256_finish(context, buffer.baseAddress) == 1, "libcrypto failed")
      count = 32
    }
  }
}
