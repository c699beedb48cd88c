/// One property of a calendar: its name, its parameters and its value.
///
/// Source: RFC 5545, 3.1 and 3.3.11; RFC 6868 for parameters.
struct ContentLine: Equatable {
  /// The line before it is folded.
  let text: String

  /// A property with a value that is written as it stands: a day, a number, a fixed word.
  init(_ name: String, _ value: String, _ parameters: KeyValuePairs<String, String> = [:]) {
    text =
      name + parameters.map { ";\($0.key)=\(ContentLine.parameter($0.value))" }.joined() + ":"
      + value
  }

  /// A property whose value is words, which may hold anything.
  init(_ name: String, words: String) { self.init(name, ContentLine.escaped(words)) }

  /// The line as it is written: in pieces of at most 75 octets, each ended by CRLF.
  ///
  /// Octets are counted, not letters, and no letter is broken. A piece that goes on begins with a
  /// blank, which counts.
  var folded: String {
    if text.utf8.count <= 75 { return text + "\r\n" }
    var pieces = String.UnicodeScalarView()
    var octets = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        pieces.append(contentsOf: "\r\n ".unicodeScalars)
        octets = 1
      }
      pieces.append(scalar)
      octets += width
    }
    return String(pieces) + "\r\n"
  }

  /// Words with what has a meaning in a calendar marked; what a terminal takes for an order is a
  /// blank.
  static func escaped(_ words: String) -> String {
    // Most words have nothing in them that is marked, or that a letter of another width could hide.
    let isPlain = words.utf8.allSatisfy { byte in
      (32..<127).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: ";")
        && byte != UInt8(ascii: ",")
    }
    if isPlain { return words }
    return written(words.replacing("\r\n", with: "\n")) { sign in
      switch sign {
      case "\r", "\n": "\\n"
      case "\\", ";", ",": "\\\(sign)"
      default: nil
      }
    }
  }

  /// A parameter's value, in quotation marks where it holds what would end it.
  private static func parameter(_ value: String) -> String {
    let text = written(value) { $0 == "^" ? "^^" : $0 == "\"" ? "^'" : nil }
    return text.contains { ":;,".contains($0) } ? "\"\(text)\"" : text
  }

  /// A text with some signs as they are marked; what else a terminal takes for an order is a blank.
  private static func written(_ text: String, marked: (Unicode.Scalar) -> String?) -> String {
    var written = ""
    for scalar in text.unicodeScalars {
      if let mark = marked(scalar) {
        written += mark
      } else {
        let isControl = scalar.value < 32 || (127...159).contains(scalar.value)
        written.unicodeScalars.append(isControl ? " " : scalar)
      }
    }
    return written
  }
}
