import Testing

@testable import Governance

/// What people type for times, offices, capacities, replies and shares, and who is nobody: N2, N4.
struct TypedValuesTests {
  @Test(
    "N4: times as people type them",
    arguments: [
      ("14.00", 840), ("14:00", 840), ("2pm", 840), ("2 pm", 840), ("2.30 pm", 870),
      ("2 p.m.", 840), ("noon", 720), ("midnight", 0), ("1400", 840), ("14h00", 840),
      ("14h", 840), ("12am", 0), ("12.15pm", 735), ("0.20", 20),
    ])
  func times(text: String, minutes: Int) {
    #expect(LocalTime(typed: text)?.minutes == minutes)
  }

  @Test(
    "N4: what is no time is none",
    arguments: ["14pm", "0am", "25.00", "2400", "2.60", "pm", "h", "two", "", "14.5", "2.30.pm.m"])
  func noTimes(text: String) { #expect(LocalTime(typed: text) == nil) }

  @Test("N4: offices, capacities and replies in the words of other clerks")
  func words() {
    for text in ["vice-chair", "Vice chairman", "deputy chair", "deputy", "Vice-Chairperson"] {
      #expect(Office(typed: text) == .deputy, "\(text)")
    }
    #expect(Office(typed: "Chairman") == .chair && Office(typed: "treasurer") == nil)
    #expect(Capacity(typed: "co-opted") == .coOpted && Capacity(typed: "Lay member") == .lay)
    #expect(Capacity(typed: "Elected member") == .elected && Capacity(typed: "king") == nil)
    for text in ["coming", "Yes", "y", "attending"] {
      #expect(ReplyReceived.Answer(typed: text) == .attending, "\(text)")
    }
    for text in ["not coming", "sorry", "No", "apologies"] {
      #expect(ReplyReceived.Answer(typed: text) == .apologies, "\(text)")
    }
    #expect(ReplyReceived.Answer(typed: "perhaps") == nil)
  }

  @Test("N4: shares are kept exact, and their bases read as people write them")
  func shares() throws {
    let half = try #require(Fraction(1, 2))
    for text in [
      "50% of seats", "50 % of the seats", "half of the seats", "one half of seats",
      "50 per cent of seats",
    ] {
      #expect(
        try Amount.read(text) == .share(.init(half, of: .seats)),
        "\(text)")
    }
    var third = Amount.Share(try #require(Fraction(1, 3)), of: .appointed)
    third.floor = 3
    #expect(try Amount.read("a third of members, at least 3") == .share(third))
    var more = Amount.Share(half, of: .inPost)
    more.moreThan = true
    #expect(try Amount.read("more than 50% of members in post") == .share(more))
    #expect(Fraction("33.3%") == Fraction(333, 1000))
    #expect(Fraction("66.6 per cent")?.roundedUp(of: 1000) == 666)
    for text in [
      "0% of seats", "101% of seats", "5.55% of seats", "50% of trees", "% of seats",
      "1000000000000000000% of seats", "all seats, plus 1", "more than all seats",
    ] {
      #expect(throws: Refusal.self) { try Amount.read(text) }
    }
  }

  @Test(
    "N2: what names nobody is nobody",
    arguments: [
      "Vacant", "VACANCY X5", "(vacancy)", "Vacancy (Labour)", "Two vacancies", "3 vacancies",
      "TBC", "To be appointed", "N/A", "-", "–", "Unfilled", "VACANT SEAT",
    ])
  func nobody(text: String) { #expect(text.vacancy == .vacant) }

  @Test("N2: a vacancy among other words is asked about, and a name is a name")
  func unclear() {
    #expect("Common Councilman Vacancy, Mill Street Ward".vacancy == .unclear)
    #expect("Casual vacancy".vacancy == .unclear)
    for name in ["Mrs Vacanti", "A. None-Such", "Toby Tbcs", "王小明", "محمد علي"] {
      #expect(name.vacancy == nil, "\(name)")
    }
  }

  @Test("N4: people are found by their names whatever the case and the accents")
  func lookUp() throws {
    var directory = Directory()
    for (id, name) in [("sian", "Cllr Siân Hughes"), ("zoe", "Zoë Ng"), ("ob", "A. O’Brien")] {
      let id = PersonID(rawValue: id)
      directory.people[id] = Person(id: id, name: name)
    }
    for text in ["Sian Hughes", "sian hughes", "HUGHES", "hugh"] {
      #expect(try LookUp.person(text, in: directory) == "sian", "\(text)")
    }
    #expect(try LookUp.person("ZOE NG", in: directory) == "zoe")
    #expect(try LookUp.person("O'Brien", in: directory) == "ob")
    #expect(throws: Refusal.self) { try LookUp.person("-", in: directory) }
  }
}
