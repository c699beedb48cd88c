import Governance

/// What libyaml finds wrong with a line, said as a person would say it.
enum YAMLProblem {
  private static let told = [
    "did not find expected ',' or ']'": "leaves a [ open; end the list with ]",
    "did not find expected ',' or '}'": "leaves a { open; end it with }",
    "found unexpected end of stream":
      "leaves a quotation mark open; write it again at the end of the words",
    "mapping values are not allowed in this context":
      "is indented too far, or has a second colon; put words with a colon in them in quotation marks",
    "did not find expected node content":
      "has a comma or a bracket where a value belongs; write the value there",
    "control characters are not allowed":
      "has a character that cannot be printed; type the line again",
    "block sequence entries are not allowed in this context":
      "has a hyphen behind a name; write each entry of the list on a line of its own",
  ]

  /// What is to be said behind the line's number, from libyaml's own words and the character at which
  /// it stopped.
  static func told(_ words: String, at sign: Unicode.Scalar?) -> String {
    if words.contains("tab character") || sign == "\t" {
      return "begins with a tab; use spaces instead"
    }
    if let sign, words == "found character that cannot start any token" {
      return "has a value that begins with \(sign); put the value in quotation marks"
    }
    return told[words] ?? "is not of the form name: value; write a name, a colon and a value"
  }
}
