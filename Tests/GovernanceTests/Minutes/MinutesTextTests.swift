import Testing

@testable import Governance

/// The text of a draft, edited and read back.
struct MinutesTextTests {
  @Test("a text read back as it was gives the same minutes, and the same text")
  func roundTrip() throws {
    let minutes = try Given.minuted().minutes([WorkingNote(item: "6", text: "Best is dearer")])
    let again = try minutes.taking(try MinutesText.read(minutes.text))
    #expect(again == minutes)
    #expect(again.text == minutes.text)
    let windows = minutes.text.replacing("\n", with: "\r\n")
    #expect(try minutes.taking(try MinutesText.read("\u{FEFF}" + windows)) == minutes)
  }

  @Test("a draft with the marks of earlier releases reads as the same minutes")
  func earlierMarks() throws {
    var given = try Given.minuted()
    try given.happen(ItemAdded(meeting: Given.meeting, item: "8", number: "8", title: "Late"))
    try given.deferItem("8", as: "late", why: "no report")
    let minutes = try given.minutes()
    let earlier = minutes.text.replacing("### exempt", with: "### closed")
      .replacing("[deferred]", with: "[put-off]")
    #expect(earlier.contains("### closed") && earlier.contains("[put-off]"))
    #expect(try minutes.taking(try MinutesText.read(earlier)) == minutes)
  }

  @Test("a text has its links as tags, and an exempt minute its two parts")
  func shape() throws {
    let text = try Given.minuted().minutes().text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("## 4") })
    #expect(
      lines[start...].prefix(14).map(String.init) == [
        "## 4  Provider contract  <6>", "", "### exempt", "",
        "The Board considered a report of the Director of Finance, \"Provider contract\".", "",
        "[filed] A copy of the report, marked \"Agenda Item 6\", is filed with these minutes.", "",
        "[resolved] That the contract be let to Acme for four million pounds.", "", "### public",
        "", "## 5  Date of next meeting  <next>", "",
      ])
  }

  @Test("prose, headings and points are the clerk's, over as many lines as they like")
  func editing() throws {
    let minutes = try Given.minuted().minutes { text in
      text = text.replacing("## 3  Joint plan  <5>", with: "## 99 The joint\tplan <5>")
      text = text.replacing(
        "The Board considered a report of the Director of Finance, \"Joint plan\".",
        with: "Ann spoke\nto the plan.\n- one\n- two\n  of it\n\nThen all did.")
      text += "\n## -  Farewell\n\nThe chair thanked everybody.\n"
    }
    let plan = try minutes.minute(on: "5")
    #expect(plan.number == 3)
    #expect(plan.heading == "The joint plan")
    #expect(
      plan.open.prefix(4) == [
        Passage(.prose, "Ann spoke to the plan."), Passage(.point, "one"),
        Passage(.point, "two of it"), Passage(.prose, "Then all did."),
      ])
    #expect(minutes.minutes.last?.heading == "Farewell")
    #expect(minutes.minutes.last?.number == 6)
  }

  /// A change of the text, and the line that refuses it.
  static let mistakes: [(from: String, to: String, line: String)] = [
    (
      "[resolved] That the joint plan be adopted.\n", "",
      "line 10: the [resolved] of this minute is missing; put back \"[resolved] That the joint plan "
        + "be adopted.\""
    ),
    (
      "That the joint plan be adopted.", "That the joint plan be noted.",
      "line 16: the words after [resolved] differ from the record; expected \"That the joint plan be "
        + "adopted.\"; or correct the record"
    ),
    (
      "[resolved] That the joint",
      "[resolved] That the joint plan be adopted.\n\n[resolved] That the joint",
      "line 18: [resolved] occurs twice in this minute; remove one of them"
    ),
    (
      "## 5  Date", "[nil] There were no bids.\n\n## 5  Date",
      "line 30: [nil] does not belong to this minute; if a heading (##) above it was deleted, put it back; otherwise remove this line"
    ),
    (
      "## 2  Declarations  <declarations>", "",
      "line 10: the minute for <5> comes too early; put it back after ## 2  Declarations  <declarations>"
    ),
    (
      "## 5  Date of next meeting  <next>\n\n[next] The next meeting would be held on Tuesday, "
        + "14 May 2002 at 10.00.", "",
      "the minute for <next> is missing; put back the line ## 5  Date of next meeting  <next>, with "
        + "its minute"
    ),
    (
      "<declarations>", "<minutes>",
      "line 8: <minutes> already has its minute; put the two together"
    ),
    (
      "<declarations>", "<plans>",
      "line 8: there is no item <plans> to be minuted; expected ## - and a heading, for a minute that belongs "
        + "to no item"
    ),
    (
      "<declarations>", "<A/B>",
      "line 8: <A/B> is not an item; expected the item as it was, such as <8>"
    ),
    (
      "## 2  Dec", "## Dec",
      "line 8 begins a minute without a number; expected ## - and its heading, or its number, such as ## 57"
    ),
    (
      "## 2  Declarations ", "## 2 ",
      "line 8 begins a minute without a heading; give the minute a heading"
    ),
    (
      "% [resolved]", "[resolved]",
      "line 3 stands above the first heading; begin a minute before it with ## - and a heading"
    ),
    (
      "### exempt\n", "\n",
      "line 28 is not a part of a minute; expected ### exempt, and after it ### public"
    ),
    (
      "### public", "### exempt",
      "line 28 is not a part of a minute; expected ### exempt, and after it ### public"
    ),
    (
      "## 3  Joint plan  <5>\n", "## 3  Joint plan  <5>\n\n### exempt\n",
      "line 10: this minute is for an open item; take out ### exempt, or make the item exempt first"
    ),
    // What stood above it, or behind it, would have been published, or lost.
    (
      "### exempt\n", "The price was four million.\n\n### exempt\n",
      "line 22 is not a part of a minute; expected ### exempt, and after it ### public"
    ),
    (
      "### exempt", "### exempt the price was four million",
      "line 20 is not a part of a minute; expected ### exempt, and after it ### public"
    ),
    (
      "### exempt", "### closed the price was four million",
      "line 20 is not a part of a minute; expected ### exempt, and after it ### public"
    ),
    (
      "### exempt", "### private",
      "line 20 is not a part of a minute; expected ### exempt, and after it ### public"
    ),
  ]

  @Test("what would lose a link is refused with its line", arguments: mistakes)
  func refused(from: String, to: String, line: String) throws {
    let minutes = try Given.minuted().minutes()
    #expect(minutes.text.contains(from))
    let edited = minutes.text.replacing(from, with: to)
    #expect(
      refusal { () throws(Refusal) in _ = try minutes.taking(try MinutesText.read(edited)) } == line
    )
  }

  @Test("a closed minute keeps its part closed")
  func closed() throws {
    let minutes = try Given.minuted().minutes()
    let text = minutes.text.replacing("### exempt\n", with: "").replacing("### public\n", with: "")
    #expect(
      refusal { () throws(Refusal) in _ = try minutes.taking(try MinutesText.read(text)) }
        == "line 18: this minute is for an exempt item; put the line ### exempt before its words")
  }
}
