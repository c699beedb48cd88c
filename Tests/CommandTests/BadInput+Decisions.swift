/// What is typed wrongly about decisions, referrals, actions and interests, and what is said to it.
extension BadInput {
  static let decisions = BadInput.read(
    #"""
    quorate decision recommend salford-icb/2002-03-26 5 ""
    2 the recommendation has no wording; expected words such as "that the plan be adopted"
    quorate decision recommend salford-icb/2002-03-26 99 "that x"
    2 there is no item "99"; expected 1 to 10
    quorate decision recommend salford-icb/2002-03-26 5 "that x" --by Nobody
    2 there is nobody called "Nobody" in the directory; see the directory: quorate person list
    quorate decision recommend salford-icb/2002-03-26 5 "that x" --at tomorrow
    2 "tomorrow" is not a time; expected a time such as 14.31 or 5 minutes ago, or a day and a time: 2002-03-26 14.31
    quorate decision put salford-icb/2002-03-26 4
    2 item 4 has no recommendation; draft one first
    quorate decision put salford-icb/2002-03-26 5 --part z
    2 the recommendation has no part (z); expected (a) or (b)
    quorate decision agree salford-icb/2002-03-26 4
    2 item 4 has no recommendation; draft one first
    quorate decision agree salford-icb/2002-05-21 1
    2 there is no item "1"; add the item: quorate agenda add salford-icb/2002-05-21
    quorate decision agree salford-icb/2002-03-26 5 --at 13.00
    2 the meeting was not open at 13.00; expected a time from when it opened, at 14.00
    quorate decision agree salford-icb/2002-03-26 5 --for 4 --against 2
    2 this board does not decide by majority; leave out the vote
    quorate decision agree salford-icb/2002-03-26 5 --casting for --for x
    64 quorate: "x" is not accepted for --for; expected a whole number; for example: quorate decision agree scrutiny 10 --for 5 --against 5 --casting for
    quorate decision agree salford-icb/2002-03-26 5 --for 4 --casting sideways
    64 quorate: "sideways" is not accepted for --casting; expected for or against
    quorate decision no-agreement salford-icb/2002-03-26 4
    2 item 4 has no recommendation; draft one first
    quorate decision dissent salford-icb/2002-03-26 5 "T. Lowe" objects --reason x --at 14.36
    2 T. Lowe was not in the meeting at 14.36; record the arrival or return first, or give another time
    quorate decision dissent salford-icb/2002-03-26 5 "P. Wells" objects
    2 the reason for the objection is missing; say why P. Wells objects
    quorate decision dissent salford-icb/2002-03-26 5 "P. Wells" sulks
    64 quorate: "sulks" is not accepted for <stance>; expected agrees, reservation, will-not-prevent, objects or withdrawn
    quorate decision dissent salford-icb/2002-03-26 5 "P. Wells" withdrawn
    2 no position of P. Wells on the item is recorded, so there is none to withdraw
    quorate decision dissent salford-icb/2002-03-26 99 "P. Wells" objects
    2 there is no item "99"; expected 1 to 10
    quorate decision dissent salford-icb/2002-03-26 10 "C. Roy" reservation
    2 C. Roy has declared an interest in the item and takes no part in it
    quorate decision between salford-icb chair-action "pay it" --by "A. Reed" --why "the bank closes"
    2 the constitution of Salford Integrated Commissioning Board makes no provision for deciding by chair's action; bring the matter to a meeting [Decision making]
    quorate decision between salford-icb correspondence "pay it" --by "A. Reed" --why "the bank closes"
    2 the constitution of Salford Integrated Commissioning Board makes no provision for deciding by correspondence; bring the matter to a meeting [Decision making]
    quorate decision between salford-icb telepathy "pay it" --by "A. Reed" --why x
    64 quorate: "telepathy" is not accepted for <manner>; expected chair-action or correspondence
    quorate referral make salford-icb/2002-03-26 5
    2 no declaration is recorded that there was no agreement on item 5; record it first
    quorate referral hearing salford-icb 9 council --meets 2002-04-16
    2 there is no referral 9; see the board's referrals: quorate referral list salford-icb
    quorate referral answer salford-icb 9 council approves "that x"
    2 there is no referral 9; see the board's referrals: quorate referral list salford-icb
    quorate referral answer salford-icb 9 council shrugs "that x"
    64 quorate: "shrugs" is not accepted for <stance>; expected approves, approves-amended or declines
    quorate referral answer salford-icb A/B council approves "that x"
    2 "A/B" is not an identifier; expected up to 64 small letters, figures and hyphens, such as head-of-service
    quorate referral compare salford-icb 9 match --by "A. Reed"
    2 there is no referral 9; see the board's referrals: quorate referral list salford-icb
    quorate referral compare salford-icb 9 perhaps --by "A. Reed"
    64 quorate: "perhaps" is not accepted for <comparison>; expected match or diverge
    quorate referral withdraw salford-icb 9 --why x
    2 there is no referral 9; see the board's referrals: quorate referral list salford-icb
    quorate referral dispute salford-icb 9 arbitration --note x
    2 there is no referral 9; see the board's referrals: quorate referral list salford-icb
    quorate referral dispute salford-icb 9 duel --note x
    64 quorate: "duel" is not accepted for <step>; expected chief-executives or arbitration
    quorate referral list nowhere
    2 there is no board called "nowhere"; see the boards: quorate board list
    quorate action report salford-icb 99 --done
    2 there is no action 99; see the board's actions: quorate action list salford-icb
    quorate action add salford-icb "" x
    2 the action has no wording, or no owner; say who is to do what
    quorate interest declare salford-icb/2002-03-26 5 "R. Shah" x --effect sleeps
    64 quorate: "sleeps" is not accepted for --effect; expected leaves, stays-silent or stays-and-speaks
    quorate interest declare salford-icb/2002-03-26 5 "R. Shah" x --category odd
    64 quorate: "odd" is not accepted for --category; expected pecuniary, registrable, non-registrable, loyalty or gift
    quorate interest dispense salford-icb/2002-03-26 99 "R. Shah" --by x
    2 there is no item "99"; expected 1 to 10
    quorate interest dispense salford-icb/2002-03-26 5 "R. Shah" --by ""
    2 no name was given for the dispensation; say who granted it
    quorate interest register salford-icb "R. Shah" ""
    2 the nature of the interest is missing; expected a few words, or the word sensitive
    quorate interest register salford-icb "R. Shah" x --category odd
    64 quorate: "odd" is not accepted for --category; expected pecuniary, registrable, non-registrable, loyalty or gift
    quorate interest end salford-icb "R. Shah" x
    2 no such interest is in the register for R. Shah; give it in the words in which it was registered
    """#)
}
