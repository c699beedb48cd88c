import Foundation
import Governance
import Secretariat
import Testing

@testable import Publishing

/// Boards as open data: who sat for whom, when.
struct PopoloTests {
  let office: Office

  init() throws {
    office = try Office()
    try office.act(
      "2017-04-01T09:00:00Z",
      [
        PersonRegistered(person: "ann", name: "Cllr. Ann \"Nan\" Ó Sé"),
        PersonRegistered(person: "nobody", name: "Known, but on no board"),
        SeatCreated(
          board: Office.board, seat: "health", title: "Health (1)", partner: "health-authority",
          from: Office.day("2017-01-01")),
        SeatCreated(
          board: Office.board, seat: "carer", title: "Carer", category: "carers",
          kind: .adviser, from: Office.day("2017-01-01")),
        AppointmentMade(
          board: Office.board, seat: "health", person: "ann", capacity: .executive, by: "the HA",
          from: Office.day("2017-01-01"), to: Office.day("2018-12-31")),
        OfficeTaken(
          board: Office.board, office: .chair, person: "ann", by: "both",
          from: Office.day("2017-03-01")),
        BodySucceeded(body: "ha", by: "pct", on: Office.day("2017-10-01")),
      ])
  }

  @Test("whoever sits for a body sits for its successor from the day on which it takes the place")
  func succession() throws {
    let held = try office.document().memberships.filter { $0["post_id"] != nil }
    #expect(
      held.map(\.id) == [
        "board/icb/seat/health/ann/2017-01-01", "board/icb/seat/health/ann/2017-10-01",
      ])
    #expect(held.map { $0["on_behalf_of_id"] } == ["body/ha", "body/pct"])
    #expect(held.map { $0["start_date"] } == ["2017-01-01", "2017-10-01"])
    #expect(held.map { $0["end_date"] } == ["2017-09-30", "2018-12-31"])
    let body = try office.document().organizations.first { $0.id == "body/ha" }
    #expect(body?["successor_id"] == "body/pct" && body?["dissolution_date"] == "2017-09-30")
  }

  @Test("people are there by the name borne in office, and nobody who holds none")
  func people() throws {
    let document = try office.document()
    #expect(document.persons == [PopoloObject("person/ann", ["name": "Cllr. Ann \"Nan\" Ó Sé"])])
    let chair = document.memberships.first { $0["role"] == "chair" }
    #expect(chair?.id == "board/icb/office/chair/ann/2017-03-01")
    #expect(chair?["end_date"] == nil && chair?["post_id"] == nil)
    #expect(document.posts.map { $0["role"] } == ["member", "adviser"])
  }

  @Test("what was so on a day: who sat then, for whom then, in which offices then")
  func asOf() throws {
    func told(_ day: String) throws -> [String] {
      try office.document(asOf: Office.day(day)).memberships.map {
        "\($0["role"] ?? "") \($0["on_behalf_of_id"] ?? "-")"
      }
    }
    #expect(try told("2016-12-31") == [])
    #expect(try told("2017-02-28") == ["member body/ha"])
    #expect(try told("2017-09-30") == ["member body/ha", "chair -"])
    #expect(try told("2017-10-01") == ["member body/pct", "chair -"])
    #expect(try told("2018-12-31") == ["member body/pct", "chair -"])
    #expect(try told("2019-01-01") == ["chair -"])
    let early = try office.document(asOf: Office.day("2016-12-31"))
    #expect(early.organizations.isEmpty && early.events.isEmpty && early.persons.isEmpty)
  }

  @Test("a meeting keeps its identifier when it is moved, and tells both by whose clock it is")
  func meeting() throws {
    let at = try Office.moment("2017-05-18T10:00:00+01:00")
    try office.act(
      "2017-05-18T09:00:00Z",
      [
        MeetingMoved(
          meeting: Office.meeting, start: try Office.moment("2017-06-20T14:30:00+01:00"),
          venue: "Here", why: "Secret", at: at)
      ])
    let event = try #require(try office.document().events.first)
    #expect(event.id == "board/icb/meeting/2017-06-06")
    #expect(event["start_date"] == "2017-06-20T14:30:00+01:00" && event["status"] == "to be held")
    let before = try office.document(asOf: Office.day("2017-05-17")).events.first
    #expect(before?["start_date"] == "2017-06-06T14:00:00+01:00")
  }

  @Test("it is written in Popolo's own words")
  func words() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let document = try office.document()
    func text(_ value: some Encodable) throws -> String {
      String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    #expect(
      try text(document.memberships[0])
        == #"{"end_date":"2017-09-30","id":"board/icb/seat/health/ann/2017-01-01","#
        + #""on_behalf_of_id":"body/ha","organization_id":"board/icb","person_id":"person/ann","#
        + #""post_id":"board/icb/seat/health","role":"member","start_date":"2017-01-01"}"#)
    #expect(
      try text(document.posts[1])
        == #"{"id":"board/icb/seat/carer","label":"Carer","organization_id":"board/icb","#
        + #""role":"adviser","start_date":"2017-01-01"}"#)
    #expect(
      try text(document.events)
        == #"[{"classification":"meeting","id":"board/icb/meeting/2017-06-06","#
        + #""location":"County Hall, Glenfield","name":"Joint Board; north, south, Tue 6 Jun 2017","#
        + #""organization_id":"board/icb","start_date":"2017-06-06T14:00:00+01:00","#
        + #""status":"to be held"}]"#)
  }
}

extension Office {
  /// The open data.
  func document(asOf: Day? = nil) throws -> PopoloDocument {
    let clerk = try clerk(at: try Office.moment("2030-01-01T00:00:00Z"))
    try clerk.loadBoards()
    return PopoloDocument(
      of: try clerk.boards(), in: try asOf.map(clerk.state) ?? clerk.state, asOf: asOf)
  }
}
