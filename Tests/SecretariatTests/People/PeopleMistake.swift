import Testing

/// A list with something wrong in it, and every line that is said to it.
struct PeopleMistake: Sendable, CustomTestStringConvertible {
  let text: String
  let lines: [String]

  init(_ text: String, _ lines: String...) {
    self.text = text
    self.lines = lines
  }

  var testDescription: String { lines.first ?? text }

  private static let header =
    "name,person id,seat,partner,standing,capacity,appointed by,from,to,office\n"

  static let all = [
    PeopleMistake(
      header + "A,,S,,,elected,X,31 Feb 2004,,\nB,,T,,,king,X,2004-02-29,,\n",
      "row 2, from: \"31 Feb 2004\" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017",
      "row 3, capacity: the capacity \"king\" is not known; expected elected, non-executive, executive, officer, person-supported, carer, clinical, lay, independent, co-opted, user, voluntary or representative"
    ),
    PeopleMistake(
      header + "A,,S,,,,,,,queen\n",
      "row 2, office: the office \"queen\" is not known; expected chair or deputy",
      "row 2, from: nothing is given; expected a day such as 2017-06-20",
      "row 2, capacity: nothing is given; expected a capacity such as officer",
      "row 2, appointed by: nothing is given; expected a name such as City Council"),
    PeopleMistake(
      header + "A,Ann!,,,,,,,,\nB\n,b,,,,,,,,chair\n",
      "row 2, person id: \"Ann!\" is not an identifier; expected up to 64 small letters, figures and hyphens, such as head-of-service",
      "row 3: the number of columns is 1, not 10; complete the row, or put what contains a comma in quotation marks",
      "row 4, seat: nothing is given; expected a vacant seat, as the row has no name",
      "row 4, person id: the row names nobody; give the name",
      "row 4, office: the row names nobody; give the name",
      "row 4, from: nothing is given; expected a day such as 2017-06-20"),
    PeopleMistake(
      header + "A,,,council,adviser,elected,,,,\n",
      "row 2, partner: the row names no seat; give the seat",
      "row 2, standing: the row names no seat; give the seat",
      "row 2, capacity: the row names no seat; give the seat"),
    PeopleMistake(
      header
        + "A,,S,Rotary Club,,elected,X,2004-02-29,,\nB,,Member 1,trust,,elected,X,2004-02-29,,\n",
      "row 2, partner: \"Rotary Club\" is not a partner; expected council or trust",
      "row 3, partner: the seat Member 1 has the partner council, not trust; leave the column empty, or name another seat"
    ),
    PeopleMistake(
      header
        + "B,,Member 1,,,elected,X,2004-02-29,,\nC,,Member 1,,adviser,elected,X,2001-01-01,,\n",
      "row 2, seat: Mr. T. J. Richardson CC has held the seat Member 1 since Mon 1 Oct 2001; end that appointment first, or give dates that do not overlap with it",
      "row 3, standing: the seat Member 1 has the standing full, not adviser; leave the column empty, or name another seat"
    ),
    PeopleMistake(
      header
        + "B,,S,,,elected,X,2004-02-29,2004-02-28,\nC,,,,,,X,2004-01-01,,chair\nD,,,,,,X,2004-02-01,,Chair\n",
      "row 2, seat: Sat 28 Feb 2004 is before the first day, Sun 29 Feb 2004; expected a last day on or after the first",
      "row 4, office: C has been chair since Thu 1 Jan 2004; record the end of that term first, or give dates that do not overlap with it"
    ),
    PeopleMistake(
      header + "A. Reed,,,,,,,,,\nAnne Other,a-reed,,,,,,,,\n",
      "row 3, person id: a-reed is A. Reed, not Anne Other; correct the identifier, or rename the person first"
    ),
    PeopleMistake(
      header + "A\u{1B}[31m,,,,,,,,,\n",
      "row 2, name: a character cannot be printed; type it again"),
  ]
}
