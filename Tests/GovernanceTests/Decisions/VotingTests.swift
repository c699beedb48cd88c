import Testing

@testable import Governance

/// Boards that decide by majority.
struct VotingTests {
  private func five(casting: Bool = false) throws -> Given {
    try Given(
      Given.quorum(of: 3) + "decisions:\n  by: majority\n"
        + (casting ? "  casting-vote: presiding\n" : "") + "  failing: refer to council and ha\n"
        + "  clause: Voting", members: 6, there: 5)
  }

  @Test("more for than against is agreed, fewer is not, whoever abstains")
  func majority() throws {
    var given = try five()
    let carried = Vote(inFavour: 2, against: 1, abstained: 2)
    let lost = Vote(inFavour: 1, against: 2)
    #expect(
      given.refused(.notAgreed, vote: carried)
        == "the motion was carried: 2 for, 1 against, 2 abstained; record it as agreed")
    #expect(
      given.refused(.agreed, vote: lost)
        == "the motion was lost: 1 for, 2 against; record it as not agreed")
    #expect(try given.declare(.agreed, vote: carried).vote == carried)
    try given.recommend("6", "that the plan wait", at: "14.35")
    #expect(try given.declare(.notAgreed, at: "14.40", vote: lost).vote == lost)
    #expect(try given.known().referrals.map(\.partners) == [["council", "ha"]])
  }

  @Test("an objection does not stop a majority, and is minuted")
  func objection() throws {
    var given = try five()
    try given.say("m2", .objects, "too dear")
    let decision = try given.declare(vote: Vote(inFavour: 4, against: 1))
    #expect(decision.outcome == .agreed)
    #expect(decision.dissent.map(\.person) == ["m2"])
    #expect(decision.basis.manner == "by majority")
  }

  @Test("a board that decides by majority needs a vote, and one that does not takes none")
  func needsVote() throws {
    let given = try five()
    let line =
      "this board decides by majority; expected the votes for and against, such as 5 and 2, "
      + "or how it was carried uncounted"
    #expect(given.refused(.agreed) == line)
    #expect(given.refused(.notAgreed) == line)
    let consensual = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 5)
    #expect(
      consensual.refused(vote: Vote(inFavour: 5, against: 0))
        == "this board does not decide by majority; leave out the vote")
  }

  @Test("a tie is lost without a casting vote, and with one goes as it is cast")
  func tie() throws {
    let given = try five()
    let tie = Vote(inFavour: 2, against: 2)
    #expect(
      given.refused(.agreed, vote: tie)
        == "the motion was lost: 2 for, 2 against; record it as not agreed")
    #expect(given.refused(.notAgreed, vote: tie) == nil)

    let casting = try five(casting: true)
    let cast = Vote(inFavour: 2, against: 2, abstained: 1, casting: .for)
    let against = Vote(inFavour: 1, against: 1, casting: .against)
    #expect(casting.refused(.agreed, vote: tie) != nil)
    #expect(casting.refused(.agreed, vote: cast) == nil)
    #expect(
      casting.refused(.notAgreed, vote: cast)
        == "the motion was carried: 2 for, 2 against, 1 abstained, casting vote for; record it as agreed"
    )
    #expect(casting.refused(.notAgreed, vote: against) == nil)
    #expect(casting.refused(.agreed, vote: against) != nil)
    #expect(
      casting.refused(.agreed, vote: Vote(inFavour: 0, against: 0, casting: .for))
        == "nobody voted for or against; expected the votes as they were counted, such as 5 for and 2 against"
    )
  }

  @Test("a casting vote is for a tie, and for a constitution that gives one")
  func castingVote() throws {
    #expect(
      try five(casting: true).refused(vote: Vote(inFavour: 3, against: 2, casting: .for))
        == "the votes are not equal, so there is no casting vote; leave out the casting vote")
    #expect(
      try five().refused(vote: Vote(inFavour: 2, against: 2, casting: .for))
        == "the constitution gives nobody a casting vote; leave out the casting vote")
  }

  @Test(
    "no more votes are counted than there are heads, and none below nought",
    arguments: [
      (Vote(inFavour: 4, against: 2), tooMany),
      (Vote(inFavour: 5, against: 0, abstained: 1), tooMany),
      (Vote(inFavour: 6, against: 0), tooMany), (Vote(inFavour: 3, against: -1), belowNought),
      (Vote(inFavour: 3, against: 0, abstained: -1), belowNought),
    ])
  func miscounted(vote: Vote, said: String) throws {
    #expect(try five().refused(vote: vote) == said)
  }

  private static let tooMany =
    "6 votes were counted, but only 5 members may vote; expected 5 at most"
  private static let belowNought = "-1 is not a number of votes"

  @Test("numbers beyond all reckoning are refused like any other")
  func beyondReckoning() throws {
    let given = try five()
    for vote in [
      Vote(inFavour: .max, against: 1), Vote(inFavour: 1, against: .max, abstained: .max),
    ] {
      #expect(
        given.refused(vote: vote)?.contains("votes were counted, but only 5 members may vote")
          ?? false)
    }
    let least = given.refused(vote: Vote(inFavour: .min, against: .min))
    #expect(least == "\(Int.min) is not a number of votes")
  }

  @Test("who has an interest has no vote")
  func interest() throws {
    var given = try five()
    try given.interest("m5")
    #expect(given.refused(vote: Vote(inFavour: 5, against: 0)) != nil)
    #expect(
      given.refused(
        vote: Vote(inFavour: 1, against: 0, namedInFavour: ["m5"], namedAgainst: []))
        == "M5 is named in the vote but may not vote on the item")
    #expect(given.refused(vote: Vote(inFavour: 4, against: 0)) == nil)
  }

  @Test("a recorded vote names each once, only who counts, and as many as were counted")
  func recorded() throws {
    let given = try five()
    func refused(_ inFavour: [PersonID]?, _ against: [PersonID]?) -> String? {
      given.refused(
        vote: Vote(
          inFavour: 2, against: 1, abstained: 2, namedInFavour: inFavour, namedAgainst: against))
    }
    #expect(refused(["m1", "m2"], ["m3"]) == nil)
    let twice = "is named twice in the vote; name each once"
    #expect(refused(["m1", "m1"], ["m3"]) == "M1 \(twice)")
    #expect(refused(["m1", "m2"], ["m2"]) == "M2 \(twice)")
    #expect(
      refused(["m1", "m6"], ["m3"])
        == "M6 is named in the vote but may not vote on the item")
    #expect(
      refused(["m1", "m2"], nil)
        == "the names given are 2 for and 0 against; expected 2 for and 1 against")
    #expect(
      refused(["m1"], ["m2", "m3"])
        == "the names given are 1 for and 2 against; expected 2 for and 1 against")
    #expect(refused([], []) != nil)
  }

  @Test("inquorate, no vote is taken however it went")
  func inquorate() throws {
    var given = try five()
    for person: PersonID in ["m3", "m4", "m5"] { try given.leave(person, at: "14.10") }
    #expect(
      given.refused(vote: Vote(inFavour: 2, against: 0))?.hasPrefix("no decision can be taken")
        ?? false)
  }
}
