/// What is typed wrongly about the command itself, and what is said to it.
extension BadInput {
  static let usage = BadInput.read(
    #"""
    quorate body add X --id -x
    64 quorate: the value of --id is missing; for example: quorate body add "Salford Primary Care Trust" --from 2001-04-01
    quorate frobnicate
    64 quorate: there is no command "frobnicate"; for the list: quorate --help
    quorate person add
    64 quorate: the name as it is to be printed (<name>) is missing; for example: quorate person add "Mrs. H. J. Fryer CC"
    quorate journal verify extra
    64 quorate: quorate journal verify does not take "extra"; put words that belong together in quotation marks; for example: quorate journal verify
    quorate person add Mr B. Mason
    64 quorate: quorate person add does not take "B." or "Mason"; put words that belong together in quotation marks; for example: quorate person add "Mrs. H. J. Fryer CC"
    quorate person list --json=yes
    64 quorate: --json takes no value; for example: quorate person list --json
    quorate agenda exclude scrutiny
    64 quorate: the printed numbers of the items (<items>) are missing; for example: quorate agenda exclude scrutiny 9 10
    quorate screens --meeting
    64 quorate: the value of --meeting is missing; for example: quorate screens --meeting salford-icb --chair
    quorate meeting schedule salford-icb
    64 quorate: the day and time (<start>) is missing; for example: quorate meeting schedule salford-icb "2002-05-21 14.00" "Civic Centre"
    quorate undo x --why x
    64 quorate: "x" is not accepted for <entry>; expected a whole number; for example: quorate undo 123 --why "wrong person"
    quorate log --last 9223372036854775807 --page 2
    64 quorate: --last must be a whole number from 1 to 1000000
    quorate log --known-on 2002-03-01 --page 9223372036854775807
    64 quorate: --page must be a whole number from 1 to 1000000
    quorate search minutes --last 1 --page 1000001
    64 quorate: --page must be a whole number from 1 to 1000000
    quorate log --last many
    64 quorate: "many" is not accepted for --last; expected a whole number; for example: quorate log --last 20
    """#)
}
