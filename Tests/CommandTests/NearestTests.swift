import TestSupport
import Testing

/// Commands and options that do not exist are answered with the nearest that do.
struct NearestTests {
  let scratch: Scratch
  let program: Program

  init() throws { (scratch, program) = try Program.alone() }

  static let table = BadInput.read(
    #"""
    quorate foo
    64 there is no command "foo"; for the list: quorate --help
    quorate bord
    64 there is no command "bord"; did you mean board or body? For the list: quorate --help
    quorate metting list
    64 there is no command "metting"; did you mean meeting? For the list: quorate --help
    quorate rep
    64 there is no command "rep"; did you mean report? For the list: quorate --help
    quorate Minutes
    64 there is no command "Minutes"; did you mean minutes? For the list: quorate --help
    quorate meeting shedule
    64 there is no command "meeting shedule"; did you mean meeting schedule? For the list: quorate meeting --help
    quorate person ad "A. Reed"
    64 there is no command "person ad"; did you mean person add? For the list: quorate person --help
    quorate board zzz
    64 there is no command "board zzz"; for the list: quorate board --help
    quorate check --al
    64 there is no option --al; did you mean --all or --as? For the list: quorate check --help
    quorate decision agree salford-icb 5 --agianst 3
    64 there is no option --agianst; did you mean --against? For the list: quorate decision agree --help
    quorate --bord x
    64 there is no option --bord; did you mean --board? For the list: quorate screens --help
    quorate body list --frobnicate
    64 there is no option --frobnicate; for the list: quorate body list --help
    quorate attendance reply salford-icb "T. Lowe" perhaps
    64 "perhaps" is not accepted for <answer>; expected attending, apologies, substitute or withdrawn
    quorate interest register salford-icb "C. Roy" trustee --category odd
    64 "odd" is not accepted for --category; expected pecuniary, registrable, non-registrable, loyalty or gift
    quorate programme plan salford-icb x --origin whim
    64 "whim" is not accepted for --origin; expected action, referral, review, statutory-report, deferral, ratification, chair-action, correspondence or plan
    """#)

  @Test("are answered in one line with exit status 64", arguments: table)
  func nearest(row: BadInput) throws {
    let outcome = try program.run(row.arguments)
    #expect(outcome.status == row.status)
    #expect(outcome.out == "")
    #expect(outcome.err == "quorate: \(row.line)\n")
  }

  @Test(
    "a reply can be given in other words",
    arguments: [
      ("coming", "attending"), ("yes", "attending"), ("y", "attending"), ("no", "apologies"),
    ])
  func replies(typed: String, recorded: String) throws {
    let told = try [typed, recorded].map { answer in
      try program.must(
        "attendance", "reply", "salford-icb/2002-05-21", "T. Lowe", answer,
        on: try Template.copy(to: scratch, answer)
      ).drop { $0 != ":" }
    }
    #expect(!told[0].isEmpty)
    #expect(told[0] == told[1])
  }
}
