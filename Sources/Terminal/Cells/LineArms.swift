/// Which of its four neighbours the line in a cell reaches to.
///
/// Kept in the cell, so that a rule drawn over another finds out where they meet; text that
/// merely looks like a line never joins one.
struct LineArms: OptionSet, Equatable, Hashable, Sendable {
  let rawValue: UInt8

  static let up = LineArms(rawValue: 1)
  static let right = LineArms(rawValue: 2)
  static let down = LineArms(rawValue: 4)
  static let left = LineArms(rawValue: 8)

  /// The character that shows these arms; a lone end is drawn as a full line.
  func glyph(in charset: Charset) -> String {
    (charset == .ascii ? LineArms.ascii : LineArms.unicode)[Int(rawValue)]
  }

  // By raw value: none, up, right, up and right, down, and so on.
  private static let unicode = "││─└││┌├─┘─┴┐┤┬┼".map { String($0) }
  private static let ascii = "||-+||++-+-+++++".map { String($0) }
}
