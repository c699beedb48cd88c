import Testing

@testable import Governance

/// What happened in which order on the day of a meeting: within a minute, and at the meeting itself.
struct WithinDayTests {
  private func decided(_ rules: String = Given.quorum(of: 3), there: Int = 3) throws -> Given {
    var given = try Given(rules + Given.consensus, members: 5, there: there)
    try given.declare(at: "14.30")
    return given
  }

  private func found(_ given: Given) throws -> [String] {
    let decision = try #require(given.decisions.last)
    return given.state.findings(on: decision, at: Given.meeting)
  }

  // MARK: M7

  @Test("M7: a leaving recorded in the minute of a decision and after it came after it")
  func leavingAfter() throws {
    var given = try decided()
    try given.leave("m3", at: "14.30")
    #expect(try found(given).isEmpty)
    #expect(try !given.quorum("14.30").isQuorate)
    // Recorded of the minute before, it came before, whenever it is recorded
    try given.leave("m2", at: "14.29")
    #expect(
      try found(given) == ["taken without a quorum, 2 counted, 3 needed; to be ratified"])
  }

  @Test("M7: a leaving recorded in the minute of a decision and before it came before it")
  func leavingBefore() throws {
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 4)
    try given.leave("m4", at: "14.30")
    try given.declare(at: "14.30")
    try given.arrive("m5", at: "14.30")
    #expect(try found(given).isEmpty)
    try given.leave("m3", at: "14.00")
    #expect(try found(given).count == 1)
  }

  @Test("M7: resolved, out, agreed and readmitted within one minute, the public were not present")
  func oneMinute() throws {
    let at = Given.at("14.30")
    var given = try Given(
      "access:\n  under: local-government-act-1972-part-va\n" + Given.consensus, members: 5,
      there: 4)
    try given.close("6", Ground(.schedule12A, paragraphs: [3], reasoning: "prices"))
    try given.happen(
      ExclusionDrafted(meeting: Given.meeting, items: ["6"], text: "that they be excluded"))
    try given.happen(ExclusionResolved(meeting: Given.meeting, at: at))
    try given.happen(PublicExcluded(meeting: Given.meeting, at: at))
    try given.declare(at: "14.30")
    try given.happen(PublicReadmitted(meeting: Given.meeting, at: at))
    #expect(try found(given).isEmpty)
    // The chair handed over in the same minute presided until then
    try given.chair("m2", at: "14.30")
    #expect(try found(given).isEmpty)
  }

  // MARK: D1

  private func coopt(_ given: inout Given, _ person: PersonID, at time: String?) throws {
    let seat = SeatID(rawValue: "seat-\(person)")
    try given.person(person)
    try given.happen(
      SeatCreated(board: Given.board, seat: seat, title: "Co-opted", from: Given.founded))
    try given.happen(
      AppointmentMade(
        board: Given.board, seat: seat, person: person, capacity: .representative, by: "the board",
        from: Given.day, at: time.map { AtMeeting(Given.meeting, Given.at($0)) }))
  }

  @Test("D1: who is co-opted at the meeting counts from then, and unseats no earlier decision")
  func cooption() throws {
    let half = "quorum:\n  total: more than one half of seats in post\n"
    var given = try decided(half)
    try coopt(&given, "zoe", at: "14.40")
    #expect(try found(given).isEmpty)
    #expect(given.state.quorum(of: Given.meeting, at: Given.at("14.39"))?.total?.needed == 3)
    #expect(given.state.quorum(of: Given.meeting, at: Given.at("14.40"))?.total?.needed == 4)
    // Without a time from the beginning of the day
    try coopt(&given, "yan", at: nil)
    #expect(
      try found(given) == ["taken without a quorum, 3 counted, 4 needed; to be ratified"])
  }

  @Test("D1: an ending at the meeting holds until then, and the place can be filled from then")
  func ending() throws {
    var given = try decided()
    let at = AtMeeting(Given.meeting, Given.at("14.40"))
    try given.happen(
      AppointmentEnded(
        board: Given.board, seat: "seat-3", person: "m3", last: Given.day, why: "resigned", at: at))
    #expect(try found(given).isEmpty)
    #expect(given.state.quorum(of: Given.meeting, at: Given.at("14.40"))?.total?.counted == 2)
    try given.person("zoe")
    func appointed(_ time: String) -> AppointmentMade {
      AppointmentMade(
        board: Given.board, seat: "seat-3", person: "zoe", capacity: .representative,
        by: "the board", from: Given.day, at: AtMeeting(Given.meeting, Given.at(time)))
    }
    #expect(given.refused(appointed("14.39")) != nil)
    #expect(given.refused(appointed("14.40")) == nil)
    #expect(
      given.refused(
        AppointmentMade(
          board: Given.board, seat: "seat-5", person: "zoe", capacity: .representative,
          by: "the board", from: Given.day + 1, at: at))
        == "14.40 on Tue 26 Mar 2002 is not on Wed 27 Mar 2002; expected a time on that day")
  }

  @Test("D1: a constitution adopted at the meeting, and an office taken there, hold from then")
  func amendment() throws {
    var given = try decided()
    let at = AtMeeting(Given.meeting, Given.at("14.40"))
    let adopted = try #require(
      given.happened.compactMap { $0 as? ConstitutionAdopted }.first)
    try given.happen(
      ConstitutionAdopted(
        board: Given.board, from: Given.day, by: "the board", partners: adopted.partners,
        constitution: TextOutline.read("name: Board\nnation: england\nquorum:\n  total: 5\n"),
        at: at))
    try given.happen(
      OfficeTaken(
        board: Given.board, office: .chair, person: "m2", by: "the board", from: Given.day, at: at))
    #expect(try found(given).isEmpty)
    #expect(given.state.quorum(of: Given.meeting, at: Given.at("14.39"))?.total?.needed == 3)
    #expect(given.state.quorum(of: Given.meeting, at: Given.at("14.41"))?.total?.needed == 5)
    let board = try #require(given.state.boards[Given.board])
    #expect(board.at(Given.at("14.39")).holder(of: .chair, on: Given.day) == nil)
    #expect(board.at(Given.at("14.40")).holder(of: .chair, on: Given.day) == "m2")
  }

  // MARK: R2

  private func adopt(_ quorum: String, in given: inout Given) throws {
    let first = try #require(given.happened.compactMap { $0 as? ConstitutionAdopted }.first)
    try given.happen(
      ConstitutionAdopted(
        board: Given.board, from: Given.founded + 1, by: "the partners", partners: first.partners,
        constitution: TextOutline.read("name: Board\nnation: england\n\(quorum)")))
  }

  @Test("R2: a quorum adopted later from before finds a decision that was taken without one")
  func quorumAdopted() throws {
    for (none, then) in [("", "provision"), ("quorum:\n  state: not agreed\n", "agreed")] {
      var given = try decided(none, there: 2)
      #expect(try found(given).isEmpty, "\(then)")
      try adopt("quorum:\n  total: 3\n", in: &given)
      #expect(
        try found(given) == [
          "taken without a quorum under a quorum that was recorded later, 2 counted, 3 needed; "
            + "to be ratified"
        ])
      #expect(
        given.state.consequences(at: Given.meeting, on: Given.day).contains {
          $0 is RatificationNeeded
        })
    }
  }

  @Test("R2: a quorum that is recorded later as not agreed is told of what was taken on it")
  func quorumLost() throws {
    var given = try decided()
    try adopt("quorum:\n  state: not agreed\n", in: &given)
    #expect(
      try found(given) == [
        "taken on a quorum of 3, but as the constitution is now recorded, no quorum was agreed"
      ])
  }
}
