/// What is typed wrongly about meetings, and what is said to it.
extension BadInput {
  static let meetings = BadInput.read(
    #"""
    quorate meeting schedule salford-icb "2002-03-26 14.00" Hall
    2 2002-03-26 is the identifier of the meeting of Tue 26 Mar 2002; if this is another meeting, give it an identifier of its own
    quorate meeting schedule salford-icb "2002-03-31 01.30" Hall
    2 01.30 on Sun 31 Mar 2002 does not exist, because the clocks go forward; expected a time before or after that hour
    quorate meeting schedule salford-icb tomorrow Hall
    2 "tomorrow" is not a time; expected a time such as 14.31 or 5 minutes ago, or a day and a time: 2002-03-26 14.31
    quorate meeting schedule salford-icb "2002-10-27 01.30" Hall
    2 01.30 on Sun 27 Oct 2002 comes twice, because the clocks go back; expected 01.30 BST for the first, or 01.30 GMT for the second
    quorate meeting schedule salford-icb "2002-06-21 14.00" Hall --id A/B
    2 "A/B" is not an identifier; expected up to 64 small letters, figures and hyphens, such as head-of-service
    quorate meeting show salford-icb/none
    2 there is no meeting "salford-icb/none"; see the board's meetings: quorate meeting list salford-icb
    quorate meeting notice salford-icb/2002-05-21 --at never
    2 "never" is not a time; expected a time such as 14.31 or 5 minutes ago, or a day and a time: 2002-03-26 14.31
    quorate meeting move salford-icb/2002-03-26 --to "2002-04-26 14.00" --why x
    2 the meeting of Tue 26 Mar 2002 has been open since 14.00 on Tue 26 Mar 2002; adjourn it to another day
    quorate meeting cancel salford-icb/2002-03-26 --why x
    2 the meeting of Tue 26 Mar 2002 has been open since 14.00 on Tue 26 Mar 2002; close it instead
    quorate meeting open salford-icb/2002-03-26
    2 the meeting of Tue 26 Mar 2002 has been open since 14.00 on Tue 26 Mar 2002
    quorate meeting resume salford-icb/2002-03-26
    2 the meeting of Tue 26 Mar 2002 has been open since 14.00 on Tue 26 Mar 2002
    quorate meeting adjourn salford-icb/2002-03-26 --at 13.00 --why x
    2 13.00 on Tue 26 Mar 2002 is before the meeting was opened, at 14.00 on Tue 26 Mar 2002
    quorate meeting adjourn salford-icb/2002-03-26 --at 14.36 --until 14.30 --why x
    2 14.30 on Tue 26 Mar 2002 is not after the adjournment, 14.36 on Tue 26 Mar 2002; expected a later time
    quorate meeting close salford-icb/2002-03-26 --at 13.00
    2 13.00 on Tue 26 Mar 2002 is before the meeting was opened, at 14.00 on Tue 26 Mar 2002
    quorate meeting close salford-icb/2002-03-26 --at 14.20
    2 14.20 is before the last entry for the meeting, at 14.34; expected 14.34 or a later time; or withdraw that entry first
    quorate meeting close salford-icb/2002-05-21
    2 the meeting of Tue 21 May 2002 has not been opened; open or cancel it
    quorate meeting inquorate salford-icb/2002-03-26 run
    64 quorate: "run" is not accepted for <choice>; expected wait, adjourn or notes-only
    quorate meeting take salford-icb/2002-03-26 99
    2 there is no item "99"; expected 1 to 10
    quorate minutes send salford-icb/2002-05-21 --to members
    2 the meeting of Tue 21 May 2002 has not been opened, so there are no minutes
    quorate minutes send salford-icb/2002-03-26 --to members --on 2002-03-25
    2 Mon 25 Mar 2002 is before the meeting was held, on Tue 26 Mar 2002; expected that day or a later one
    """#)
}
