import Foundation

/// What has to be there for an example of the help to succeed: a sample, files, what was done
/// before.
struct ExampleSetUp {
  enum Step: ExpressibleByStringLiteral, Sendable {
    /// A command, which must succeed: `action list > file`.
    case command(String)
    case file(String, String)
    /// A new file made from another.
    case edit(String, as: String, @Sendable (String) -> String)
    case remove(String)

    init(stringLiteral line: String) { self = .command(line) }
  }

  /// How the examples begin that need it, without the program's name.
  let examples: [String]
  /// The sample, where it is not the one of the board that the example names; "" for an empty
  /// journal.
  var sample: String?
  var steps: [Step] = []
  /// The exit statuses that are as they should be.
  var statuses: [Int32] = [0]

  init(
    _ examples: String..., sample: String? = nil, statuses: [Int32] = [0], after steps: [Step] = []
  ) {
    (self.examples, self.sample, self.statuses, self.steps) = (examples, sample, statuses, steps)
  }

  /// What an example needs: the entry that fits most of its words, or a sample alone.
  static func of(_ example: String) -> ExampleSetUp {
    let line = example.dropFirst("quorate ".count)
    let fitting = all.flatMap { setUp in
      setUp.examples.filter(line.hasPrefix).map { (length: $0.count, setUp: setUp) }
    }
    return fitting.max { $0.length < $1.length }?.setUp ?? ExampleSetUp()
  }

  /// The sample for an example.
  func sample(for example: String) -> String {
    if let sample { return sample }
    let words = example.split(whereSeparator: { " /".contains($0) })
    if words.contains("scrutiny") { return "leicestershire-2017" }
    return words.contains("pool") ? "leicestershire-2020" : "salford-assumed"
  }

  private static func clock(_ moment: String) -> Step {
    .command("rehearse --keep --no-screens --journal journal --clock '\(moment)'")
  }

  private static let agenda: [Step] = [
    "agenda add salford-icb/2002-05-21 5 'Joint Investment Plan'",
    "agenda add salford-icb/2002-05-21 6 'Day centres'",
    "agenda add salford-icb/2002-05-21 7 'Housing placements'",
    "agenda add salford-icb/2002-05-21 8 'Any other business'",
  ]
  private static let paper: [Step] =
    agenda + [
      "paper commission salford-icb/2002-05-21 7 'Housing placements' --author 'Director of Housing'"
    ]
  private static let july: [Step] = [
    "meeting schedule salford-icb '2002-07-16 14.00' 'Civic Centre'"
  ]
  private static let constitution: Step =
    "board constitution salford-icb --journal salford > salford.yaml"
  private static let salford: [Step] = [
    "rehearse --no-screens --journal salford", constitution,
    "board new salford.yaml --id salford-icb --from 2001-10-01",
  ]
  private static let scrutiny: [Step] = [
    .file("scrutiny.yaml", "name: Scrutiny\nnation: england-and-wales\n"),
    "board new scrutiny.yaml --id scrutiny --from 2017-01-01",
  ]
  private static let substitute: [Step] = [
    "person add 'Mr Member'", "person add 'Ms Sub'",
    "seat add salford-icb 'Voluntary sector' --category voluntary --from 2001-10-01",
    "appoint to salford-icb voluntary-sector 'Mr Member' --by Council --capacity elected --from 2001-10-01",
    "appoint substitute salford-icb mr-member ms-sub --from 2001-10-01",
  ]
  private static let noAgreement: [Step] = [
    clock("2002-03-26 14.30"), "meeting open salford-icb/2002-03-26 --at 14.00",
    "attendance arrived salford-icb/2002-03-26 'Cllr M. Ashe' --at 14.00",
    "attendance chair salford-icb/2002-03-26 'Cllr M. Ashe' --elected --at 14.00",
    "person add 'A. Reed'", "decision recommend salford-icb/2002-03-26 7 'that it be so'",
    "decision no-agreement salford-icb/2002-03-26 7",
  ]
  private static let answered: [Step] =
    noAgreement + [
      clock("2002-04-17 10.00"),
      "referral answer salford-icb 1 council approves 'that it be so' --on 2002-04-16",
      "referral answer salford-icb 1 health-authority approves 'in part' --on 2002-04-16",
    ]
  private static let action: [Step] = [
    "action add salford-icb 'Director of Housing' 'bring the figures' --due 'by June' --on 2002-03-20"
  ]

  static let all: [ExampleSetUp] = [
    // A check that finds something missed says so with its status.
    ExampleSetUp("check", statuses: [0, 1]),
    // Nobody edits here.
    ExampleSetUp("minutes edit", statuses: [2]),
    ExampleSetUp("explain salford-icb minutes", sample: "salford-year"),
    ExampleSetUp("board new salford.yaml", sample: "", after: Array(salford.prefix(2))),
    ExampleSetUp(
      "board new team.yaml",
      after: [
        .file("team.yaml", "name: Project team\nnation: england-and-wales\n"),
        .file("group.yaml", "name: Executive group\nnation: england-and-wales\n"),
        "board new group.yaml --id executive-group",
      ]),
    ExampleSetUp("board amend", after: ["board constitution salford-icb > salford-2.yaml"]),
    ExampleSetUp(
      "board close parish",
      after: [
        .file("parish.yaml", "name: Parish council\nnation: england-and-wales\n"),
        "board new parish.yaml --id parish",
      ]),
    ExampleSetUp(
      "body succeed", after: ["body add 'Old Health Authority'", "body add 'New Trust'"]),
    ExampleSetUp("person add \"Dr B. Mason\"", sample: ""),
    ExampleSetUp("seat add salford-icb \"Head of Service\"", sample: "", after: salford),
    ExampleSetUp(
      "seat end", "appoint to",
      after: ["seat add salford-icb 'Director of Housing' --from 2001-10-01"]),
    ExampleSetUp(
      "appoint end", sample: "",
      after: scrutiny + [
        "person add 'Mrs. R. Camamile CC'", "seat add scrutiny 'Seat 3' --from 2017-01-01",
        "appoint to scrutiny seat-3 'Mrs. R. Camamile CC' --by Council --capacity elected --from 2017-01-01",
      ]),
    ExampleSetUp("appoint office", sample: "", after: salford + ["person add 'A. Reed'"]),
    ExampleSetUp(
      "interest end",
      after: ["interest register salford-icb 'C. Roy' 'trustee of a provider' --category loyalty"]),
    ExampleSetUp("meeting schedule salford-icb \"2002-05-21", sample: "", after: salford),
    ExampleSetUp(
      "meeting notice salford-icb/2002-05-21 --to members --to press",
      after: [clock("2002-04-09 10.05")]),
    ExampleSetUp(
      "meeting notice salford-icb/2002-05-21 salford-icb/2002-07-16",
      "agenda defer salford-icb 7 --to",
      "programme plan", after: july),
    ExampleSetUp(
      "meeting move", sample: "",
      after: scrutiny + ["meeting schedule scrutiny '2017-06-06 14.00' 'County Hall'"]),
    ExampleSetUp(
      "meeting open",
      after: [
        clock("2002-05-21 14.05"), "meeting close salford-icb/2002-03-26 --at '2002-03-26 15.30'",
      ]),
    ExampleSetUp("meeting adjourn", "meeting public-out", after: [clock("2002-03-26 15.15")]),
    ExampleSetUp(
      "meeting resume",
      after: [
        clock("2002-03-26 15.15"),
        "meeting adjourn salford-icb --at 15.10 --until '2002-03-28 10.00' --why 'no quorum'",
        clock("2002-03-28 10.05"),
      ]),
    ExampleSetUp("meeting close", after: [clock("2002-03-26 15.40")]),
    ExampleSetUp(
      "meeting public-in",
      after: [clock("2002-03-26 15.35"), "meeting public-out salford-icb --at 15.12"]),
    ExampleSetUp(
      "meeting resolve-exclusion",
      after: [
        clock("2017-06-20 15.12"),
        "agenda access scrutiny 9 closed --ground schedule-12a --paragraph 3 --reasoning prices",
        "agenda exclude scrutiny 9", "meeting open scrutiny --at 14.31",
      ]),
    ExampleSetUp(
      "agenda draft salford-icb", after: ["agenda template salford-icb partnership-board.yaml"]),
    ExampleSetUp(
      "agenda draft scrutiny", sample: "",
      after: scrutiny + [
        "meeting schedule scrutiny '2017-06-20 14.00' 'County Hall'",
        "agenda template scrutiny leicestershire-scrutiny-2017.yaml",
      ]),
    ExampleSetUp(
      "agenda add salford-icb/2002-05-21 5.1", "agenda change", "agenda move", "agenda withdraw",
      "agenda ask", "agenda clear", "paper commission salford-icb/2002-05-21", after: agenda),
    ExampleSetUp(
      "agenda number", after: agenda + ["agenda move salford-icb/2002-05-21 8 --before 5"]),
    ExampleSetUp(
      "agenda settle",
      after: agenda + [
        "agenda ask salford-icb/2002-05-21 'shorten it'",
        "agenda ask salford-icb/2002-05-21 'other figures'",
      ]),
    ExampleSetUp(
      "agenda exclude",
      after: [
        "agenda access scrutiny 9 closed --ground schedule-12a --paragraph 3 --reasoning prices",
        "agenda access scrutiny 10 closed --ground schedule-12a --paragraph 3 --reasoning prices",
      ]),
    ExampleSetUp("paper pass", "paper state", "paper clear", after: paper),
    ExampleSetUp(
      "paper access", after: ["paper commission salford-icb 7 Tenders --author Treasurer"]),
    ExampleSetUp(
      "attendance arrived salford-icb \"C. Roy\" --at", after: ["undo 280 --why 'the wrong time'"]),
    ExampleSetUp(
      "attendance arrived salford-icb \"C. Roy\" --role",
      after: ["attendance left salford-icb c-roy"]),
    ExampleSetUp(
      "attendance arrived salford-icb s-holt", after: ["attendance left salford-icb s-holt"]),
    ExampleSetUp(
      "attendance arrived salford-icb \"Ms Sub\"", "attendance reply salford-icb \"Mr Member\"",
      after: substitute),
    ExampleSetUp("attendance out", after: ["attendance returned salford-icb 'J. Khan'"]),
    ExampleSetUp("attendance regained", after: ["attendance lost salford-icb 'S. Holt'"]),
    ExampleSetUp(
      "decision recommend salford-icb 5 \"that the Plan be adopted\" \"that",
      after: ["decision recommend salford-icb 5 'that it be noted'"]),
    ExampleSetUp(
      "decision dissent salford-icb 5 \"P. Wells\" withdrawn",
      after: [
        "decision dissent salford-icb 5 'P. Wells' objects --reason 'carers have not seen it'"
      ]),
    ExampleSetUp(
      "decision agree scrutiny",
      after: [
        "board constitution scrutiny > now.yaml",
        .edit("now.yaml", as: "new.yaml") {
          $0 + "decisions:\n  by: majority\n  casting-vote: presiding\n"
        },
        "board amend scrutiny new.yaml --from 2017-06-01", "person add 'Member Ten'",
        "seat add scrutiny 'Member 10' --partner council",
        "appoint to scrutiny member-10 member-ten --capacity elected --by Council",
        clock("2017-06-20 14.35"), "meeting open scrutiny --at 14.31",
        "decision recommend scrutiny 10 'that it be noted'",
      ]
        + [
          "p-bremner", "m-h-charlesworth", "j-miah", "l-broadley", "h-j-fryer", "d-jennings",
          "t-j-richardson", "w-liquorish", "t-parton", "member-ten",
        ].map { .command("attendance arrived scrutiny \($0) --at 14.31") }
        + ["attendance chair scrutiny p-bremner --elected --at 14.31"]),
    ExampleSetUp(
      "decision between",
      after: [
        "board constitution salford-icb > now.yaml",
        .edit("now.yaml", as: "new.yaml") {
          $0.split(separator: "\n").filter { !$0.contains("between-meetings") }
            .joined(separator: "\n")
            .replacing("\ndecisions:", with: "\ndecisions:\n  between-meetings: [chair-action]")
        },
        "board amend salford-icb new.yaml --from 2002-03-01",
      ]),
    ExampleSetUp("minutes take", after: ["minutes text salford-icb/2002-02-12 --out minutes.txt"]),
    ExampleSetUp(
      "minutes clear",
      after: [
        "minutes number salford-icb/2001-10-16 1 --why 'the first'",
        "minutes clear salford-icb/2001-10-16 --by 'A. Reed'",
        "minutes clear salford-icb/2001-11-27 --by 'A. Reed'",
        "minutes clear salford-icb/2002-01-08 --by 'A. Reed'",
      ]),
    ExampleSetUp(
      "minutes sign", after: ["minutes confirm salford-icb/2002-02-12 --at salford-icb/2002-03-26"]),
    ExampleSetUp(
      "referral make", sample: "salford-2001",
      after: [
        "board constitution salford-icb > now.yaml",
        .edit("now.yaml", as: "new.yaml") {
          $0.split(separator: "\n").filter { !$0.contains("failing:") }.joined(separator: "\n")
        },
        "board amend salford-icb new.yaml --from 2002-03-01",
      ] + noAgreement + ["board amend salford-icb now.yaml --from 2002-03-02"]),
    ExampleSetUp(
      "referral hearing", "referral withdraw", sample: "salford-2001", after: noAgreement),
    ExampleSetUp(
      "referral answer", sample: "salford-2001", after: noAgreement + [clock("2002-04-17 10.00")]),
    ExampleSetUp("referral compare", sample: "salford-2001", after: answered),
    ExampleSetUp(
      "referral dispute", sample: "salford-2001",
      after: answered + ["referral compare salford-icb 1 diverge --by 'A. Reed'"]),
    ExampleSetUp("report made", "report reviewed", sample: "salford-2001"),
    ExampleSetUp("agreement extended", after: [clock("2024-02-01 10.00")]),
    ExampleSetUp("agreement withdraw", after: [clock("2003-09-01 10.00")]),
    ExampleSetUp(
      "agreement effect",
      after: [
        "board constitution salford-icb > now.yaml",
        .edit("now.yaml", as: "new.yaml") {
          $0 + """
            withdrawal:
              - given: April to August
                effect: 31 March following
              - given: September to March
                effect: end of the following financial year

            """
        },
        "board amend salford-icb new.yaml --from 2002-03-01",
      ]),
    ExampleSetUp(
      "programme postpone", "programme settle",
      after: july + [
        "programme plan salford-icb 'Annual review' --origin review --for salford-icb/2002-07-16"
      ]),
    ExampleSetUp("action report", "action chase", "action due", "action show", after: action),
    ExampleSetUp(
      "office done", after: ["office timetable salford-icb 'drafts=10 working days before'"]),
    ExampleSetUp("calendar adopt", after: [.file("bank-holidays.json", holidays)]),
    ExampleSetUp("undo 123", sample: "salford-2001"),
    ExampleSetUp("undo --meeting", after: ["attendance left salford-icb s-holt"]),
    ExampleSetUp("journal new", after: [.remove("journal")]),
    ExampleSetUp("journal import", after: ["journal export > office.jsonl"]),
    ExampleSetUp(
      "journal restore", after: ["journal backup office-2002-03-26.quorate", .remove("journal")]),
    ExampleSetUp(
      "import people members.csv --board salford-icb --dry-run",
      after: [
        "seat add salford-icb 'Carers 2' --from 2001-10-01",
        .file(
          "members.csv",
          "name,seat,capacity,appointed by,from\nMs N. New,Carers 2,officer,Council,2002-01-04\n"),
      ]),
    ExampleSetUp(
      "import people members.csv --board salford-icb --ignore",
      after: [
        "seat add salford-icb 'Carers 2' --from 2001-10-01",
        .file(
          "members.csv",
          """
          name,seat,phone,capacity,appointed by,from
          Ms N. New,Carers 2,0161,officer,Council,1/4/2002

          """),
      ]),
  ]

  private static let holidays = """
    {"england-and-wales":{"division":"england-and-wales","events":[
    {"title":"Spring bank holiday","date":"2002-06-04","notes":"","bunting":true}]}}
    """
}
