/// What is typed wrongly about the record, and what is said to it.
extension BadInput {
  static let record = BadInput.read(
    #"""
    quorate due --as-of 2002-13-01
    2 "2002-13-01" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate due --board none
    2 there is no board called "none"; see the boards: quorate board list
    quorate log --meeting salford-icb/none
    2 there is no meeting "salford-icb/none"; see the board's meetings: quorate meeting list salford-icb
    quorate log --board none
    2 there is no board called "none"; see the boards: quorate board list
    quorate undo --why x
    2 no entry, meeting or board is named; expected the number of an entry, such as 282; or give --meeting or --board for your last entry there
    quorate undo 1 --why x
    2 entry 1 began the record and cannot be withdrawn
    quorate undo 9999 --why x
    2 there is no entry 9999; see the entries: quorate log
    quorate undo 0 --why x
    2 there is no entry 0; see the entries: quorate log
    quorate undo --meeting salford-icb/2002-03-26 --why x --as Nobody
    2 Nobody has recorded nothing there to withdraw; see the entries: quorate log
    quorate journal import letter
    74 the journal already has entries: name a new file to import an export
    quorate journal import none
    74 none could not be read; check its name, and that you have permission to read it
    quorate journal restore none
    74 there is no journal at none; make one: quorate journal new
    quorate journal restore letter
    74 letter is not a Quorate journal
    quorate journal backup letter
    74 letter already exists; give another name
    quorate journal new
    74 journal already exists; give another name
    quorate rehearse none
    2 there is no sample "none"; expected leicester-2004, leicestershire-2017, leicestershire-2020, oxfordshire-2006, salford-2001, salford-assumed, salford-referral or salford-year
    """#)
}
