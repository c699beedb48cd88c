import Governance
import Secretariat
import Store

/// An office at which something open, something closed and something taken back was recorded.
enum SearchOffice {
  static let ground = Ground(
    .schedule12A, paragraphs: [3], reasoning: "the bidders' prices", review: "2003-04-01")

  /// The office on a journal, founded, with a plan that is open and a contract that is closed.
  static func founded(_ journal: any Journal, rehearsal: Bool = false) throws -> Clerk {
    let clerk = try TestOffice.clerk(journal)
    _ = try clerk.perform(try TestOffice.founding(rehearsal: rehearsal))
    let (first, noon) = (TestOffice.first, TestOffice.noon)
    _ = try clerk.perform([
      PersonRenamed(person: "p-3", name: "Mrs. R. Camamile CC"),
      ItemAdded(
        meeting: first, item: "harbour-contract", number: "3", title: "Harbour contract",
        access: .closed),
      ItemAccessSet(meeting: first, item: "harbour-contract", access: .closed, ground: ground),
      Arrived(meeting: first, person: "p-3", at: noon),
      Arrived(meeting: first, person: "p-4", at: noon),
      RecommendationWorded(
        meeting: first, item: "2", parts: ["that the plan be adopted"], at: noon),
      RecommendationWorded(
        meeting: first, item: "harbour-contract", parts: ["that the lowest bid be taken"], at: noon),
      ActionAgreed(
        board: TestOffice.icb, action: "1", text: "write to the bidders", owner: "Clerk",
        meeting: first, item: "harbour-contract", access: .closed, on: noon.day),
      ActionProgressed(board: TestOffice.icb, action: "1", note: "written", on: noon.day),
      MeetingMoved(
        meeting: TestOffice.second, start: noon.adding(minutes: 60 * 1440), venue: "Hall",
        why: "advice on the harbour contract", at: noon),
    ])
    return clerk
  }

  /// What is found, as numbers and sentences.
  static func found(
    _ typed: String, by clerk: Clerk, _ scope: SearchScope = SearchScope(), everyEntry: Bool = false
  ) throws -> [String] {
    try clerk.search(try SearchQuery(typed), in: scope, everyEntry: everyEntry).map(\.sentence)
  }
}
