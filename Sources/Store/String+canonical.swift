// The normaliser by which the standard library compares strings, and which Foundation uses too.
@_spi(_Unicode) import Swift

extension String {
  /// The text in NFC; what is plain ASCII, as nearly every text is, stands in it already.
  var canonical: String { utf8.allSatisfy { $0 < 128 } ? self : String(UnicodeScalarView(_nfc)) }
}
