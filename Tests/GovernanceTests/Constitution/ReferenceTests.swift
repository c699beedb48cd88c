import Testing

@testable import Governance

/// The reference and the blank say what files may say, and nothing that cannot be read.
struct ReferenceTests {
  private static let head = """
    name: Board
    nation: england-and-wales
    partners: {council: Council, health-authority: Authority}
    categories: [carers, voluntary]
    matters: [budget, appointments]
    """

  /// What has to stand in every statement of a rule; of a quorum, which needs one thing of many, the
  /// first.
  private func needed(by kind: RuleKind) -> [String] {
    let required = kind.keys.filter(\.isRequired)
    return (required.isEmpty ? Array(kind.keys.prefix(1)) : required).map { "  " + $0.line }
  }

  private func errors(_ text: String) -> [String] {
    Constitution.read(TextOutline.read(text)).errors.map(\.text)
  }

  @Test("every name of a rule is read with its example")
  func rules() {
    for kind in RuleKind.all {
      let needed = needed(by: kind)
      for key in kind.keys + Provision<QuorumRule>.commonKeys
      where !needed.contains("  " + key.line) {
        if key.name == "when" || key.name == "state" || key.name == "to" { continue }
        // Whose seats act on some matters alone has to be said.
        let whose = kind.key == "seats" && key.name == "matters" ? ["  partner: council"] : []
        let text = [Self.head, "\(kind.key):"] + needed + ["  " + key.line] + whose
        #expect(errors(text.joined(separator: "\n")) == [], "\(kind.key), \(key.name)")
      }
      let bare = ([Self.head, "\(kind.key):"] + needed).joined(separator: "\n")
      #expect(errors(bare) == [], "\(kind.key)")
    }
  }

  @Test("every name of the head is read with its example")
  func head() {
    for key in Constitution.headKeys {
      let others = Constitution.headKeys.filter { $0.isRequired && $0.name != key.name }
      #expect(errors((others + [key]).map(\.line).joined(separator: "\n")) == [], "\(key.name)")
    }
  }

  @Test("every name below a name is read with its example, and every condition")
  func parts() {
    for kind in RuleKind.all {
      for key in kind.keys where !key.parts.isEmpty {
        let needed = needed(by: kind).filter { !$0.hasPrefix("  \(key.name):") }
        for part in key.parts {
          let entry = part.name == "at-least" ? "\(part.line), partner: council" : part.line
          let text = [Self.head, "\(kind.key):"] + needed + ["  \(key.name): [{\(entry)}]"]
          #expect(errors(text.joined(separator: "\n")) == [], "\(key.name), \(part.name)")
        }
      }
    }
    for condition in When.Kind.allCases.flatMap(\.examples).map(\.text) {
      #expect(errors(Self.head + "\nquorum:\n  total: 3\n  when: \(condition)") == [])
    }
  }

  @Test("every number and every period of the reference is read")
  func grammars() throws {
    for grammar in Grammar.all {
      for (text, _) in grammar.examples {
        switch grammar.name {
        case "periods": #expect(throws: Never.self, "\(text)") { try SpanReader.span(text) }
        case "numbers":
          let place =
            text.contains("present")
            ? "quorum:\n  total: 1\n  including: [{category: carers, at-least: \(text)}]"
            : text.contains("voting")
              ? "decisions:\n  by: majority\n  carried-by: \(text)" : "quorum:\n  total: \(text)"
          #expect(errors(Self.head + "\n" + place) == [], "\(text)")
        default: break
        }
      }
    }
  }

  @Test("the blank is a file in which only what has to be filled in is missing")
  func blank() {
    let uncommented = Reference.template.map { line in
      line.hasPrefix("# ") && line.contains(": ") && !line.contains("# such as")
        ? String(line.dropFirst(2)) : line
    }
    #expect(uncommented.contains("quorum: # quorum"))
    let filled = Reference.template.filter { !$0.hasPrefix("#") && !$0.isEmpty }
    #expect(filled.map { $0.prefix { $0 != ":" } } == ["name", "nation"])
  }

  @Test("one rule can be asked for alone")
  func alone() throws {
    for subject in Reference.subjects {
      let lines = try #require(Reference.lines(of: subject))
      #expect(lines.count > 2 && Reference.lines.contains(lines[0]), "\(subject)")
    }
    #expect(Reference.lines(of: "weather") == nil)
    for name in ["assumes", "clause", "how-often", "block-votes"] {
      #expect(Reference.lines(of: name)?.contains { $0.hasPrefix("  \(name):") } == true, "\(name)")
    }
  }
}
