/// What is typed wrongly about actions and plans of meetings, and what is said to it.
extension BadInput {
  static let plans = BadInput.read(
    #"""
    quorate action chase salford-icb 99
    2 there is no action 99; see the board's actions: quorate action list salford-icb
    quorate action chase salford-icb "A 4"
    2 "A 4" is not an identifier; expected up to 64 small letters, figures and hyphens, such as head-of-service
    quorate action chase salford-icb a4 --by " "
    2 how the owners were chased is missing; say what was sent to whom
    quorate action chase salford-icb a4 --on 2002-02-11
    2 action a4 was agreed on Tue 12 Feb 2002; expected that day or a later one
    quorate action chase salford-icb a1
    2 action a1 was done on Mon 11 Mar 2002
    quorate action due salford-icb a4 --why x
    2 no new due date is given; expected a date in words, such as by June, or a review date
    quorate action due salford-icb a4 "by June" --why ""
    2 the reason for the change of date is missing; say why
    quorate action due salford-icb a4 On-going --review soon --why x
    2 "soon" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate action due salford-icb a4 "by June"
    64 quorate: the reason (--why) is missing; for example: quorate action due salford-icb 1 "by the next meeting" --why "the figures are late"
    quorate action show salford-icb 99
    2 there is no action 99; see the board's actions: quorate action list salford-icb
    quorate action add salford-icb PMO x --with PMO
    2 an owner of the action is named twice; name each owner once
    quorate meeting plan nowhere --from 2002-06-01 --to 2003-03-31
    2 there is no board called "nowhere"; see the boards: quorate board list
    quorate meeting plan salford-icb --from 2003-03-31 --to 2002-06-01
    2 Sat 1 Jun 2002 is before the first day, Mon 31 Mar 2003; expected a last day on or after the first
    quorate meeting plan salford-icb --from 2002-06-01 --to 2102-06-01
    2 Sat 1 Jun 2002 to Thu 1 Jun 2102 is too long to plan; expected a period of ten years at most
    quorate meeting plan salford-icb --from 2002-06-01 --to 2003-03-31 --on washday
    2 "washday" is not a weekday; expected a weekday such as Tuesday
    quorate meeting plan salford-icb --from 2002-06-01 --to 2003-03-31 --avoid soon
    2 "soon" is not a day or days to avoid; expected a day such as 13 August 2002, or a month such as August 2002
    quorate meeting plan salford-icb --from 2002-06-01 --to 2003-03-31 --every often
    2 "often" is not a period of time; expected a period such as 6 weeks or 2 months
    quorate meeting plan salford-icb --from 2002-06-01 --to 2003-03-31 --every "6 weeks before"
    2 "6 weeks before" says before or after, which has no place here; expected a period such as 6 weeks
    quorate meeting plan salford-icb --from 2002-06-01 --to 2003-03-31 --time noonish
    2 "noonish" is not a time of day; expected a time such as 14.00
    quorate meeting plan salford-icb --from 2002-06-01 --to 2003-03-31 --avoid "22 May 2002 to 31 July 2002"
    2 a meeting is due by Sun 21 Jul 2002 (a meeting at least every 2 months), but from Sat 1 Jun 2002 to Sun 21 Jul 2002 no working day is left after those to be avoided; avoid fewer days, or choose another period [Meetings of the Board]
    """#)
}
