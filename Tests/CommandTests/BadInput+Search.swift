/// What is typed wrongly about searches and figures, and what is said to it.
extension BadInput {
  static let search = BadInput.read(
    #"""
    quorate search %
    2 "%" contains no word; expected a word, such as budget
    quorate search ""
    2 "" contains no word; expected a word, such as budget
    quorate search plan --board none
    2 there is no board called "none"; see the boards: quorate board list
    quorate search plan --from 2002-02-30
    2 "2002-02-30" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate search plan --from 2002-03-02 --to 2002-03-01
    2 Fri 1 Mar 2002 is before the first day, Sat 2 Mar 2002; expected a last day on or after the first
    quorate search plan --kind attend
    2 there is no kind of entry "attend"; expected a kind such as attendance, decision or minutes
    quorate search plan --bundle letter
    2 letter already exists; give the name of a new folder
    quorate search plan --bundle letter/below
    74 letter/below could not be written: letter is a file, not a folder
    quorate search plan --open --closed
    64 quorate: give --closed or --open, not both
    quorate search plan --json --bundle x
    64 quorate: --bundle writes files; leave out --json
    quorate search
    64 quorate: the words (<words>) are missing; for example: quorate search pooled budget
    quorate figures salford-icb --from 2002-03-02
    64 quorate: give both --from and --to, or neither
    quorate figures none
    2 there is no board called "none"; see the boards: quorate board list
    quorate figures salford-icb --from 2002-03-02 --to 2002-03-01
    2 Fri 1 Mar 2002 is before the first day, Sat 2 Mar 2002; expected a last day on or after the first
    quorate figures salford-icb --from 2102-03-02 --to 2102-03-03
    2 Thu 2 Mar 2102 is still to come; expected a period that has begun
    quorate figures salford-icb --from soon --to 2102-03-03
    2 "soon" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    """#)
}
