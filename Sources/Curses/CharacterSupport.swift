import CNcurses
import Glibc
import Terminal

/// Finds out from the locale which characters the terminal can show, and sets the C library to it.
enum CharacterSupport {
  /// Sets the locale that ncurses encodes by, and tells what can be shown.
  ///
  /// What is `wanted` holds if the locale can provide it; nil follows the locale.
  static func settle(_ wanted: Charset?) -> Charset {
    // Only the character encoding: dates and numbers are the program's own affair.
    let known = setlocale(LC_CTYPE, "") != nil
    if encodesUnicode { return wanted ?? .unicode }
    // A locale carried over by ssh is often not installed here, and yet says what the terminal is.
    let named = !known && localeName.lowercased().contains("utf")
    if wanted == .unicode || (wanted == nil && named) {
      return setlocale(LC_CTYPE, "C.UTF-8") != nil && encodesUnicode ? .unicode : .ascii
    }
    return .ascii
  }

  private static var encodesUnicode: Bool {
    guard let name = nl_langinfo(Int32(CODESET)) else { return false }
    return String(cString: name) == "UTF-8"
  }

  private static var localeName: String {
    let values = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { (name: String) in getenv(name) }
    return values.first { $0.pointee != 0 }.map { String(cString: $0) } ?? ""
  }
}
