import TestSupport
import Testing

/// Commands and options that do not exist are answered with the nearest that do.
struct NearestTests {
  static let table: [(arguments: [String], line: String)] = [
    (["foo"], "there is no command \"foo\"; all: quorate --help"),
    (["bord"], "there is no command \"bord\"; nearest: board; all: quorate --help"),
    (
      ["metting", "list"], "there is no command \"metting\"; nearest: meeting; all: quorate --help"
    ),
    (["rep"], "there is no command \"rep\"; nearest: report; all: quorate --help"),
    (["Minutes"], "there is no command \"Minutes\"; nearest: minutes; all: quorate --help"),
    (
      ["meeting", "shedule"],
      "there is no command \"meeting shedule\"; nearest: meeting schedule; "
        + "all: quorate meeting --help"
    ),
    (
      ["person", "ad", "A. Reed"],
      "there is no command \"person ad\"; nearest: person add; all: quorate person --help"
    ),
    (["board", "zzz"], "there is no command \"board zzz\"; all: quorate board --help"),
    (
      ["check", "--al"], "there is no option --al; nearest: --all; all: quorate check --help"
    ),
    (
      ["decision", "agree", "salford-icb", "5", "--agianst", "3"],
      "there is no option --agianst; nearest: --against; all: quorate decision agree --help"
    ),
    (["--bord", "x"], "there is no option --bord; nearest: --board; all: quorate screens --help"),
    (
      ["body", "list", "--frobnicate"],
      "there is no option --frobnicate; all: quorate body list --help"
    ),
    (
      ["attendance", "reply", "salford-icb", "T. Lowe", "perhaps"],
      "\"perhaps\" is not one of the values for <answer>; "
        + "expected attending, apologies, substitute, withdrawn"
    ),
    (
      ["interest", "register", "salford-icb", "C. Roy", "trustee", "--category", "odd"],
      "\"odd\" is not one of the values for --category; "
        + "expected pecuniary, registrable, non-registrable, loyalty, gift"
    ),
  ]

  @Test("are answered in one line with exit status 64", arguments: table)
  func nearest(row: (arguments: [String], line: String)) throws {
    let outcome = try Program(home: try Scratch().folder).run(row.arguments)
    #expect(outcome.status == 64)
    #expect(outcome.out == "")
    #expect(outcome.err == "quorate: \(row.line)\n")
  }

  @Test(
    "a reply can be given in other words",
    arguments: [
      ("coming", "attending"), ("yes", "attending"), ("y", "attending"), ("no", "apologies"),
    ])
  func replies(typed: String, recorded: String) throws {
    let scratch = try Scratch()
    let program = Program(home: scratch.folder)
    let journal = try Template.copy(to: scratch)
    let reply = ["attendance", "reply", "salford-icb/2002-05-21", "T. Lowe"]
    let told = try program.run(reply + [typed, "--journal", journal]).out
    #expect(told.hasPrefix("saved"))
    #expect(
      try program.run(reply + [recorded, "--journal", journal]).out.hasSuffix(
        told.drop { $0 != ":" }))
  }
}
