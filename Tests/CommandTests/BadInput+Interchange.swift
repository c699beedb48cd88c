/// What is typed wrongly about what other programs read and wrote, and what is said to it.
extension BadInput {
  /// The tables that are read, by the names of their files.
  static let tables = [
    "unreadable.csv": "name,seat,capacity,appointed by,from\nA,S,elected,X,31 Feb 2004\n",
    "strange.csv": "name,shoe size\nA,9\n",
    "alike.csv": "name\nRoy\n",
    "open.csv": "name\n\"A\n",
  ]

  static let interchange = BadInput.read(
    #"""
    quorate import people unreadable.csv --board salford-icb
    2 unreadable.csv, row 2, from: "31 Feb 2004" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate import people strange.csv --board salford-icb
    2 the column "shoe size" of strange.csv is not known; expected name, person id, seat, partner, category, standing, capacity, appointed by, from, to or office; pass over the column with --ignore "shoe size"
    quorate import people alike.csv --board salford-icb
    2 alike.csv, row 2, name: Roy may be c-roy (C. Roy); if so, write c-roy in a column headed person id; where nobody in the file is known yet, use --new
    quorate import people open.csv --board salford-icb
    2 open.csv, row 2, opens a quotation mark that is never closed; close it, or type it twice if it is part of the text
    quorate import people letter --board salford-icb
    2 the column "a letter" of letter is not known; expected name, person id, seat, partner, category, standing, capacity, appointed by, from, to or office; pass over the column with --ignore "a letter"
    quorate import people nothing.csv --board salford-icb
    74 nothing.csv could not be read; check its name, and that you have permission to read it
    quorate import people alike.csv --board nowhere
    2 there is no board called "nowhere"; see the boards: quorate board list
    quorate import people alike.csv
    64 quorate: the board (--board) is missing; for example: quorate import people members.csv --board salford-icb --dry-run
    quorate export ics --board nowhere
    2 there is no board called "nowhere"; see the boards: quorate board list
    quorate export ics --length long
    2 "long" is not the length of a meeting; expected hours or minutes, such as 2 hours or 90 minutes
    quorate export ics --length "99999999999999999999 hours"
    2 "99999999999999999999 hours" is not the length of a meeting; expected hours or minutes, such as 2 hours or 90 minutes
    quorate export ics --out letter
    2 letter already exists; give another name; or write over it with --replace
    quorate export popolo --out no/such/folder.json
    74 no/such/folder.json could not be written: there is no folder no/such
    quorate export popolo --as-of someday
    2 "someday" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    """#)
}
