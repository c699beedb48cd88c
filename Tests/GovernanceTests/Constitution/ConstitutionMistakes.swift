/// Mistakes in the rules of a constitution, each with the line that tells it.
///
/// Six lines of a right head stand before each, so that what is shown begins on line 7.
enum ConstitutionMistakes {
  static let head = """
    name: Board
    nation: scotland
    partners:
      council: City Council
      ha: Health Authority
    categories: [carers]

    """

  /// Each mistake and its line.
  static var all: [(text: String, line: String)] {
    var rows: [(text: String, line: String)] = []
    var lines: [Substring] = []
    let all = [table, numbering, deciding, owing].joined(separator: "\n")
    for line in all.split(separator: "\n") {
      if line.hasPrefix("=> ") {
        rows.append((lines.joined(separator: "\n"), String(line.dropFirst(3))))
        lines = []
      } else {
        lines.append(line)
      }
    }
    return rows
  }

  private static let numbering = """
    minute-numbers: never
    => line 7, minute-numbers: "never" is not accepted; expected "not agreed", or the rule on lines below it

    minute-numbers:
      clause: 9
    => line 8, minute-numbers, restart: missing; expected never, each municipal \
    year or each annual meeting

    minute-numbers:
      restart: each year
    => line 8, minute-numbers, restart: "each year" is not accepted; expected never, each municipal \
    year or each annual meeting
    """

  private static let table = """
    quorum: 4
    => line 7, quorum: "4" is not accepted; expected "not agreed", or the rule on lines below it

    quorum:
      clause: 9
    => line 8, quorum, total: missing; expected how many must be present, such as 4 or one quarter of seats

    quorum:
      total: 0.34
    => line 8, quorum, total: "0.34" is not accepted; expected a whole number such as 6, or a \
    share such as one quarter of seats, at least 3, or 50% of members

    quorum:
      total: [3]
    => line 8, quorum, total: a list is not accepted; expected a single entry on the same line, without brackets

    quorum:
      total: 3
      partners: council
    => line 9, quorum, partners: "council" is not accepted; expected a line for each, such as council: 1

    quorum:
      total: 3
      partners:
        police: 1
    => line 10, quorum, partners: "police" is not accepted; expected council or ha

    quorum:
      total: 3
      partners:
        council: none
    => line 10, quorum, partners, council: "none" is not accepted; expected a whole number from 1

    quorum:
      total: 3
      categories:
        carers: 0
    => line 10, quorum, categories, carers: "0" is not accepted; expected a whole number from 1

    quorum:
      total: 3
      offices: treasurer
    => line 9, quorum, offices: "treasurer" is not accepted; expected "chair", "deputy" or "chair or deputy"

    quorum:
      total: 3
      remote: perhaps
    => line 9, quorum, remote: "perhaps" is not accepted; expected "count" or "do not count"

    quorum:
      total: 3
      substitutes: yes
    => line 9, quorum, substitutes: "yes" is not accepted; expected "count" or "do not count"

    quorum:
      total: 3
      vote: 1
    => line 9, quorum, vote: not known here; expected clause, reading, from, to, \
    state, when, total, partners, categories, offices, including, partners-represented, remote, \
    substitutes or interests

    quorum:
      state: agreed
    => line 8, quorum, state: "agreed" is not accepted; expected "not agreed"

    quorum:
      state: not agreed
      total: 3
    => line 9, quorum, total: not known here; expected clause, reading, from, \
    to, state or when

    quorum:
      total: 3
      from: soon
    => line 9, quorum, from: "soon" is not accepted; expected a day that exists, such as 2017-06-20 or \
    20 June 2017

    quorum:
      total: 3
      from: Mon 20 Jun 2017
    => line 9, quorum, from: "Mon 20 Jun 2017" is not accepted; expected a weekday and a date that agree

    quorum:
      total: 3
      from: 2020-01-02
      to: 2020-01-01
    => line 10, quorum, to: "2020-01-01" is not accepted; expected a day on or after 2020-01-02

    decisions:
      clause: 9
    => line 8, decisions, by: missing; expected consensus, majority, agreement of \
    every partner or recommendation only

    decisions:
      by: lot
    => line 8, decisions, by: "lot" is not accepted; expected consensus, majority, agreement of \
    every partner or recommendation only

    decisions:
      by: consensus
      failing: refer to police
    => line 9, decisions, failing: "refer to police" is not accepted; expected "refer to" and one or more partners, such as refer to council and ha

    notice:
      of: date
    => line 8, notice, at-least: missing; expected a period such as 6 weeks before

    notice:
      at-least: soon
    => line 8, notice, at-least: "soon" is not accepted; expected a period such as 6 weeks before

    notice:
      at-least: 6 weeks after
    => line 8, notice, at-least: "6 weeks after" is not accepted; expected a period such as 6 weeks \
    before

    notice:
      at-least: 6 weeks before 2020-01-01
    => line 8, notice, at-least: "6 weeks before 2020-01-01" is not accepted; expected a period alone, \
    such as 6 weeks before

    notice:
      at-least: 6 weeks before
      of: [date, price]
    => line 9, notice, of: "price" is not accepted; expected date, time or venue

    papers:
      to: members
    => line 8, papers, at-least: missing; expected a period such as 3 working days before

    papers:
      at-least: 0 days before
    => line 8, papers, at-least: "0 days before" is not accepted; expected a whole number from 1 to \
    100000

    minutes:
      to: members
    => line 8, minutes, within: missing; expected a period such as 2 weeks after, or 1 week before the next meeting

    minutes:
      within: 2 weeks before
    => line 8, minutes, within: "2 weeks before" is not accepted; expected a period such as 2 weeks after, or 1 week before the next meeting

    minutes:
      within: [2 weeks after]
    => line 8, minutes, within: a list is not accepted; expected a single entry on the same line, without brackets

    meetings:
      measure: gap
    => line 8, meetings, at-least-every: missing; expected a period such as 2 months

    meetings:
      at-least-every: 2 months after
    => line 8, meetings, at-least-every: "2 months after" is not accepted; expected a period such as 2 \
    months

    meetings:
      at-least-every: 2 months
      measure: often
    => line 9, meetings, measure: "often" is not accepted; expected "gap" (from one meeting to the next) or "period" (one meeting in each)

    meetings:
      at-least-every: 6 weeks
      measure: period
    => line 8, meetings, at-least-every: "6 weeks" is not accepted; expected months, such as 2 months, where periods are counted
    """
}
