import TestSupport
import Foundation
import Governance
import Secretariat
import Store
import Testing

/// Everything held on a search, for whoever answers a request for information.
struct DisclosureTests {
  let journal = MemoryJournal(identifier: "id")

  private func files(
    _ typed: String, rehearsal: Bool = false, _ scope: SearchScope = SearchScope()
  ) throws -> [String: String] {
    let clerk = try SearchOffice.founded(journal, rehearsal: rehearsal)
    let disclosure = try clerk.disclosure(of: try SearchQuery(typed), in: scope)
    return Dictionary(
      disclosure.files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("says what was searched, by whom, at which head, and what is not in it")
  func index() throws {
    let index = try #require(try files("board")["index.txt"])
    let count = try journal.lastNumber()
    let head = try #require(try journal.entries(numbered: [count]).first)
    for line in [
      "Everything held on:  board", "Boards     Board", "Days       all",
      "Made       Tue 26 Mar 2002 18.00 by A", "Journal    Office",
      "Last entry \(count) \(EntryHash.hexadecimal(head.hash)) \(head.recorded)",
      "  A search finds words: what is held under other words needs another search.",
    ] {
      #expect(index.contains(line + "\n"), "\(line) in \(index)")
    }
    #expect(index.contains(" open, 6 closed\n"))
    #expect(!index.contains("REHEARSAL"))
  }

  @Test("a rehearsal says so at the head of every text")
  func rehearsal() throws {
    for (name, text) in try files("board", rehearsal: true) where name.hasSuffix(".txt") {
      #expect(text.hasPrefix("REHEARSAL  Office\n"), "\(name)")
    }
  }

  @Test(
    "nothing closed stands in the open files, whatever was looked for",
    arguments: ["board", "bid", "harbour", "person", "written", "advice", "clerk", "hall"])
  func leaks(typed: String) throws {
    let files = try files(typed)
    let open = (files["entries.txt"] ?? "") + (files["entries.jsonl"] ?? "")
    // The words of the request are the asker's own.
    let text = open.lowercased().replacingOccurrences(of: "what is open on:  \(typed)", with: "")
    for secret in [
      "harbour", "lowest bid", "bidders", "prices", "write to", "written", "harbour-contract",
    ] {
      #expect(!text.contains(secret), "\(secret) for \(typed): \(text)")
    }
  }

  @Test("closed entries stand apart with ground, reasoning and review, and are marked in place")
  func closed() throws {
    let files = try files("bid")
    let closed = try #require(files["closed.txt"])
    for line in [
      "  Place: meeting of Tue 26 Mar 2002, item 3 Harbour contract", "    ground: schedule-12a",
      "    paragraphs of Schedule 12A: 3", "    reasoning: the bidders' prices",
      "    review: Tue 1 Apr 2003", "    because item 3 Harbour contract is exempt",
    ] {
      #expect(closed.contains(line + "\n"), "\(line) in \(closed)")
    }
    let open = try #require(files["entries.txt"])
    #expect(
      open.contains(
        "Tue 26 Mar 2002  NOT FOR PUBLICATION  exempt, Schedule 12A paragraph 3; "
          + "review Tue 1 Apr 2003; in closed.txt\n"))
  }

  @Test("the stored lines are those of an export, each on its own side")
  func lines() throws {
    let files = try files("board")
    func numbers(_ name: String) throws -> [Int] {
      try (files[name] ?? "").split(separator: "\n").map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return try #require(object?["number"] as? Int)
      }
    }
    let open = try numbers("entries.jsonl")
    let closed = try numbers("closed.jsonl")
    #expect(closed.count == 6 && Set(open).isDisjoint(with: closed))
    #expect(open == open.sorted() && closed == closed.sorted())
  }

  @Test("what an entry names of what is kept goes with it")
  func attachments() throws {
    let clerk = try SearchOffice.founded(journal)
    let file = #"{"england-and-wales":{"events":[{"date":"2002-03-29","title":"Good Friday"}]}}"#
    _ = try clerk.perform(AdoptHolidays(Array(file.utf8), named: "short.json"))
    let files = try clerk.disclosure(of: try SearchQuery("short")).files
    let kept = files.filter { $0.name.hasPrefix("attachments/") }
    #expect(kept.map { String(decoding: $0.bytes, as: UTF8.self) } == [file])
    #expect(kept.map(\.name) == ["attachments/\(EntryHash.hexadecimal(of: Array(file.utf8)))"])
  }

  @Test("the folder is made whole, for its owner alone, and never over another")
  func folder() throws {
    let scratch = try Scratch()
    let files = [(name: "a.txt", bytes: Array("a".utf8)), (name: "below/b", bytes: [1, 2])]
    let path = scratch.path("bundle")
    try NewFolder.make(path, holding: files)
    #expect(try scratch.bytes("bundle/below/b") == [1, 2])
    func mode(_ name: String) throws -> Int? {
      let all = try FileManager.default.attributesOfItem(atPath: scratch.path(name))
      return (all[.posixPermissions] as? NSNumber)?.intValue
    }
    #expect(try mode("bundle") == 0o700 && mode("bundle/a.txt") == 0o600)
    #expect(try mode("bundle/below") == 0o700 && mode("bundle/below/b") == 0o600)
    #expect(
      try refusal { try NewFolder.make(path, holding: files) }
        == "\(path) already exists; give the name of a new folder")
    let nowhere = scratch.path("bundle/a.txt/below")
    #expect(
      try refusal { try NewFolder.make(nowhere, holding: files) }
        == "\(nowhere) could not be written: \(path)/a.txt is a file, not a folder")
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(left == ["bundle"])
  }
}
