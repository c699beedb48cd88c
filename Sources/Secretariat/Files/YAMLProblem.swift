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
    func refusal(_ words: String, expected: String? = nil, advice: String? = nil) -> Refusal {
      Refusal("\(name) cannot be read: line \(line) \(words)", expected: expected, advice: advice)
    }
    switch found {
    case "found character that cannot start any token" where character == "\t",
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return refusal("begins with a tab", advice: "use spaces instead")
    case "found character that cannot start any token":
      return refusal(
        "has a value that begins with \(character)", advice: "put it in quotation marks")
    case "did not find expected ',' or ']'":
      return refusal("has a list that is not closed", expected: "]")
    case "did not find expected ',' or '}'":
      return refusal("has a list that is not closed", expected: "}")
    case "found unexpected end of stream" where context == "while scanning a quoted scalar",
      "found unexpected document indicator" where context == "while scanning a quoted scalar":
      return refusal(
        "has a quotation mark that is never closed", expected: "\" or ' at the end of the words")
    case "mapping values are not allowed in this context":
      return refusal(
        "is indented too far, or has a second colon", advice: "put the words in quotation marks")
    case "block sequence entries are not allowed in this context":
      return refusal(
        "has a hyphen after a name", advice: "write each entry of the list on a line of its own")
    case "did not find expected node content":
      return refusal("has a comma or bracket where a value belongs", advice: "remove it")
    case "control characters are not allowed":
      return refusal("has a character that cannot be printed", advice: "type it again")
    case "found unknown escape character":
      return refusal(
        "has a \\ between double quotation marks", advice: "put the words between ' and ' instead")
    case _ where found.contains("UTF-8") || found == "invalid Unicode character":
      return refusal("is not in UTF-8", advice: "save the file as UTF-8")
    default:
      return refusal("is not of the form name: value", expected: "lines of the form name: value")
    }
  }
}
