/// Finds anchors and aliases in YAML before it is read.
///
/// A few lines of them can stand for more than a machine holds, and no file of ours needs one. A
/// text that merely begins with `&` or `*` can be quoted.
enum YAMLAnchors {
  /// The first line with an anchor or an alias where a value may begin, or nil.
  static func firstLine(in text: String) -> Int? {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where hasAnchor(line) { return index + 1 }
    return nil
  }

  private static func hasAnchor(_ line: Substring) -> Bool {
    var quote: Character?
    // What stands before a value: the line's beginning, a key's colon, a list's dash or brackets.
    var mayBegin = true
    var previous: Character = " "
    for character in line {
      if let open = quote {
        if character == open { quote = nil }
      } else if mayBegin, character == "&" || character == "*" {
        return true
      } else if mayBegin, character == "\"" || character == "'" {
        quote = character
        mayBegin = false
      } else if character == "#", previous.isWhitespace {
        return false
      } else if "[{,".contains(character) {
        mayBegin = true
      } else if character.isWhitespace {
        mayBegin = mayBegin || previous == ":" || previous == "-" || previous == "?"
      } else {
        mayBegin = false
      }
      previous = character
    }
    return false
  }
}
