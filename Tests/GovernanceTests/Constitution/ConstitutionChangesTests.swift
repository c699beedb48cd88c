import Foundation
import Testing

@testable import Governance

/// What the program shows when one constitution takes another's place.
struct ConstitutionChangesTests {
  @Test("each change is one line")
  func lines() throws {
    let old = try Constitution.read(ConstitutionTests.rich)
    let new = try Constitution.read(
      """
      name: Salford Board
      nation: scotland
      partners:
        council: Salford City Council
        pct: Salford Primary Care Trust
      categories: [health, carers, education]
      quorum:
        total: 5
      decisions:
        by: consensus
        failing: refer to council and pct
      """)
    #expect(
      old.changes(to: new) == [
        "name: Salford Board (was Salford Integrated Commissioning Board)",
        "nation: Scotland",
        "partner: now Salford Primary Care Trust (pct)",
        "partner removed: Salford and Trafford Health Authority (health-authority)",
        "category added: education",
        "category removed: people-supported",
        "source: now none",
        "assumes: now nothing",
        "quorum: now 5",
        "decisions: now by consensus; failing agreement, refer to council and pct",
        "notice: now no provision",
        "papers: now no provision",
        "minutes: now no provision",
        "meetings: now no provision",
        "quorum removed: not agreed, to Sun 31 Mar 2002 [line 409]",
        "quorum removed: one quarter of filled seats, at least 3, including council 1, "
          + "health authority 2 and carers 1; with the chair or deputy chair; remote members "
          + "do not count; substitutes count, from Mon 1 Apr 2002; read as rounded up [Quorum]",
        "decisions removed: by consensus; failing agreement, refer to council and "
          + "health authority [Decision making]",
        "notice removed: notice of date, time and venue at least 6 weeks before the meeting",
        "papers removed: agenda and reports available to members at least 3 working days before "
          + "the meeting",
        "minutes removed: minutes within 2 weeks after the meeting to members "
          + "and chief executive of the council; then to carers groups and library",
        "meetings removed: a meeting at least every 6 weeks, from Mon 1 Oct 2001 "
          + "to Sun 31 Mar 2002",
        "meetings removed: a meeting in every 2 months, from Mon 1 Apr 2002",
      ])
  }

  @Test(
    "no field of a rule can change without a line",
    arguments: [
      ("nation: [england-and-wales, scotland]", "nation: scotland"),
      ("council: Salford City", "council: Salford"),
      ("at least 3", "at least 4"),
      ("health-authority: 2", "health-authority: 3"),
      ("[chair or deputy]", "[chair]"),
      ("remote: do not count", "remote: count"),
      ("substitutes: count", "substitutes: do not count"),
      ("from: 1 April 2002", "from: 2 April 2002"),
      ("failing: refer to council and health-authority", "failing: refer to council"),
      ("of: [date, time, venue]", "of: [date, time]"),
      ("to: members", "to: library"),
      ("then-to: [carers-groups, library]", "then-to: [library]"),
      ("measure: period", "measure: gap"),
    ])
  func everyField(was: String, now: String) throws {
    try expectLine(was, now)
  }

  @Test(
    "where a rule comes from and how it is read cannot change without a line",
    arguments: [
      ("source: salford-2001", "source: salford-2002"),
      ("assumes: a quorum", "assumes: another quorum"),
      ("reading: rounded up", "reading: rounded down"),
      ("clause: Quorum", "clause: Clause 9"),
    ])
  func everySource(was: String, now: String) throws {
    try expectLine(was, now)
  }

  private func expectLine(_ was: String, _ now: String) throws {
    let rich = ConstitutionTests.rich
    let range = try #require(rich.range(of: was))
    let old = try Constitution.read(rich)
    let new = try Constitution.read(rich.replacingCharacters(in: range, with: now))
    try #require(old != new)
    #expect(!old.changes(to: new).isEmpty)
  }
}
