/// What is typed wrongly about searches and figures, and what is said to it.
extension BadInput {
  static let search = BadInput.read(
    #"""
    quorate search %
    2 "%" contains no word; expected a word, such as budget
    quorate search ""
    2 "" contains no word; expected a word, such as budget
    quorate search plan --board none
    2 there is no board called "none"; try: quorate board list
    quorate search plan --from 2002-02-30
    2 "2002-02-30" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate search plan --from 2002-03-02 --to 2002-03-01
    2 Fri 1 Mar 2002 is before Sat 2 Mar 2002; expected a last day on or after the first
    quorate search plan --kind attend
    2 there is no kind "attend"; expected such as attendance or decision.declared
    quorate search plan --bundle letter
    2 letter already exists: nothing was written; expected the name of a new folder
    quorate search plan --bundle letter/below
    74 letter/below could not be written: nothing was left behind
    quorate search plan --open --closed
    64 Error: --closed and --open exclude each other; give one
    quorate search plan --json --bundle x
    64 Error: --bundle writes files; leave out --json
    quorate search
    64 Error: Missing expected argument '<words> ...'
    quorate figures salford-icb --from 2002-03-02
    64 Error: give --from and --to, or neither
    quorate figures none
    2 there is no board called "none"; try: quorate board list
    quorate figures salford-icb --from 2002-03-02 --to 2002-03-01
    2 Fri 1 Mar 2002 is before Sat 2 Mar 2002; expected a last day on or after the first
    quorate figures salford-icb --from 2102-03-02 --to 2102-03-03
    2 Thu 2 Mar 2102 has not come yet; expected days that have begun
    quorate figures salford-icb --from soon --to 2102-03-03
    2 "soon" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    """#)
}
