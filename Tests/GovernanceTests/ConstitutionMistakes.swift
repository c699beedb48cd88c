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
    => line 7, minute-numbers: read "never", expected not agreed, or a map that states the rule

    minute-numbers:
      clause: 9
    => line 8, minute-numbers.restart: missing, expected one of never, each municipal \
    year, each annual meeting

    minute-numbers:
      restart: each year
    => line 8, minute-numbers.restart: read "each year", expected one of never, each municipal \
    year, each annual meeting
    """

  private static let table = """
    quorum: 4
    => line 7, quorum: read "4", expected not agreed, or a map that states the rule

    quorum:
      clause: 9
    => line 8, quorum.total: missing, expected how many must be present, such as one \
    quarter of seats

    quorum:
      total: 0.34
    => line 8, quorum.total: read "0.34", expected a whole number such as 6, or a \
    fraction such as one quarter of seats, at least 3

    quorum:
      total: [3]
    => line 8, quorum.total: read a list of 1, expected a single value

    quorum:
      total: 3
      partners: council
    => line 9, quorum.partners: read "council", expected a map such as { council: 1 }

    quorum:
      total: 3
      partners:
        police: 1
    => line 10, quorum.partners: read "police", expected one of council, ha

    quorum:
      total: 3
      partners:
        council: none
    => line 10, quorum.partners.council: read "none", expected a whole number from 1

    quorum:
      total: 3
      categories:
        carers: 0
    => line 10, quorum.categories.carers: read "0", expected a whole number from 1

    quorum:
      total: 3
      offices: treasurer
    => line 9, quorum.offices: read "treasurer", expected chair, deputy, or chair or deputy

    quorum:
      total: 3
      remote: perhaps
    => line 9, quorum.remote: read "perhaps", expected count, or do not count

    quorum:
      total: 3
      substitutes: yes
    => line 9, quorum.substitutes: read "yes", expected count, or do not count

    quorum:
      total: 3
      vote: 1
    => line 9, quorum.vote: read the key "vote", expected one of clause, reading, from, to, \
    state, total, partners, categories, offices, remote, substitutes

    quorum:
      state: agreed
    => line 8, quorum.state: read "agreed", expected not agreed

    quorum:
      state: not agreed
      total: 3
    => line 9, quorum.total: read the key "total", expected one of clause, reading, from, \
    to, state

    quorum:
      total: 3
      from: soon
    => line 9, quorum.from: read "soon", expected a day that exists, such as 2017-06-20 or \
    20 June 2017

    quorum:
      total: 3
      from: Mon 20 Jun 2017
    => line 9, quorum.from: read "Mon 20 Jun 2017", expected the weekday and the date to \
    agree

    quorum:
      total: 3
      from: 2020-01-02
      to: 2020-01-01
    => line 10, quorum.to: read "2020-01-01", expected a day on or after 2020-01-02

    decisions:
      clause: 9
    => line 8, decisions.by: missing, expected one of consensus, majority, agreement of \
    every partner, recommendation only

    decisions:
      by: lot
    => line 8, decisions.by: read "lot", expected one of consensus, majority, agreement of \
    every partner, recommendation only

    decisions:
      by: consensus
      failing: refer to police
    => line 9, decisions.failing: read "refer to police", expected refer to, and then some \
    of council and ha

    notice:
      of: date
    => line 8, notice.at-least: missing, expected a span such as 6 weeks before

    notice:
      at-least: soon
    => line 8, notice.at-least: read "soon", expected for example 3 working days before, 2 \
    weeks after, 28 days beginning with

    notice:
      at-least: 6 weeks after
    => line 8, notice.at-least: read "6 weeks after", expected a span such as 6 weeks \
    before

    notice:
      at-least: 6 weeks before 2020-01-01
    => line 8, notice.at-least: read "6 weeks before 2020-01-01", expected a span alone, \
    such as 6 weeks before

    notice:
      at-least: 6 weeks before
      of: [date, price]
    => line 9, notice.of: read "price", expected date, time or venue

    papers:
      to: members
    => line 8, papers.at-least: missing, expected a span such as 3 working days before

    papers:
      at-least: 0 days before
    => line 8, papers.at-least: read "0 days before", expected a whole number from 1 to \
    100000

    minutes:
      to: members
    => line 8, minutes.within: missing, expected a span such as 2 weeks after

    minutes:
      within: 2 weeks before
    => line 8, minutes.within: read "2 weeks before", expected a span such as 2 weeks after

    minutes:
      within: [2 weeks after]
    => line 8, minutes.within: read a list of 1, expected a single value

    meetings:
      measure: gap
    => line 8, meetings.at-least-every: missing, expected a span such as 2 months

    meetings:
      at-least-every: 2 months after
    => line 8, meetings.at-least-every: read "2 months after", expected a span such as 2 \
    months

    meetings:
      at-least-every: 2 months
      measure: often
    => line 9, meetings.measure: read "often", expected gap or period

    meetings:
      at-least-every: 6 weeks
      measure: period
    => line 8, meetings.at-least-every: read "6 weeks", expected months, where periods are \
    counted
    """
}
