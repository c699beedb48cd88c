/// What is typed wrongly about minutes and notes, and what is said to it.
extension BadInput {
  private static let held = "salford-icb/2002-02-12"

  static let minutes: [BadInput] = [
    BadInput(
      ["minutes", "show", "salford-icb/2002-05-21"], 2,
      "the meeting salford-icb/2002-05-21 was not opened, and has no minutes"),
    BadInput(
      ["minutes", "draft", "salford-icb/none"], 2,
      "there is no meeting \"salford-icb/none\"; try: quorate meeting list salford-icb"),
    BadInput(
      ["minutes", "take", held, "letter"], 2,
      "line 1 is above the first minute; expected ## - and a heading before it"),
    BadInput(
      ["minutes", "take", held, "none"], 74, "none could not be read; expected a file you may read"),
    BadInput(
      ["minutes", "text", held, "--out", "letter"], 74, "letter could not be made: File exists"),
    BadInput(
      ["minutes", "edit", held], 2,
      "editing needs a terminal; expected minutes text and minutes take"),
    BadInput(
      ["minutes", "clear", held], 2,
      "the first number is not known: the minutes of salford-icb/2002-01-08 have no numbers yet; clear those, or set the first; try: quorate minutes number salford-icb/2002-02-12"
    ),
    BadInput(
      ["minutes", "send", held, "--to", "members", "--on", "2002-02-11"], 2,
      "Mon 11 Feb 2002 is before the meeting itself, Tue 12 Feb 2002"),
    BadInput(
      ["minutes", "publish", held, "--place", " "], 2,
      "where they were published is missing; expected a website, a library"),
    BadInput(
      ["minutes", "confirm", held, "--at", "salford-icb/2002-01-08", "--on", "2002-03-01"], 2,
      "salford-icb/2002-01-08 is not a later meeting of salford-icb that was opened; expected the meeting that confirmed them"
    ),
    BadInput(
      ["minutes", "sign", held, "--by", "p-wells"], 2,
      "the minutes of salford-icb/2002-02-12 are not confirmed yet; expected the meeting that confirmed them"
    ),
    BadInput(
      ["minutes", "number", held, "0", "--why", "x"], 2,
      "0 is not a minute number; expected a whole number from 1 to 99999"),
    BadInput(
      ["minutes", "number", held, "many", "--why", "x"], 64,
      "Error: The value 'many' is invalid for '<first>'"),
    BadInput(
      ["minutes", "nil-return", held, "99", "questions"], 2,
      "there is no item \"99\"; expected 1, 2, 3, 4, 5, 6"),
    BadInput(
      ["minutes", "next", held, "never"], 2,
      "\"never\" is not a time; expected such as 14.31, 5 minutes ago, now, or 2002-03-26 14.31"),
    BadInput(
      ["minutes", "next", held, "2002-01-01 14.00"], 2,
      "Tue 1 Jan 2002 14.00 is not after Tue 12 Feb 2002 15.12; expected a meeting still to come"),
    BadInput(
      ["note", "add", held, "1", " "], 2, "a note needs its words; expected what was said"),
    BadInput(
      ["note", "add", held, "99", "x"], 2, "there is no item \"99\"; expected 1, 2, 3, 4, 5, 6"),
    BadInput(
      ["decision", "sheet", "salford-icb/2002-05-21"], 2,
      "the meeting salford-icb/2002-05-21 was not opened; expected meeting open first"),
  ]
}
