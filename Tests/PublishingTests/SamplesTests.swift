import Governance
import Secretariat
import Store
import Testing
import TestSupport

@testable import Publishing

/// What is published of every sample is whole: names that are nobody else's, and nothing missing.
struct SamplesTests {
  private func office(_ name: String) throws -> Office {
    let journal = MemoryJournal(identifier: "0123abcd")
    try Rehearsal.play(
      try SampleReader.read(name), into: journal, zone: try Office.zone.get(), machine: 0)
    return Office(journal)
  }

  @Test("every entry has what a calendar needs, and a name of its own", arguments: Sample.names)
  func calendar(name: String) throws {
    let office = try office(name)
    let read = try office.calendar()
    #expect(!read.events.isEmpty)
    for event in read.events {
      for name in [
        "UID", "DTSTAMP", "DTSTART", "SEQUENCE", "LAST-MODIFIED", "SUMMARY", "ORGANIZER", "STATUS",
        "DESCRIPTION", "CATEGORIES", "TRANSP",
      ] { #expect(event[name] != nil, "\(name)") }
    }
    let names = read.events.compactMap { $0["UID"] }
    #expect(Set(names).count == names.count)
    // No title of any item is in it, open or closed.
    let clerk = try office.clerk(at: Moment(seconds: 1_900_000_000, offset: 0))
    try clerk.loadBoards()
    let text =
      read.events.compactMap { $0.words("SUMMARY") }
      + read.events.compactMap { $0.words("DESCRIPTION") }
    for board in clerk.state.boards.values {
      for meeting in board.meetings.keys {
        try clerk.load(.meeting(meeting))
        for item in clerk.state.proceedings[meeting]?.items ?? [] where item.title.count > 12 {
          #expect(!text.contains { $0.contains(item.title) }, "\(item.title)")
        }
      }
    }
  }

  @Test("the open data hold together", arguments: Sample.names)
  func openData(name: String) throws {
    let document = try office(name).document()
    #expect(!document.events.isEmpty)
    try hold(document)
  }

  /// Identifiers stand once, what is referred to is there, and days are days.
  private func hold(_ document: PopoloDocument) throws {
    let people = Set(document.persons.map(\.id))
    let bodies = Set(document.organizations.map(\.id))
    let posts = Set(document.posts.map(\.id))
    let all =
      document.persons.map(\.id) + document.organizations.map(\.id) + document.posts.map(\.id)
      + document.memberships.map(\.id) + document.events.map(\.id)
    #expect(Set(all).count == all.count)
    func isKnown(_ object: PopoloObject, _ field: String, _ known: Set<String>) -> Bool {
      object[field].map(known.contains) ?? false
    }
    for membership in document.memberships {
      #expect(isKnown(membership, "person_id", people))
      #expect(isKnown(membership, "organization_id", bodies))
      #expect(membership["post_id"].map(posts.contains) ?? true)
      #expect(membership["on_behalf_of_id"].map(bodies.contains) ?? true)
    }
    #expect(Set(document.memberships.map { $0["person_id"] ?? "" }) == people)
    for post in document.posts { #expect(isKnown(post, "organization_id", bodies)) }
    for event in document.events { #expect(isKnown(event, "organization_id", bodies)) }
    for body in document.organizations {
      #expect(body["parent_id"].map(bodies.contains) ?? true)
      #expect(body["successor_id"].map(bodies.contains) ?? true)
    }
    let days =
      document.organizations.flatMap { [$0["founding_date"], $0["dissolution_date"]] }
      + (document.posts + document.memberships).flatMap { [$0["start_date"], $0["end_date"]] }
    for day in days.compactMap({ $0 }) { #expect(Day(iso: day) != nil, "\(day)") }
    for event in document.events {
      #expect(event["start_date"].flatMap { Moment($0) } != nil)
      #expect(event["end_date"].map { Moment($0) != nil } ?? true)
    }
  }
}
