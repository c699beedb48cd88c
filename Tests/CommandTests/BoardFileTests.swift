import TestSupport
import Testing

/// Constitution files at the command line: mistakes, partners that are known, the language.
struct BoardFileTests {
  let scratch: Scratch
  let program: Program

  init() throws {
    (scratch, program) = try Program.alone()
    _ = try Template.copy(to: scratch)
  }

  @Test("every mistake of a file is told, a line each, and nothing is recorded")
  func mistakes() throws {
    let text = "name: X\nnation: france\nquorum:\n  total: many\n  colour: red\n"
    try scratch.write(Array(text.utf8), to: "bad.yaml")
    let outcome = try program.run(["board", "new", "bad.yaml", "--journal", "journal"])
    let lines = outcome.err.split(separator: "\n").map(String.init)
    #expect(outcome.status == 2 && lines.count == 4)
    #expect(
      lines.map { $0.prefix(15) }.prefix(3) == [
        "quorate: line 2", "quorate: line 4", "quorate: line 5",
      ])
    #expect(lines.last == "quorate: bad.yaml has 3 mistakes; mend these lines first")
  }

  @Test("X1: a sample's constitution founds no board in a real journal, and in a rehearsal it does")
  func sample() throws {
    let new = ["board", "new", "salford-2001.yaml", "--id", "other", "--from", "2002-01-01"]
    try program.must("journal", "new", on: "real")
    let real = try program.run(new + ["--journal", "real"])
    #expect(real.status == 2)
    #expect(
      real.err
        == "quorate: there is no file salford-2001.yaml here; the sample of that name is for "
        + "rehearsals; start from a model: quorate board models\n")
    #expect(try program.run(["board", "list", "--journal", "real"]).out == "")
    let played = try program.run(new + ["--journal", "journal"])
    #expect(played.err.contains("is already known"), "a rehearsal reads it: \(played.err)")
  }

  @Test("an amendment may say which known body a new partner is")
  func amendment() throws {
    let text = try program.run(["board", "constitution", "salford-icb", "--journal", "journal"]).out
    let (old, new) = ("\npartners:\n", "\npartners:\n  voluntary-body: Salford City Council\n")
    try scratch.write(Array(text.replacing(old, with: new).utf8), to: "new.yaml")
    let amend = ["board", "amend", "salford-icb", "new.yaml", "--from", "2010-01-01"]
    let journal = ["--dry-run", "--journal", "journal"]
    #expect(try program.run(amend + journal).status == 2)
    let known = try program.run(
      amend + ["--partner", "voluntary-body=salford-city-council"] + journal)
    #expect(known.status == 0 && known.out.contains("voluntary-body"), "\(known.err)")
  }
}
