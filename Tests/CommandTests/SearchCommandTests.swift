import TestSupport
import Foundation
import Testing

/// `quorate search` and `quorate figures` on the first sample.
struct SearchCommandTests {
  let scratch: Scratch
  let program: Program
  let journal: String

  init() throws { (scratch, program, journal) = try Program.withSample() }

  @Test("hits are told by day with board and place, and counted")
  func hits() throws {
    let lines = try program.must("search", "mason", "arrived", "--from", "2002-03-26", on: journal)
      .split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[0].hasSuffix("Salford Integrated Commissioning Board, meeting of Tue 26 Mar 2002"))
    #expect(lines[1].hasPrefix("  Dr B. Mason arrived"))
    #expect(lines[2] == "1 entry found")
    #expect(try program.must("search", "nobodyhere", on: journal) == "0 entries found\n")
  }

  @Test("the same hits come as JSON, an object a line")
  func json() throws {
    let plain = try program.must("search", "plan", on: journal).split(separator: "\n")
    let lines = try program.must("search", "plan", "--json", on: journal).split(separator: "\n")
    #expect(plain.last.map(String.init) == "\(lines.count) entries found")
    for line in lines {
      let hit = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let keys = Set((hit ?? [:]).keys)
      #expect(keys.isSuperset(of: ["entry", "day", "place", "sentence", "closed", "because"]))
    }
  }

  @Test("words that the shell kept together stand together")
  func phrase() throws {
    func count(_ words: String...) throws -> String? {
      let outcome = try program.run(["search"] + words + ["--journal", journal])
      return outcome.out.split(separator: "\n").last.map(String.init)
    }
    #expect(try count("board commissioning") == "0 entries found")
    #expect(try count("board", "commissioning") != "0 entries found")
    #expect(try count("commissioning board") == count("\"Commissioning Board\""))
  }

  @Test("reindexing changes no entry and no hit")
  func reindex() throws {
    let head = try program.head(of: journal)
    let before = try program.must("search", "board", on: journal)
    let told = try program.must("journal", "reindex", on: journal)
    #expect(told.hasPrefix("the search index was rebuilt from ") && told.hasSuffix(" entries\n"))
    #expect(try program.must("search", "board", on: journal) == before)
    #expect(try program.head(of: journal) == head)
  }

  @Test("a bundle holds what the search found, and marks the rehearsal")
  func bundle() throws {
    let folder = scratch.path("bundle")
    let hits = try program.must("search", "plan", on: journal).split(separator: "\n").last ?? ""
    let told = try program.must("search", "plan", "--bundle", folder, on: journal)
    #expect(told.hasPrefix("\(hits), "))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["closed.jsonl", "closed.txt", "entries.jsonl", "entries.txt", "index.txt"])
    let index = String(decoding: try scratch.bytes("bundle/index.txt"), as: UTF8.self)
    #expect(index.hasPrefix("REHEARSAL"))
    #expect(index.contains("by tester\n"))
  }

  @Test("figures count the last financial year, or the days given, and list why")
  func figures() throws {
    let plain = try program.must("figures", "salford-icb", on: journal)
    #expect(
      plain.hasPrefix("Salford Integrated Commissioning Board, Sat 1 Apr 2000 to Sat 31 Mar 2001"))
    let days = ["--from", "2001-10-01", "--to", "2002-03-31"]
    let why = try program.run(["figures", "salford-icb", "--why"] + days + ["--journal", journal])
    #expect(why.out.contains("Figures to Tue 26 Mar 2002; the period has not ended\n"))
    #expect(why.out.contains("Attendance by partner: places filled\n"))
    let json = try program.run(
      ["figures", "salford-icb", "--json"] + days + ["--journal", journal])
    let object = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any]
    #expect(object?["board"] as? String == "salford-icb")
    #expect(object?["rehearsal"] as? Bool == true)
    #expect((object?["people"] as? [Any])?.isEmpty == false)
  }
}
