import Foundation
import Governance
import Secretariat
import TestSupport
import Testing

/// YAML and JSON become outlines, and outlines YAML that reads back equal.
struct YAMLFileTests {
  static let constitutions = BundledFile.names.filter { $0.hasPrefix("constitutions/") }

  @Test("the constitutions of the folder are all inside the program")
  func bundled() throws {
    let folder = Repository.root.appendingPathComponent("data/constitutions").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.map { "constitutions/\($0)" }.sorted() == Self.constitutions.sorted())
    #expect(!files.isEmpty)
  }

  @Test(
    "each constitution has no errors, and is written as YAML that reads back equal",
    arguments: constitutions)
  func roundTrip(name: String) throws {
    // Given
    let text = try #require(BundledFile.text(name))
    #expect(text == (try Repository.text("data/\(name)")))
    let outline = try YAMLReader.read(text, named: name)
    let (constitution, errors) = Constitution.read(outline)
    #expect(errors.map(\.text) == [])
    // When
    let again = try YAMLReader.read(try YAMLWriter.text(outline), named: name)
    let written = try YAMLWriter.text(constitution.outline)
    // Then
    #expect(again == outline)
    let (reread, more) = Constitution.read(try YAMLReader.read(written, named: name))
    #expect(more.map(\.text) == [])
    #expect(reread == constitution)
  }

  @Test(
    "any outline is written so that it reads back equal",
    arguments: [
      "yes", "no", "null", "~", "1", "007", "1.50", "2002-03-26", "- a", "a: b", "# a", "'", "\"",
      "", " a ", "a\nb", "a\n", "é", "e\u{301}", "🙂", "a # b", "{a}", "[a]", "*a", "&a", "!a", "%a",
      "@a", "`a", "|", ">", "?", "? a", "a\tb", "true", "0x1F", "1e3", "=", "<<", "...", "---",
      "\u{85}", "\u{2028}", String(repeating: "long words ", count: 40),
    ])
  func values(text: String) throws {
    let outline = Outline(
      .map([
        Outline.Entry("plain", .value(text)),
        Outline.Entry("list", .values([text, "x", text])),
        Outline.Entry(text.isEmpty ? "key" : text, .value("v")),
      ]))
    #expect(try YAMLReader.read(try YAMLWriter.text(outline), named: "f") == outline)
  }

  @Test("JSON is read as what it is")
  func json() throws {
    let outline = try YAMLReader.read(#"{"a": ["1", "x"], "b": {"c": "d"}}"#, named: "f")
    #expect(
      outline
        == Outline(
          .map([
            Outline.Entry("a", .values(["1", "x"])),
            Outline.Entry("b", Outline(.map([Outline.Entry("c", .value("d"))]))),
          ])))
  }

  @Test("each value knows its line")
  func lines() throws {
    let outline = try YAMLReader.read("a: 1\n\nb:\n  c: 2\n  d: [3,\n    4]\n", named: "f")
    guard case .map(let entries) = outline.content, case .map(let inner) = entries[1].value.content
    else { throw Refusal("not a map") }
    #expect(entries.map(\.value.line) == [1, 4])
    #expect(inner.map(\.value.line) == [4, 5])
  }
}
