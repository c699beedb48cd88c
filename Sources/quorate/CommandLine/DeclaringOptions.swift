import ArgumentParser
import Governance

/// What the chair's declaration may have with it: parts, a vote, the partners that agree.
struct DeclaringOptions: ParsableArguments {
  @Option(help: "A part, by its letter; may be repeated (default: those that were put, or all).")
  var part: [String] = []
  @Option(name: .customLong("for"), help: "The votes for, where the board decides by majority.")
  var inFavour: Int?
  @Option(help: "The number of votes against.") var against: Int?
  @Option(help: "The number of abstentions.") var abstained = 0
  @Option(help: "The casting vote.") var casting: Vote.Side?
  @Option(help: "Who voted for, in a recorded vote; may be repeated.") var voterFor: [String] = []
  @Option(help: "Who voted against, in a recorded vote; may be repeated.")
  var voterAgainst: [String] = []
  @Option(help: "How the vote was taken, where it was not counted.")
  var uncounted: Vote.Uncounted?
  @Option(help: "A partner that agrees, where every partner must; may be repeated.")
  var partner: [String] = []
  @Flag(help: "Records a recommendation to the deciding body.") var recommends = false
  @Option(
    help:
      "Why a decision that was taken irregularly is recorded: without a quorum, say. Needs --at.")
  var irregular: String?

  /// The declaration with everything that it comes to.
  func act(
    _ outcome: Decision.Outcome, _ session: Session, _ place: ItemMomentOptions.Subject
  ) throws -> any Act {
    let (meeting, item, moment) = place
    let parts = try session.parts(part, of: item, at: meeting)
    // What happened is recorded; what cannot be done is not done now.
    if irregular != nil, moment >= session.now {
      throw Refusal(
        "an irregular decision is recorded afterwards",
        expected: "the time at which it was taken, with --at")
    }
    let (vote, partners) = (try vote(session), partner.isEmpty ? nil : partner)
    return Recording { [recommends, irregular] state throws(Refusal) in
      try state.declaring(
        outcome, on: item, of: meeting, at: moment, parts: parts, vote: vote, partners: partners,
        recommends: recommends, irregular: irregular)
    }
  }

  private func vote(_ session: Session) throws -> Vote? {
    if let uncounted { return Vote(uncounted: uncounted) }
    let isNamed = !voterFor.isEmpty || !voterAgainst.isEmpty
    guard inFavour != nil || against != nil || isNamed else { return nil }
    return Vote(
      inFavour: inFavour ?? voterFor.count, against: against ?? voterAgainst.count,
      abstained: abstained, casting: casting,
      namedInFavour: isNamed ? try voterFor.map(session.person) : nil,
      namedAgainst: isNamed ? try voterAgainst.map(session.person) : nil)
  }
}
