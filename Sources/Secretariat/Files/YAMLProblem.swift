import Governance

/// What libyaml finds wrong with a text, said as a person would say it.
enum YAMLProblem {
  /// What is wrong with a line, behind its number, and what to do about it; from libyaml's own words
  /// and the character at which it stopped, where there is one.
  static func told(_ words: String, at sign: Unicode.Scalar?) -> (what: String, advice: String) {
    switch words {
    case _ where words.contains("tab character") || sign == "\t":
      ("begins with a tab", "use spaces instead")
    case "found character that cannot start any token":
      (
        "has a value that begins with \(sign.map(String.init) ?? "a sign")",
        "put the value in quotation marks"
      )
    case "did not find expected ',' or ']'": ("leaves a [ open", "end the list with ]")
    case "did not find expected ',' or '}'": ("leaves a { open", "end it with }")
    case "found unexpected end of stream":
      ("leaves a quotation mark open", "write it again at the end of the words")
    case "mapping values are not allowed in this context":
      (
        "is indented too far, or has a second colon",
        "put words with a colon in them in quotation marks"
      )
    case "did not find expected node content":
      ("has a comma or a bracket where a value belongs", "write the value there")
    case "control characters are not allowed":
      ("has a character that cannot be printed", "type the line again")
    case "block sequence entries are not allowed in this context":
      ("has a hyphen behind a name", "write each entry of the list on a line of its own")
    default: ("is not of the form name: value", "write a name, a colon and a value")
    }
  }
}
