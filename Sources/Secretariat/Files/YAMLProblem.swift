import CYaml
import Governance

/// What libyaml found wrong with a text, in words that whoever wrote the text can act on.
struct YAMLProblem {
  /// The line to be mended.
  let line: Int
  /// What libyaml says that it found, and while doing what.
  private let found: String
  private let context: String
  /// The character at which it stopped.
  private let character: String

  /// The error with which a parser stopped in the bytes that it read.
  init(_ state: yaml_parser_t, in bytes: UnsafeMutableBufferPointer<UInt8>) {
    func text(_ words: UnsafePointer<CChar>?) -> String { words.map { String(cString: $0) } ?? "" }
    (found, context) = (text(state.problem), text(state.context))
    guard state.error != YAML_READER_ERROR else {
      line = bytes.prefix(state.problem_offset).count { $0 == UInt8(ascii: "\n") } + 1
      character = ""
      return
    }
    // What is not closed is told where it begins.
    let isOpen = YAMLProblem.unclosed.contains(context)
    line = Int(isOpen ? state.context_mark.line : state.problem_mark.line) + 1
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    character = scalars.dropFirst(state.problem_mark.index).first.map { String($0) } ?? ""
  }

  private static let unclosed = [
    "while scanning a quoted scalar", "while parsing a flow sequence",
    "while parsing a flow mapping", "while scanning a simple key",
  ]

  /// Whether it is a lone & or *, which begins the name of another line.
  var isReference: Bool {
    ["while scanning an anchor", "while scanning an alias"].contains(context)
  }

  /// The refusal of a file for it.
  func refusal(of name: String) -> Refusal {
    let (words, advice) = told
    return Refusal("\(name) cannot be read: line \(line) \(words)", advice: advice)
  }

  /// What is wrong with the line, and what to do.
  private var told: (words: String, advice: String) {
    if found.contains("tab character") || character == "\t" {
      return ("begins with a tab", "use spaces instead")
    }
    if found.contains("UTF-8") || found == "invalid Unicode character" {
      return ("is not in UTF-8", "save the file as UTF-8")
    }
    if found == "found character that cannot start any token" {
      return ("has a value that begins with \(character)", "put it in quotation marks")
    }
    if context == "while scanning a quoted scalar", found != "found unknown escape character" {
      return ("has a quotation mark that is never closed", "close it at the end of the words")
    }
    return YAMLProblem.told[found]
      ?? ("is not of the form name: value", "write a name, a colon and a value")
  }

  private static let told = [
    "did not find expected ',' or ']'": ("has a list that is not closed", "end it with ]"),
    "did not find expected ',' or '}'": ("has a list that is not closed", "end it with }"),
    "mapping values are not allowed in this context": (
      "is indented too far, or has a second colon", "put the words in quotation marks"
    ),
    "block sequence entries are not allowed in this context": (
      "has a hyphen after a name", "write each entry of the list on a line of its own"
    ),
    "did not find expected node content": ("has a comma or bracket without a value", "remove it"),
    "control characters are not allowed": ("has an unprintable character", "type the line again"),
    "found unknown escape character": (
      "has a \\ between double quotation marks", "put the words between ' and ' instead"
    ),
  ]
}
