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
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0D: scalars.append("\n")
      case 0x0A: if !afterReturn { scalars.append("\n") }
      case 0x09: scalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0xFFFD: break
      default: scalars.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    return String(scalars)
  }
}
