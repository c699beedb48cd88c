extension Reference {
  /// A blank constitution with a note on every name, to be filled in.
  ///
  /// What every file needs stands there to be completed; every rule is a note until its # is taken
  /// away.
  public static var template: [String] {
    let lead = [
      "# A board's constitution. Fill in what stands after the colons of the first lines. Take away",
      "# the \"# \" before the rules that your document has, with its own words and numbers behind",
      "# the colons, and delete the rest. What is still to be agreed is \"not agreed\".",
      "# quorate board reference tells what may stand where; quorate board new reads this file, and",
      "# names every line that it cannot read.",
      "",
    ]
    let head = Constitution.headKeys.flatMap { key in
      ["# \(key.meaning)"]
        + [key.isRequired ? "\(key.name): # such as \(key.example)" : "# \(key.line)"]
    }
    return lead + head + RuleKind.all.flatMap(blank)
  }

  private static func blank(of kind: RuleKind) -> [String] {
    var lines = ["", "# \(kind.key): # \(kind.about)"]
    for key in kind.keys {
      lines.append("#   # \(key.meaning)\(key.choices, after: ": ")")
      lines.append("#   \(key.line)")
    }
    return lines + ["#   # where it stands in the document", "#   clause: clause 1"]
  }
}
