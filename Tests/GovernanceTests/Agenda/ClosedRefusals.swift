import Testing

@testable import Governance

/// What the acts on closed business and on interests and actions are refused with.
enum ClosedRefusals {
  private static let meeting = Given.meeting

  static let grounds: [(situation: String, ground: Ground?, line: String)] = [
    (
      "without a ground", nil,
      "no ground is given for taking the business in private; expected schedule-12a, confidential or constitution"
    ),
    (
      "without reasoning", Ground(.confidential, reasoning: ""),
      "no reason is given for the ground; say in a sentence why it is taken in private"
    ),
    (
      "without a paragraph", Ground(.schedule12A, reasoning: "prices"),
      "no paragraph of Schedule 12A is named; expected one or more paragraphs from 1 to 7, such as 3"
    ),
    (
      "with paragraph 8", Ground(.schedule12A, paragraphs: [3, 8], reasoning: "prices"),
      "paragraph 8 of Schedule 12A does not describe exempt information; expected one or more paragraphs from 1 to 7, such as 3"
    ),
    (
      "with paragraph 0", Ground(.schedule12A, paragraphs: [0], reasoning: "prices"),
      "paragraph 0 of Schedule 12A does not describe exempt information; expected one or more paragraphs from 1 to 7, such as 3"
    ),
    (
      "without a clause", Ground(.constitution, reasoning: "health"),
      "no clause of the constitution is named; expected a clause, such as Meetings of the Board"
    ),
    (
      "with an empty clause", Ground(.constitution, reasoning: "health", clause: ""),
      "no clause of the constitution is named; expected a clause, such as Meetings of the Board"
    ),
  ]

  /// Items and papers being closed on grounds that do not hold.
  static let closing: [RefusedAct] =
    grounds.flatMap { situation, ground, line in
      [
        RefusedAct(
          situation, ItemAccessSet(meeting: meeting, item: "6", access: .closed, ground: ground),
          line),
        RefusedAct(
          situation,
          PaperAccessSet(meeting: meeting, paper: "pool", access: .closed, ground: ground), line),
      ]
    } + [
      RefusedAct(
        "opened with a ground",
        ItemAccessSet(
          meeting: meeting, item: "6", access: .open, ground: ClosedBusinessTests.prices),
        "a ground is given, but the business is open to the public; leave out the ground"),
      RefusedAct(
        "opened with a ground",
        PaperAccessSet(
          meeting: meeting, paper: "pool", access: .open, ground: ClosedBusinessTests.prices),
        "a ground is given, but the business is open to the public; leave out the ground"),
      RefusedAct(
        "without items", ExclusionDrafted(meeting: meeting, items: [], text: "that …"),
        "the resolution to exclude names no items, or has no wording; name the items and give the wording"
      ),
      RefusedAct(
        "without words", ExclusionDrafted(meeting: meeting, items: ["6"], text: ""),
        "the resolution to exclude names no items, or has no wording; name the items and give the wording"
      ),
      RefusedAct(
        "of an open item", ExclusionDrafted(meeting: meeting, items: ["5"], text: "that …"),
        "item 5 is open to the public; expected an exempt or confidential item"),
      RefusedAct(
        "of an item closed without a ground",
        ExclusionDrafted(meeting: meeting, items: ["10"], text: "that …"),
        "item 10 is closed, but no ground is stated for it; state the ground first"),
    ]

  static let interests: [RefusedAct] = [
    RefusedAct(
      "without its nature", register(""),
      "the nature of the interest is missing; expected a few words, or the word sensitive"),
    RefusedAct("twice", register("a ham"), "that interest is already in the register for Ann"),
    RefusedAct(
      "not registered", end("a goose", "2002-03-01"),
      "no such interest is in the register for Ann; give it in the words in which it was registered"
    ),
    RefusedAct(
      "before it began", end("a ham", "2001-10-31"),
      "Wed 31 Oct 2001 is before the first day, Thu 1 Nov 2001; expected a last day on or after the first"
    ),
    RefusedAct(
      "without a name",
      ItemDispensationGranted(
        meeting: meeting, person: "ann", item: "6", scope: .speakAndVote, by: ""),
      "no name was given for the dispensation; say who granted it"),
  ]

  static let actions: [RefusedAct] = [
    RefusedAct(
      "twice", action("1"), "there is already an action 1; give this one another identifier"),
    RefusedAct(
      "without words", action("9", text: ""),
      "the action has no wording, or no owner; say who is to do what"),
    RefusedAct(
      "without an owner", action("9", owner: ""),
      "the action has no wording, or no owner; say who is to do what"),
    RefusedAct(
      "unknown", report("9"), "there is no action 9"),
    RefusedAct("done", report("2"), "action 2 was done on Fri 1 Mar 2002"),
    RefusedAct(
      "with nothing", report("1", note: ""),
      "the report on the action is empty; say what was reported, or that it is done"),
  ]

  /// One interest of Ann's in the register; action 1 open and action 2 done.
  static func situation() throws -> Given {
    var given = try AgendaRefusals.situation()
    try given.happen(register("a ham"))
    try given.happen(action("1"))
    try given.happen(action("2"))
    try given.happen(
      ActionProgressed(
        board: Given.board, action: "2", note: "", done: true, on: "2002-03-01"))
    return given
  }

  private static func register(_ interest: String) -> InterestRegistered {
    InterestRegistered(
      board: Given.board, person: "ann", interest: interest, category: .gift, from: "2001-11-01")
  }

  private static func end(_ interest: String, _ last: Day) -> InterestEnded {
    InterestEnded(board: Given.board, person: "ann", interest: interest, last: last)
  }

  private static func action(
    _ action: ActionID, text: String = "find a hall", owner: String = "Clerk"
  ) -> ActionAgreed {
    ActionAgreed(board: Given.board, action: action, text: text, owner: owner, on: "2002-02-01")
  }

  private static func report(_ action: ActionID, note: String = "found") -> ActionProgressed {
    ActionProgressed(board: Given.board, action: action, note: note, on: "2002-03-02")
  }
}
