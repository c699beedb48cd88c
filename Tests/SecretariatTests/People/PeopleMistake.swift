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
      "row 3, capacity: \"king\" is not one of the words for this; expected elected, non-executive, executive, officer, person-supported, carer, representative"
    ),
    PeopleMistake(
      header + "A,,S,,,,,,,queen\n",
      "row 2, office: \"queen\" is not one of the words for this; expected chair, deputy",
      "row 2, from: nothing is written; expected the first day",
      "row 2, capacity: nothing is written; expected in what capacity",
      "row 2, appointed by: nothing is written; expected who appointed"),
    PeopleMistake(
      header + "A,Ann!,,,,,,,,\nB\n,b,,,,,,,,chair\n",
      "row 2, person id: \"Ann!\" is not an identifier; expected a-z, 0-9 and inner hyphens, up to 64",
      "row 3: fields are missing or too many: 1; expected 10, as the header has",
      "row 4, seat: nothing is written; expected a name, or the seat that nobody holds",
      "row 4, person id: this is said of nobody; expected the name",
      "row 4, office: this is said of nobody; expected the name",
      "row 4, from: nothing is written; expected the first day"),
    PeopleMistake(
      header + "A,,,council,adviser,elected,,,,\n",
      "row 2, partner: this is said of no seat; expected the seat",
      "row 2, standing: this is said of no seat; expected the seat",
      "row 2, capacity: this is said of no seat; expected the seat"),
    PeopleMistake(
      header
        + "A,,S,Rotary Club,,elected,X,2004-02-29,,\nB,,Member 1,trust,,elected,X,2004-02-29,,\n",
      "row 2, partner: \"Rotary Club\" is not a partner; expected council or trust",
      "row 3, partner: the seat Member 1 has the partner council, not trust; expected nothing here, or another seat"
    ),
    PeopleMistake(
      header
        + "B,,Member 1,,,elected,X,2004-02-29,,\nC,,Member 1,,adviser,elected,X,2001-01-01,,\n",
      "row 2, seat: the seat Member 1 is held by Mr. T. J. Richardson CC from Mon 1 Oct 2001; expected that appointment to be ended first",
      "row 3, standing: the seat Member 1 has the standing full, not adviser; expected nothing here, or another seat"
    ),
    PeopleMistake(
      header
        + "B,,S,,,elected,X,2004-02-29,2004-02-28,\nC,,,,,,X,2004-01-01,,chair\nD,,,,,,X,2004-02-01,,Chair\n",
      "row 2, seat: Sat 28 Feb 2004 is before Sun 29 Feb 2004; expected a last day on or after the first",
      "row 4, office: C is chair from Thu 1 Jan 2004; expected that term to be ended first"),
    PeopleMistake(
      header + "A. Reed,,,,,,,,,\nAnne Other,a-reed,,,,,,,,\n",
      "row 3, person id: a-reed is A. Reed, not Anne Other; expected another identifier, or person rename first"
    ),
    PeopleMistake(
      header + "A\u{1B}[31m,,,,,,,,,\n",
      "row 2, name: a character that cannot be printed; expected letters"),
  ]
}
