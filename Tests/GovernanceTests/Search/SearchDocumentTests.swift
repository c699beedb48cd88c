import TestSupport
import Foundation
import Testing

@testable import Governance

/// What an entry says fact by fact, and what it is found by.
struct SearchDocumentTests {
  private func finds(_ event: any Event, _ typed: String) throws -> Bool {
    let card = SearchDocument(of: event)
    return try SearchQuery(typed).terms.allSatisfy { card.fits(.words($0)) }
  }

  @Test("an event says what it would write, each field for what it is")
  func facts() {
    let event = ItemDeferred(
      meeting: Given.meeting, item: "7", title: "Contract", matter: "m-7", to: Given.may,
      carried: .init(
        access: .closed, ground: Ground(.schedule12A, paragraphs: [3], reasoning: "prices"),
        minutes: 20),
      why: "no advice", on: Given.day)
    let ground = Ground(.schedule12A, paragraphs: [3], reasoning: "prices")
    let facts = Dictionary(
      Fact.all(of: event).map { ($0.path.joined(separator: "/"), $0.value) },
      uniquingKeysWith: { first, _ in first })
    #expect(
      facts == [
        "meeting": .thing(.meeting(Given.meeting)), "item": .thing(.item("7", Given.meeting)),
        "title": .text("Contract"), "matter": .thing(.matter("m-7", Given.board)),
        "to": .thing(.meeting(Given.may)), "carried/access": .text("closed"),
        "carried/ground": .ground(ground), "carried/minutes": .number(20),
        "why": .text("no advice"), "on": .day(Given.day),
      ])
  }

  @Test("every text of every payload is a fact, for every kind of event")
  func nothingIsLost() throws {
    func texts(_ value: Any) -> [String] {
      switch value {
      case let text as String: return [text]
      case let list as [Any]: return list.flatMap(texts)
      case let map as [String: Any]: return map.values.flatMap(texts)
      default: return []
      }
    }
    func written(_ event: some Event) throws -> Any {
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(event))
    }
    var kinds: Set<String> = []
    for seed in 0..<200 {
      try RandomEvents.propose(40, seed: seed) { journal, event in
        journal.write(event)
        kinds.insert(type(of: event).kind)
        let facts = Fact.all(of: event)
        let said = Set(
          facts.flatMap { fact -> [String] in
            switch fact.value {
            case .day(let day): return [day.description]
            case .moment(let moment): return [moment.description]
            case .thing(let thing): return [thing.identifier, event.stream.rawValue]
            case .ground(let ground):
              return [
                ground.kind.rawValue, ground.reasoning, ground.clause, ground.review?.description,
              ]
              .compactMap { $0 }
            default: return [fact.text].compactMap { $0 }
            }
          })
        let missing = try texts(written(event)).filter { text in
          // A constitution is told line by line, its keys before each value.
          !said.contains { $0 == text || event is ConstitutionAdopted && $0.contains(text) }
        }
        try #require(missing.isEmpty, "\(type(of: event).kind): \(missing)")
      }
    }
    #expect(kinds.count == EventRegistry.all.count)
  }

  @Test("an entry is found by its texts, by the words of its sentence, and by no other")
  func words() throws {
    let event = ItemWithdrawn(meeting: Given.meeting, item: "7", why: "No legal advice yet")
    #expect(try finds(event, "legal advice"))
    #expect(try finds(event, "LEG \"advice yet\""))
    #expect(try finds(event, "withdrawn"))
    #expect(try !finds(event, "\"advice no\""))
    #expect(try !finds(event, "7"))
    #expect(SearchDocument(of: event).names == [])
  }

  @Test("words of two texts never stand together")
  func gaps() throws {
    let event = ActionAgreed(
      board: Given.board, action: "1", text: "bring the figures", owner: "Director of Housing",
      on: Given.day)
    #expect(try finds(event, "\"Director of Housing\" \"bring the figures\""))
    #expect(try !finds(event, "\"housing bring\""))
    #expect(try !finds(event, "\"figures director\""))
  }

  @Test("an event that names something has its name and its identifier on its card")
  func names() throws {
    let card = SearchDocument(
      of: PersonRegistered(person: "r-camamile", name: "Mrs. R. Camamile CC"))
    #expect(card.names == ["mrs", "r", "camamile", "cc", SearchDocument.gap, "r", "camamile"])
    #expect(card.about == ["person:r-camamile"])
    #expect(card.fits(.names(try SearchQuery("r-camamile").terms[0])))
  }

  @Test("an entry is about what it names, and about the board and the meeting of that")
  func about() {
    let card = SearchDocument(
      of: LeftForItem(
        meeting: Given.meeting, person: "bob", item: "7", why: "own", at: Given.at("14.30")))
    #expect(
      Set(card.about) == [
        "board:board", "meeting:board/2002-03-26", "item:board/2002-03-26/7", "person:bob",
      ])
    #expect(card.fits(.about(.person("bob"))) && !card.fits(.about(.person("bo"))))
    let retraction = SearchDocument(
      of: EntryRetracted(in: .meeting(Given.meeting), entry: 3, why: "a slip"))
    #expect(retraction.about == ["board:board", "meeting:board/2002-03-26"])
    #expect(!retraction.words.contains("2002"))
  }

  @Test("what says that something is closed says so on its card")
  func closed() {
    let open = ItemAdded(meeting: Given.meeting, item: "1", number: "1", title: "Closed days")
    let shut = ItemAdded(
      meeting: Given.meeting, item: "1", number: "1", title: "Days", access: .closed)
    #expect(!SearchDocument(of: open).fits(.closed))
    #expect(SearchDocument(of: shut).fits(.closed))
  }

  @Test("a constitution is told line by line, each value behind its keys")
  func constitution() throws {
    let adopted = ConstitutionAdopted(
      board: Given.board, from: Given.day, by: "all", partners: ["b": "two", "a": "one"],
      constitution: TextOutline.read(
        "name: Board\nquorum:\n  total: 3\ncategories: [carers, health]"))
    #expect(
      Fact.all(of: adopted).map { $0.line(in: State()) } == [
        "board: board", "from: Tue 26 Mar 2002", "by: all", "partners, a: one", "partners, b: two",
        "constitution: name: Board", "constitution: quorum, total: 3",
        "constitution: categories: carers", "constitution: categories: health",
      ])
    #expect(try finds(adopted, "\"quorum total 3\" carers"))
  }

  @Test("an entry is placed from the outside inwards, whatever it names first")
  func place() {
    let agreed = ActionAgreed(
      board: Given.board, action: "1", text: "write", owner: "Clerk", meeting: Given.meeting,
      item: "5", on: Given.day)
    #expect(
      State().place(of: agreed).map(\.key) == [
        "meeting:board/2002-03-26", "item:board/2002-03-26/5", "action:board/1",
      ])
  }
}
