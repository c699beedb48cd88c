/// What is typed wrongly when asking what was met, and about reports and agreements.
extension BadInput {
  static let checks = BadInput.read(
    #"""
    quorate check --board nowhere
    2 there is no board called "nowhere"; see the boards: quorate board list
    quorate check --as-of whenever
    2 "whenever" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate check --known-on "31 June 2002"
    2 "31 June 2002" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate explain salford-icb 999
    2 the check has no line 999; expected a number from 1 to 67
    quorate explain salford-icb 0
    2 the check has no line 0; expected a number from 1 to 67
    quorate explain salford-icb "the weather"
    2 no line of the check contains "the weather"; see the board's findings: quorate check --board salford-icb --all
    quorate explain salford-icb minutes
    2 "minutes" matches 40 lines of the check; give more words, or the number of the line; see the board's findings: quorate check --board salford-icb --all
    quorate explain nowhere 1
    2 there is no board called "nowhere"; see the boards: quorate board list
    quorate explain salford-icb
    64 quorate: the line (<line>) is missing; for example: quorate explain salford-icb 3 --as-of 2002-07-02
    quorate report made salford-icb gossip
    2 the constitution as recorded makes no provision for reports; if the board's own document does, add it to the constitution file; amend it: quorate board amend salford-icb
    quorate report made salford-icb gossip --on soon
    2 "soon" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate report reviewed salford-icb gossip
    2 the constitution as recorded makes no provision for reviews; if the board's own document does, add it to the constitution file; amend it: quorate board amend salford-icb
    quorate report list nowhere
    2 there is no board called "nowhere"; see the boards: quorate board list
    quorate agreement executed salford-icb --starts 2001-10-01
    2 the constitution as recorded makes no provision for term; if the board's own document does, add it to the constitution file; amend it: quorate board amend salford-icb
    quorate agreement executed salford-icb
    64 quorate: the first day of its term (--starts) is missing; for example: quorate agreement executed pool --starts 2020-04-01 --on 2020-06-15
    quorate agreement extended salford-icb --starts 2001-10-01 --to then
    2 "then" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate agreement withdraw salford-icb nobody
    2 "nobody" is not a partner of the board; expected council, health-authority or primary-care
    quorate agreement effect salford-icb 2003-09-31
    2 "2003-09-31" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate agreement effect salford-icb 2003-09-01
    2 the constitution as recorded makes no provision for withdrawal; if the board's own document does, add it to the constitution file; amend it: quorate board amend salford-icb
    quorate agreement show nowhere
    2 there is no board called "nowhere"; see the boards: quorate board list
    """#)
}
