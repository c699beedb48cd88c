import Governance
import Secretariat
import Store
import TestSupport
import Testing

/// One clerk publishes minutes while another closes an item of them: whoever comes first, nothing
/// exempt is published, and a copy is kept with its entry or not at all.
struct TwoWritersTests {
  @Test("2,000 interleavings of closing an item and publishing its minutes leak nothing")
  func interleavings() throws {
    let held = try held()
    var random = SplitMix64(seed: 9)
    var tally = (published: 0, refused: 0, plannedAgain: 0)
    for seed in 0..<2000 {
      let journal = InterruptedJournal()
      try journal.fill(identifier: journal.identifier, entries: held)
      let publisher = try TestOffice.clerk(journal, actor: "Ann")
      let closer = try TestOffice.clerk(journal.shared, actor: "Ben")
      for clerk in [publisher, closer] { try clerk.load(.meeting(TestOffice.first)) }
      // When the item is closed, opened or its draft edited, before or during the publication
      let acts = (0..<random.number(1...3)).map { _ in act(&random, closer) }
      let before = random.number(0...acts.count)
      for act in acts[..<before] { try act() }
      journal.meanwhile = Array(acts[before...])
      let publish = MinutesAct.publishing(TestOffice.first, at: "web site", on: publisher.now.day)
      let outcome = Result { try publisher.perform(publish) }
      // Then
      let isOpen = try journal.isOpen("3")
      let published = try journal.published()
      switch outcome {
      case .success(let outcome):
        tally.published += 1
        if !outcome.meanwhile.isEmpty { tally.plannedAgain += 1 }
        try #require(isOpen && published.count == 1, "seed \(seed)")
      case .failure:
        // A text that the clerk marked as closed stays closed until the clerk edits it.
        let draft = try journal.drafts(of: [TestOffice.first])[TestOffice.first] ?? ""
        tally.refused += 1
        try #require(!isOpen || draft.contains("### exempt"), "seed \(seed)")
        try #require(published.isEmpty, "seed \(seed)")
      }
      try #require(try journal.attachments() == published.map(\.text), "seed \(seed)")
    }
    #expect(tally.published > 300 && tally.refused > 300 && tally.plannedAgain > 100, "\(tally)")
  }

  /// The entries of a meeting that was held, with an open item whose title is a secret once closed.
  private func held() throws -> [Entry] {
    let journal = MemoryJournal(identifier: InterruptedJournal.identifier)
    let clerk = try TestOffice.clerk(journal)
    let (meeting, start) = (TestOffice.first, TestOffice.noon.adding(minutes: 120))
    _ = try clerk.perform(
      try TestOffice.founding() + [
        ItemAdded(
          meeting: meeting, item: "3", number: "3", title: "Reorganisation of the Eccles depot"),
        MeetingOpened(meeting: meeting, at: start),
        ItemTakenUp(meeting: meeting, item: "3", at: start),
        MinutesNumbered(meeting: meeting, first: 1, why: "the first"),
        MeetingClosed(meeting: meeting, at: start.adding(minutes: 95)),
      ])
    var entries: [Entry] = []
    try journal.forEachEntry(after: 0) { entries.append($0) }
    return entries
  }

  /// One thing that the other clerk does: closes the item, opens it, or edits the draft.
  private func act(_ random: inout SplitMix64, _ clerk: Clerk) -> () throws -> Void {
    switch random.number(0...3) {
    case 0:
      return { [meeting = TestOffice.first] in
        let text = try clerk.draftMinutes(of: meeting).text
        _ = try? clerk.takeMinutes(text + "\n## -  Said besides\n\nNothing more.\n", of: meeting)
      }
    case let choice:
      let ground = choice == 1 ? nil : Ground(.confidential, reasoning: "staff are named")
      return {
        _ = try clerk.perform([
          ItemAccessSet(
            meeting: TestOffice.first, item: "3", access: ground == nil ? .open : .closed,
            ground: ground)
        ])
      }
    }
  }
}
