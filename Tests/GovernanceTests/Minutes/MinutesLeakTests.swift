import Testing

@testable import Governance

/// Closed words that would get into the public copy.
struct MinutesLeakTests {
  /// The minutes with a fair summary, and the clerk's secret in the closed part.
  private func minutes(_ change: (inout String) -> Void = { _ in }) throws -> Minutes {
    var given = try Given.minuted()
    try given.happen(
      PositionStated(
        meeting: Given.meeting, item: "6", person: "bob", stance: .reservation,
        reason: "Acme failed its last inspection badly in the autumn", at: Given.at("14.39")))
    try given.interest("cat", .staysAndSpeaks, nature: "husband sold shares in Acme")
    try given.agree("1", "tell Best that it lost", owner: "Clerk", item: "6", access: .closed)
    return try given.minutes { text in
      text = text.replacing(
        "### exempt\n", with: "### exempt\n\nThe price was the lowest of the five that came in.\n")
      text = text.replacing(
        "### public\n", with: "### public\n\nA contract was discussed and a decision taken.\n")
      change(&text)
    }
  }

  /// The refusal of a public copy with words put into the minute on the plan.
  private func line(with words: String) throws -> String? {
    let minutes = try minutes { text in
      text = text.replacing(
        "[filed] A copy of the report, marked \"Agenda Item 5\"",
        with: "\(words)\n\n[filed] A copy of the report, marked \"Agenda Item 5\"")
    }
    return refusal { () throws(Refusal) in _ = try minutes.forPublic() }
  }

  @Test("the public copy has the fair summary under the same number, and nothing closed")
  func summary() throws {
    let minutes = try minutes()
    let lines = try minutes.forPublic().lines
    #expect(lines.contains("4. Exempt item."))
    #expect(lines.contains("A contract was discussed and a decision taken."))
    let all = lines.joined(separator: "\n")
    for word in ["Acme", "Best", "Provider", "four million", "inspection", "shares", "lowest"] {
      #expect(!all.contains(word), "\(word)")
    }
    #expect(minutes.lines.joined().contains("Acme"))
  }

  @Test("a closed minute without a public part cannot be published")
  func bare() throws {
    let minutes = try Given.minuted().minutes()
    #expect(
      refusal { () throws(Refusal) in _ = try minutes.forPublic() }
        == "the exempt minute \"Provider contract\" has no summary for the public; write a fair summary under ### public"
    )
  }

  @Test(
    "closed words in the open part of another minute are found, however they are set",
    arguments: [
      "The price was the lowest of the five that came in.",
      "the PRICE was, the lowest - of the five",
      "It is said that\nthe price\nwas the lowest\nof the five that came",
      "The price was the\n\n- lowest of the five",
      "That the contract be let to Acme for four million pounds.",
      "to let the contract to somebody; the contract be let to acme for four",
      "Acme failed its last inspection badly",
      "Cat's husband sold shares in Acme",
      "The clerk is to tell Best that it lost",
      "Bids of Acme and Best",
      "a provider contract",
      "the bidders gave it in confidence",
    ])
  func pasted(words: String) throws {
    let line = try line(with: words)
    #expect(
      line?.hasPrefix("the public part of minute 3 contains exempt words: \"") == true,
      "\(line ?? "")")
  }

  @Test(
    "exempt words are found without their accents, and however hyphens and apostrophes are written",
    arguments: [
      "The Providér-Contract was on the agenda.", "the providercontract",
      "Bids of Ácme and Best", "Ａｃｍｅ failed its last inspection badly",
      "Acme failed its last in-spection badly", "Acme failed its last in\u{AD}spection badly",
      "Cats husband sold shares in Acme", "cat\u{02BC}s husband sold shares in Acme",
      "the cafe owners co operation was sought", "the café-owner’s coöperation was sought",
    ])
  func folded(words: String) throws {
    let secret = "The café owner's co-operation was sought."
    let minutes = try minutes { text in
      text = text.replacing("### exempt\n", with: "### exempt\n\n\(secret)\n")
      text = text.replacing("## 3  Joint plan  <5>\n", with: "## 3  Joint plan  <5>\n\n\(words)\n")
    }
    let line = refusal { () throws(Refusal) in _ = try minutes.forPublic() }
    #expect(
      line?.hasPrefix("the public part of minute 3 contains exempt words: \"") == true,
      "\(line ?? "")")
  }

  @Test(
    "words that only look alike are no leak",
    arguments: [
      "The price was high.", "Acme was thanked.", "the contract of the caretaker",
      "A copy of the report is filed.", "Ann, Bob and Cat spoke on the Joint plan.",
      "Partnership Board of City Council and Health Authority",
    ])
  func harmless(words: String) throws {
    #expect(try line(with: words) == nil)
  }

  @Test("closed words in a heading, in the summary or in a correction are found")
  func elsewhere() throws {
    let heading = try minutes { text in
      text = text.replacing("Joint plan  <5>", with: "Plan, and Provider contract  <5>")
    }
    #expect(
      refusal { () throws(Refusal) in _ = try heading.forPublic() }
        == "the public part of minute 3 contains exempt words: \"provider contract\"; reword it, or "
        + "write the item's title after ### public if the public may know it")
    let summary = try minutes { text in
      text = text.replacing(
        "and a decision taken", with: "and the price was the lowest of the five")
    }
    #expect(
      refusal { () throws(Refusal) in _ = try summary.forPublic() }?.hasPrefix(
        "the public part of minute 4 contains exempt words") == true)
    #expect(
      try minutes().leak(in: ["minute 4: for Best that it lost read tell Best that it lost"])
        == "tell best that it lost")
  }

  @Test("a title that all may know is given under ### public")
  func publicTitle() throws {
    let minutes = try minutes { text in
      text = text.replacing("### public\n", with: "### public  Provider contract\n")
    }
    let lines = try minutes.forPublic().lines
    #expect(lines.contains("4. Provider contract."))
  }

  @Test("the same standing words decided in open and in closed business are no leak")
  func standing() throws {
    var given = try Given.minuted()
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "7", at: Given.at("15.10")))
    let words = "That the report be received and its recommendations be approved."
    try given.recommend("7", words, at: "15.10")
    try given.declare(.agreed, on: "7", at: "15.12")
    try given.recommend("6", words, at: "15.20")
    try given.declare(.agreed, on: "6", at: "15.21")
    let minutes = try given.minutes { text in
      text = text.replacing("### public\n", with: "### public\n\nA contract was discussed.\n")
    }
    _ = try minutes.forPublic()
  }

  @Test("a closed item that is urgent is announced without its title")
  func urgent() throws {
    var given = try Given.minuted()
    try given.happen(
      ItemAdded(
        meeting: Given.meeting, item: "announce", number: "4", title: "Urgent items",
        purpose: .urgentAnnounced))
    try given.happen(
      UrgentAccepted(
        meeting: Given.meeting, item: "storm", title: "Storm damage", by: "ann",
        reason: "the roof is open", at: Given.at("14.03")))
    try given.close("storm", Ground(.confidential, reasoning: "insurers asked for it"))
    #expect(
      try given.minutes().minute(on: "announce").open.map(\.words)
        == ["To be taken as urgent: exempt business."])
  }

  @Test("a closed appendix of an open report is told, without what it is called")
  func closedPaper() throws {
    var given = try Given.minuted()
    try given.commission("costs", "Costs of each home", for: "5", what: .appendix, on: "2002-03-01")
    try given.finish("costs")
    try given.happen(
      PaperAccessSet(
        meeting: Given.meeting, paper: "costs", access: .closed,
        ground: Ground(.confidential, reasoning: "commercial")))
    let words = try given.minutes().minute(on: "5").open.map(\.words).joined()
    #expect(words.contains("A copy of the report and an exempt appendix, marked"))
    #expect(!words.contains("Costs"))
  }
}
