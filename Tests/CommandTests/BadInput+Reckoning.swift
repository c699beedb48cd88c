/// What is typed wrongly about days, and what is said to it.
extension BadInput {
  static let reckoning = BadInput.read(
    #"""
    quorate reckon rubbish
    2 "rubbish" is not a period of time; expected a period such as 3 working days before, 2 weeks after or 28 days beginning with
    quorate reckon "0 days before 2017-06-20"
    2 "0 days before 2017-06-20" has the number 0; expected a whole number from 1 to 100000
    quorate reckon "3 days before"
    2 "3 days before" names no day; expected a period and a day, such as 3 days before 20 June 2017
    quorate reckon "3 days before 2017-02-30"
    2 "2017-02-30" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate reckon "3 days before 2017-06-20" --nation france
    2 "france" is not a nation; expected england-and-wales, scotland or northern-ireland
    quorate reckon "3 days before 2017-06-20" --published 2017-06-20
    2 "3 days before 2017-06-20" names the day 2017-06-20; expected a period alone, such as 3 working days before
    quorate reckon "3 days before Mon 20 June 2017"
    2 "Mon 20 June 2017" names a Monday, but 2017-06-20 is a Tuesday; expected a weekday and a date that agree
    quorate reckon "3 days before 2017-06-20" --closed x=Flood
    2 "x" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate reckon "3 days before 2017-06-20" --holidays none.json
    74 none.json could not be read; check its name, and that you have permission to read it
    quorate reckon "900000 days before 2017-06-20"
    2 "900000 days before 2017-06-20" has the number 900000; expected a whole number from 1 to 100000
    quorate reckon "99999 years after 2017-06-20"
    2 99999 years after 2017-06-20 lies outside the years 1 to 9999; count a shorter period
    quorate reckon "3 days before 0001-01-01"
    2 3 days before 0001-01-01 lies outside the years 1 to 9999; count a shorter period
    """#)
}
