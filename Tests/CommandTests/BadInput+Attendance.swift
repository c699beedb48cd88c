/// What is typed wrongly about attendance and quorum, and what is said to it.
extension BadInput {
  static let attendance = BadInput.read(
    #"""
    quorate attendance arrived salford-icb/2002-03-26 "C. Roy" --at 14.35
    2 C. Roy has been present since 14.34; record the departure first, or give another time
    quorate attendance arrived salford-icb/2002-03-26 t-lowe --for t-lowe --at 14.35
    2 nobody can be their own substitute
    quorate attendance left salford-icb/2002-03-26 t-lowe --at 14.35
    2 T. Lowe had not arrived by 14.35; record the arrival first
    quorate attendance returned salford-icb/2002-03-26 t-lowe --at 14.35
    2 T. Lowe had not arrived by 14.35; record the arrival first
    quorate attendance out salford-icb/2002-03-26 r-shah --item 77 --why x --at 14.35
    2 there is no item "77"; expected 1 to 10
    quorate attendance left salford-icb/2002-03-26 r-shah --at 25.00
    2 "25.00" is not a time; expected a time such as 14.31 or 5 minutes ago, or a day and a time: 2002-03-26 14.31
    quorate attendance lost salford-icb/2002-03-26 j-khan --at 14.35
    2 J. Khan has been out for item 5 since 14.31; record the return first, or give another time
    quorate attendance chair salford-icb/2002-03-26 nobody
    2 there is nobody called "nobody" in the directory; see the directory: quorate person list
    quorate attendance reply salford-icb/2002-03-26 r-shah maybe
    64 quorate: "maybe" is not accepted for <answer>; expected attending, apologies, substitute or withdrawn
    quorate attendance reply salford-icb/2002-03-26 r-shah substitute
    2 no substitute is named; name one
    quorate attendance reply salford-icb/2002-03-26 r-shah attending --by t-lowe
    2 a substitute is named, but the reply is "attending"; reply substitute, or leave out the name
    quorate attendance list salford-icb/2002-03-26 --at x
    2 "x" is not a time; expected a time such as 14.31 or 5 minutes ago, or a day and a time: 2002-03-26 14.31
    quorate attendance list none
    2 there is no board called "none"; see the boards: quorate board list
    quorate attendance list ""
    2 no meeting is named; expected a meeting such as salford-icb/2002-03-26; see the boards: quorate board list
    quorate quorum salford-icb/2001-01-01
    2 Salford Integrated Commissioning Board has no meeting on Mon 1 Jan 2001; see the board's meetings: quorate meeting list salford-icb
    quorate quorum salford-icb/2002-03-26 --item 77
    2 there is no item "77"; expected 1 to 10
    quorate quorum salford-icb/2002-03-26 --known-on yesterday
    2 "yesterday" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    """#)
}
