/// What is typed wrongly about minutes and notes, and what is said to it.
extension BadInput {
  static let minutes = BadInput.read(
    #"""
    quorate minutes show salford-icb/2002-05-21
    2 the meeting of Tue 21 May 2002 has not been opened, so there are no minutes
    quorate minutes draft salford-icb/none
    2 there is no meeting "salford-icb/none"; see the board's meetings: quorate meeting list salford-icb
    quorate minutes take salford-icb/2002-02-12 letter
    2 line 1 stands above the first heading; begin a minute before it with ## - and a heading
    quorate minutes take salford-icb/2002-02-12 none
    74 none could not be read; check its name, and that you have permission to read it
    quorate minutes text salford-icb/2002-02-12 --out letter
    74 letter already exists; give another name
    quorate minutes edit salford-icb/2002-02-12
    2 the draft can be edited only in a terminal; use quorate minutes text and quorate minutes take
    quorate minutes clear salford-icb/2002-02-12
    2 the number of the first minute is not known: the minutes of Tue 8 Jan 2002 have no numbers yet; clear those first, or give the first number here by hand; to give it: quorate minutes number salford-icb/2002-02-12
    quorate minutes send salford-icb/2002-02-12 --to members --on 2002-02-11
    2 Mon 11 Feb 2002 is before the meeting was held, on Tue 12 Feb 2002; expected that day or a later one
    quorate minutes publish salford-icb/2002-02-12 --place " "
    2 the place of publication is missing; expected a place such as the Council's website
    quorate minutes confirm salford-icb/2002-02-12 --at salford-icb/2002-01-08 --on 2002-03-01
    2 the meeting of Tue 8 Jan 2002 cannot have confirmed these minutes: it was not held after the meeting they record; name the later meeting that confirmed them
    quorate minutes sign salford-icb/2002-02-12 --by p-wells
    2 the minutes are not confirmed yet; record first the meeting that confirmed them
    quorate minutes number salford-icb/2002-02-12 0 --why x
    2 0 is not a minute number; expected a whole number from 1 to 99999
    quorate minutes number salford-icb/2002-02-12 many --why x
    64 quorate: "many" is not accepted for <first>; expected a whole number; for example: quorate minutes number salford-icb/2002-02-12 56 --why "the minutes before are on paper"
    quorate minutes nil-return salford-icb/2002-02-12 99 questions
    2 there is no item "99"; expected 1 to 6
    quorate minutes next salford-icb/2002-02-12 never
    2 "never" is not a time; expected a time such as 14.31 or 5 minutes ago, or a day and a time: 2002-03-26 14.31
    quorate minutes next salford-icb/2002-02-12 "2002-01-01 14.00"
    2 the next meeting, at 14.00 on Tue 1 Jan 2002, is not after 15.12 on Tue 12 Feb 2002; expected a later day and time
    quorate note add salford-icb/2002-02-12 1 " "
    2 the note is empty; write what was said
    quorate note add salford-icb/2002-02-12 99 x
    2 there is no item "99"; expected 1 to 6
    quorate decision sheet salford-icb/2002-05-21
    2 the meeting of Tue 21 May 2002 has not been opened, so there is no decision sheet
    """#)
}
