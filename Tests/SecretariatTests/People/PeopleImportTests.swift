import Governance
import Store
import Testing
import TestSupport

@testable import Secretariat

/// People, seats and appointments from a list: all of it or none, and nobody merged.
struct PeopleImportTests {
  static let board: BoardID = "icb"
  let journal = MemoryJournal(identifier: "id")
  let clerk: Clerk

  init() throws {
    clerk = try TestOffice.clerk(journal)
    let constitution = """
      name: Board
      nation: england-and-wales
      partners: { council: City Council, trust: Primary Care Trust }
      categories: [carers, housing]
      """
    _ = try clerk.perform([
      JournalOpened(rehearsal: false, title: "Office"),
      BodyRegistered(body: "council", name: "City Council"),
      BodyRegistered(body: "trust", name: "Primary Care Trust"),
      BoardFounded(board: Self.board, name: "Board", on: "2001-10-01"),
      ConstitutionAdopted(
        board: Self.board, from: "2001-10-01", by: "both",
        partners: ["council": "council", "trust": "trust"],
        constitution: try YAMLReader.read(constitution, named: "text")),
      PersonRegistered(person: "t-j-richardson", name: "Mr. T. J. Richardson CC"),
      SeatCreated(
        board: Self.board, seat: "member-1", title: "Member 1", partner: "council",
        from: "2001-10-01"),
      AppointmentMade(
        board: Self.board, seat: "member-1", person: "t-j-richardson", capacity: .elected,
        by: "the Council", from: "2001-10-01"),
    ])
  }

  private func reading(_ text: String, allNew: Bool = false) throws -> PeopleImport {
    let table = try CSVFile.read(Array(text.utf8), named: "people.csv")
    return PeopleImport(
      try PeopleList(table), onto: Self.board, in: clerk.record, allNew: allNew)
  }

  private func sentences(_ reading: PeopleImport) -> [String] {
    reading.steps.map { "\($0.row) \(reading.sentence($0))" }
  }

  @Test("a list is told row by row in words, and recorded in one piece")
  func whole() throws {
    // Given
    let list = """
      Name;Person ID;Seat;Partner;Category;Standing;Capacity;Appointed by;From;To;Office
      Mrs. H. J. Fryer CC;;Director of Housing;council;housing;;officer;City Council;1 Oct 2001;;chair
      C. Roy;c-roy;Carer;;Carers;full member;carer;the partners;2001-11-01;2002-10-31;
      ;;Trust executive;primary care trust;;;;;2001-10-01;;
      Head of Service;;Head of Service;;;adviser;officer;the partners;2001-10-01;;
      """
    // When
    let reading = try reading(list)
    // Then
    #expect(reading.problems.isEmpty && reading.notes.isEmpty)
    #expect(
      sentences(reading) == [
        "2 seat Director of Housing created from Mon 1 Oct 2001",
        "2 Mrs. H. J. Fryer CC added as mrs-h-j-fryer-cc",
        "2 Mrs. H. J. Fryer CC appointed to the seat Director of Housing by City Council from Mon 1 Oct 2001",
        "2 Mrs. H. J. Fryer CC appointed chair by City Council from Mon 1 Oct 2001",
        "3 seat Carer created from Thu 1 Nov 2001",
        "3 C. Roy added as c-roy",
        "3 C. Roy appointed to the seat Carer by the partners from Thu 1 Nov 2001",
        "4 seat Trust executive created from Mon 1 Oct 2001",
        "5 seat Head of Service created from Mon 1 Oct 2001",
        "5 Head of Service added as head-of-service",
        "5 Head of Service appointed to the seat Head of Service by the partners from Mon 1 Oct 2001",
      ])
    #expect(clerk.state.directory.people.count == 1)
    // When
    _ = try clerk.perform(reading.steps.map(\.event))
    // Then
    let board = try #require(clerk.state.boards[Self.board])
    #expect(board.members(on: "2001-12-01").count == 4)
    #expect(board.vacancies(on: "2001-12-01").map(\.title) == ["Trust executive"])
    #expect(board.members(on: "2002-11-01").count == 3)
    #expect(board.seats.last?.kind == .adviser && board.seats[3].partner == "trust")
    // And read once more it is recorded already
    let again = try self.reading(
      list.replacing("CC;;Dir", with: "CC;mrs-h-j-fryer-cc;Dir")
        .replacing("Head of Service;;H", with: "Head of Service;head-of-service;H"))
    #expect(again.steps.isEmpty && again.problems.isEmpty)
    #expect(
      again.notes == [
        "row 2: the appointment is recorded already", "row 2: the office is recorded already",
        "row 3: the appointment is recorded already", "row 5: the appointment is recorded already",
      ])
  }

  /// T-6: one list drops an initial that another has.
  @Test("somebody who may be known is told, and is neither merged nor added until somebody says")
  func likely() throws {
    let list = "name,person id\nMr. T. Richardson CC,\n"
    let refused = try reading(list)
    #expect(refused.steps.isEmpty)
    #expect(
      refused.problems.map(\.refusal.line) == [
        "row 2, name: Mr. T. Richardson CC may be t-j-richardson (Mr. T. J. Richardson CC); "
          + "if so, write t-j-richardson in a column headed person id"
      ])
    let same = try reading(list.replacing("CC,", with: "CC,t-j-richardson"))
    #expect(same.steps.isEmpty && same.problems.isEmpty)
    #expect(
      same.notes == [
        "row 2: t-j-richardson is known as Mr. T. J. Richardson CC and keeps that name"
      ])
    for (text, allNew) in [(list, true), (list.replacing("CC,", with: "CC,t-richardson"), false)] {
      let other = try reading(text, allNew: allNew)
      #expect(other.steps.count == 1 && other.problems.isEmpty)
      #expect(
        other.notes == [
          "row 2: Mr. T. Richardson CC is treated as a different person from "
            + "t-j-richardson (Mr. T. J. Richardson CC)"
        ])
    }
  }

  @Test("two rows of one file that may be one person are told too; one identifier is one person")
  func within() throws {
    let list = """
      name,person id,seat,capacity,appointed by,from
      Dr. P. Bremner CC,,Member 2,elected,X,2001-10-01
      P. Bremner,,Member 3,elected,X,2001-10-01
      """
    #expect(
      try reading(list).problems.map(\.refusal.line) == [
        "row 3, name: P. Bremner may be dr-p-bremner-cc (Dr. P. Bremner CC); "
          + "if so, write dr-p-bremner-cc in a column headed person id"
      ])
    let one = try reading(list.replacing("P. Bremner,,", with: "P. Bremner,dr-p-bremner-cc,"))
    #expect(one.problems.isEmpty && one.steps.count { $0.event is PersonRegistered } == 1)
    #expect(one.steps.count { $0.event is AppointmentMade } == 2)
    let two = try reading(
      list.replacing("P. Bremner,,", with: "Dr. P. Bremner CC,,"), allNew: true)
    #expect(
      two.steps.compactMap { ($0.event as? PersonRegistered)?.person } == [
        "dr-p-bremner-cc", "dr-p-bremner-cc-2",
      ])
  }

  @Test("a list that fills in the last day of an appointment ends it")
  func ended() throws {
    let reading = try reading(
      """
      name,person id,seat,capacity,appointed by,from,to
      Mr. T. J. Richardson CC,t-j-richardson,member-1,elected,the Council,2001-10-01,2002-03-31
      A. N. Other,,Member 1,elected,the Council,2002-04-01,
      """)
    #expect(reading.problems.isEmpty)
    #expect(
      sentences(reading) == [
        "2 Mr. T. J. Richardson CC left the seat Member 1 after Sun 31 Mar 2002: as listed in people.csv",
        "3 A. N. Other added as a-n-other",
        "3 A. N. Other appointed to the seat Member 1 by the Council from Mon 1 Apr 2002",
      ])
  }

  @Test("a seat that the list fills twice exists from the first of its days")
  func earliest() throws {
    let reading = try reading(
      """
      name,seat,capacity,appointed by,from,to
      B. New,Clerk,officer,X,2003-01-01,
      A. Old,Clerk,officer,X,2002-01-01,2002-12-31
      """)
    #expect(reading.problems.isEmpty)
    #expect((reading.steps[0].event as? SeatCreated)?.from == "2002-01-01")
  }

  @Test("everything that is wrong is told at once, row by row", arguments: PeopleMistake.all)
  func mistakes(mistake: PeopleMistake) throws {
    let table = try CSVFile.read(Array(mistake.text.utf8), named: "people.csv")
    let reading = PeopleImport(try PeopleList(table), onto: Self.board, in: clerk.record)
    #expect(reading.problems.map(\.refusal.line) == mistake.lines)
  }

  @Test(
    "a header that cannot be read is refused",
    arguments: [
      (
        "name,phone\nA,1\n",
        "the column \"phone\" of people.csv is not known; expected name, person id, seat, partner, category, standing, capacity, appointed by, from, to or office"
      ),
      ("seat\nA\n", "people.csv has no column called name; add it to the first line"),
      ("name\n", "people.csv has no rows below the first; expected a row for each person"),
      (
        "name,appointed by,Appointed_By\nA,1,2\n",
        "people.csv has two columns for appointed by; keep one of them"
      ),
    ])
  func headers(text: String, line: String) throws {
    #expect(
      try refusal {
        _ = try PeopleList(try CSVFile.read(Array(text.utf8), named: "people.csv"))
      } == line)
  }

  @Test("a column may be passed over, and in days with strokes the day comes first")
  func options() throws {
    let text = "name,Phone,seat,capacity,appointed by,from\nA,1,Member 9,elected,X,03/04/2017\n"
    let table = try CSVFile.read(Array(text.utf8), named: "people.csv")
    let list = try PeopleList(table, ignoring: ["phone"])
    #expect(list.people.map(\.from) == ["2017-04-03"])
    let other = try PeopleList(table, ignoring: ["PHONE"])
    #expect(other.people == list.people && other.problems.isEmpty)
  }

  @Test("ten thousand people are taken in one piece", .timeLimit(.minutes(5)))
  func many() throws {
    let rows = (1...10_000).map { number in
      let name = String(number, radix: 26).map { digit in
        String(UnicodeScalar(UInt8(97 + (Int(String(digit), radix: 26) ?? 0))))
      }.joined()
      return "Family\(name)"
    }
    let reading = try reading("name\n" + rows.joined(separator: "\n"))
    #expect(reading.problems.isEmpty && reading.steps.count == 10_000)
  }
}
