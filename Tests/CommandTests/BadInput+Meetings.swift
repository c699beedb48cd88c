/// What is typed wrongly about meetings, and what is said to it.
extension BadInput {
  static let meetings = BadInput.read(
    #"""
    quorate meeting schedule salford-icb "2002-03-26 14.00" Hall
    2 the meeting salford-icb/2002-03-26 is already arranged; expected another identifier
    quorate meeting schedule salford-icb "2002-03-31 01.30" Hall
    2 01.30 on Sun 31 Mar 2002 does not exist: the clocks go forward over it; expected a time before or after that hour
    quorate meeting schedule salford-icb tomorrow Hall
    2 "tomorrow" is not a time; expected such as 14.31, 5 minutes ago, now, or 2002-03-26 14.31
    quorate meeting schedule salford-icb "2002-10-27 01.30" Hall
    2 01.30 on Sun 27 Oct 2002 comes twice: the clocks go back over it; expected 01.30 BST for the first, or 01.30 GMT for the second
    quorate meeting schedule salford-icb "2002-06-21 14.00" Hall --id A/B
    2 "A/B" is not an identifier; expected a-z, 0-9 and inner hyphens, up to 64
    quorate meeting show salford-icb/none
    2 there is no meeting "salford-icb/none"; try: quorate meeting list salford-icb
    quorate meeting notice salford-icb/2002-05-21 --at never
    2 "never" is not a time; expected such as 14.31, 5 minutes ago, now, or 2002-03-26 14.31
    quorate meeting move salford-icb/2002-03-26 --to "2002-04-26 14.00" --why x
    2 the meeting salford-icb/2002-03-26 has already been opened
    quorate meeting cancel salford-icb/2002-03-26 --why x
    2 the meeting salford-icb/2002-03-26 has already been opened; expected it to be closed
    quorate meeting open salford-icb/2002-03-26
    2 the meeting salford-icb/2002-03-26 was already opened; expected it to be resumed or closed
    quorate meeting resume salford-icb/2002-03-26
    2 the meeting salford-icb/2002-03-26 is not adjourned
    quorate meeting adjourn salford-icb/2002-03-26 --at 13.00 --why x
    2 Tue 26 Mar 2002 13.00 is before it was opened, Tue 26 Mar 2002 14.00
    quorate meeting adjourn salford-icb/2002-03-26 --at 14.36 --until 14.30 --why x
    2 Tue 26 Mar 2002 14.30 is not after Tue 26 Mar 2002 14.36; expected a later time to resume
    quorate meeting close salford-icb/2002-03-26 --at 13.00
    2 Tue 26 Mar 2002 13.00 is before it was opened, Tue 26 Mar 2002 14.00
    quorate meeting close salford-icb/2002-03-26 --at 14.20
    2 14.20 is before what was recorded of the meeting at 14.34; expected a later time, or that entry to be withdrawn
    quorate meeting close salford-icb/2002-05-21
    2 the meeting salford-icb/2002-05-21 was not opened; expected it to be opened, or cancelled
    quorate meeting inquorate salford-icb/2002-03-26 run
    64 quorate: "run" is not one of the values for <choice>; expected wait, adjourn, notes-only
    quorate meeting take salford-icb/2002-03-26 99
    2 there is no item "99"; expected 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
    quorate meeting minutes salford-icb/2002-05-21 --to members
    2 the meeting of Tue 21 May 2002 was not opened, so there are no minutes
    quorate meeting minutes salford-icb/2002-03-26 --to members --on 2002-03-25
    2 Mon 25 Mar 2002 is before the meeting itself, Tue 26 Mar 2002
    """#)
}
