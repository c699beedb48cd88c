/// What is being pasted, up to 64 KiB of it.
struct PastedText {
  private var bytes: [UInt8] = []

  private static let limit = 64 * 1024

  /// Takes a byte; what is no byte (a key that the text resembled) or too much is dropped.
  mutating func append(_ code: Int32) {
    guard bytes.count < Self.limit, let byte = UInt8(exactly: code) else { return }
    bytes.append(byte)
  }

  /// The text, with "\n" at line ends and without control characters or invalid bytes.
  var text: String {
    let lines = String(decoding: bytes, as: UTF8.self)
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return String(
      lines.unicodeScalars.filter { scalar in
        let isControl = scalar.properties.generalCategory == .control || scalar == "\u{FFFD}"
        return !isControl || scalar == "\n" || scalar == "\t"
      })
  }
}
