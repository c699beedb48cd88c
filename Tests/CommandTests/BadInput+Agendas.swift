/// What is typed wrongly about agendas, papers and the office, and what is said to it.
extension BadInput {
  static let agendas = BadInput.read(
    #"""
    quorate agenda add salford-icb/2002-03-26 5 Again
    2 there is already an item 5; expected another number; or place it with --before
    quorate agenda add salford-icb/2002-03-26 11 ""
    2 no title was given for the item; give the title as it is to be printed
    quorate agenda add salford-icb/2002-03-26 11 x --kind party
    64 quorate: "party" is not accepted for --kind; expected business, formal, apologies, declarations, minutes, matters-arising, urgent-announced, urgent-taken, urgent or next-meeting
    quorate agenda add salford-icb/2002-03-26 11 x --under 99
    2 there is no item "99"; expected 1 to 10
    quorate agenda change salford-icb/2002-03-26 5
    2 nothing about the item would change; give a new number, title, presenter, length in minutes, or kind of matter
    quorate agenda change salford-icb/2002-03-26 99 --title x
    2 there is no item "99"; expected 1 to 10
    quorate agenda move salford-icb/2002-03-26 5 --before 5
    2 an item cannot be placed before itself
    quorate agenda move salford-icb/2002-03-26 5 --before 99
    2 there is no item "99"; expected 1 to 10
    quorate agenda number salford-icb/2002-03-26
    2 the items are already numbered in order
    quorate agenda draft nowhere
    2 there is no board called "nowhere"; see the boards: quorate board list
    quorate agenda withdraw salford-icb/2002-03-26 5 --why ""
    2 the reason for the withdrawal is missing; say why
    quorate agenda defer salford-icb/2002-03-26 7 --to salford-icb/2002-02-12 --why x
    2 the meeting of Tue 12 Feb 2002 is not a later meeting of Salford Integrated Commissioning Board; expected a meeting still to come
    quorate agenda defer salford-icb/2002-03-26 99 --why x
    2 there is no item "99"; expected 1 to 10
    quorate agenda access salford-icb/2002-03-26 5 closed
    2 no ground is given for taking the business in private; expected schedule-12a, confidential or constitution
    quorate agenda access salford-icb/2002-03-26 5 ajar
    64 quorate: "ajar" is not accepted for <access>; expected open or closed
    quorate agenda access salford-icb/2002-03-26 5 closed --ground secret
    64 quorate: "secret" is not accepted for --ground; expected schedule-12a, confidential or constitution
    quorate agenda access salford-icb/2002-03-26 5 closed --ground schedule-12a --reasoning x
    2 no paragraph of Schedule 12A is named; expected one or more paragraphs from 1 to 7, such as 3
    quorate agenda access salford-icb/2002-03-26 5 closed --ground schedule-12a --reasoning x --paragraph 8
    2 paragraph 8 of Schedule 12A does not describe exempt information; expected one or more paragraphs from 1 to 7, such as 3
    quorate agenda access salford-icb/2002-03-26 5 closed --ground confidential
    2 no reason is given for the ground; say in a sentence why it is taken in private
    quorate agenda access salford-icb/2002-03-26 5 closed --ground constitution --reasoning x
    2 no clause of the constitution is named; expected a clause, such as Meetings of the Board
    quorate agenda access salford-icb/2002-03-26 5 open --ground confidential --reasoning x
    2 a ground is given, but the business is open to the public; leave out the ground
    quorate agenda access salford-icb/2002-03-26 5 closed --ground confidential --reasoning x --review soon
    2 "soon" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate agenda scope salford-icb/2002-03-26 5
    2 item 5 is not recorded as outside the board's scope; say why it is outside, to record that
    quorate agenda scope salford-icb/2002-03-26 5 --why ""
    2 the reason why the item is outside the board's scope is missing; say why
    quorate agenda urgent salford-icb/2002-03-26 Closure --reason ""
    2 no special circumstances are given, and lateness alone does not make an item urgent; give the special circumstances
    quorate agenda urgent salford-icb/2002-03-26 Closure --reason x --by "P. Wells"
    2 P. Wells is not in the chair: A. Reed is
    quorate agenda ask salford-icb/2002-03-26 ""
    2 the change asked for is not described; say what is to be changed
    quorate agenda ask salford-icb/2002-03-26 x --item 99
    2 there is no item "99"; expected 1 to 10
    quorate agenda settle salford-icb/2002-03-26 9
    2 the chair has asked for no change numbered 9
    quorate agenda exclude salford-icb/2002-03-26 5
    2 item 5 is open to the public; expected an exempt or confidential item
    quorate agenda exclude salford-icb/2002-03-26 99
    2 there is no item "99"; expected 1 to 10
    quorate agenda template salford-icb nowhere.yaml
    74 nowhere.yaml could not be read; check its name, and that you have permission to read it
    quorate agenda template salford-icb bad.yaml
    2 the standing items cannot be read: line 1, items: missing; expected a list of items
    quorate paper commission salford-icb/2002-03-26 99 x --author x
    2 there is no item "99"; expected 1 to 10
    quorate paper commission salford-icb/2002-03-26 5 "" --author x
    2 no title was given for the paper; give the title as it is to be printed
    quorate paper commission salford-icb/2002-03-26 5 x --author ""
    2 no author was given for the paper; say who writes it
    quorate paper commission salford-icb/2002-03-26 5 x --author x --kind poem
    64 quorate: "poem" is not accepted for --kind; expected report, appendix or supplement
    quorate paper commission salford-icb/2002-03-26 5 x --author x --kind supplement
    2 the reason for a late supplement is missing; say why
    quorate paper commission salford-icb/2002-03-26 5 x --author x --due soon
    2 "soon" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate paper pass salford-icb/2002-03-26 none x
    2 there is no paper "none"; expected joint-investment-plan, joint-decision, housing-placements, provider-contract or placements-costs
    quorate paper state salford-icb/2002-03-26 none final
    2 there is no paper "none"; expected joint-investment-plan, joint-decision, housing-placements, provider-contract or placements-costs
    quorate paper send salford-icb/2002-03-26 --paper ""
    2 no paper is named; name the paper
    quorate paper publish salford-icb/2002-03-26 --paper "" --place x
    2 no paper is named; name the paper
    quorate meeting resolve-exclusion salford-icb/2002-03-26
    2 no resolution to exclude the press and public has been drafted; draft one first
    quorate meeting public-in salford-icb/2002-03-26 --at 14.36
    2 the press and public were not excluded at 14.36
    quorate meeting public-out salford-icb/2002-03-26 --at 13.00
    2 the meeting was not open at 13.00; expected a time from when it opened, at 14.00
    quorate programme plan salford-icb ""
    2 no title was given for the matter; give the title as it is to be printed
    quorate programme plan salford-icb x --origin whim
    64 quorate: "whim" is not accepted for --origin; expected action, referral, review, statutory-report, deferral, ratification, chair-action, correspondence or plan
    quorate programme plan salford-icb x --for salford-icb/2002-02-12
    2 the meeting of Tue 12 Feb 2002 was closed at 15.12 on Tue 12 Feb 2002
    quorate programme postpone salford-icb none --why x
    2 there is no matter "none" on the work programme of Salford Integrated Commissioning Board
    quorate programme settle salford-icb none x
    2 there is no matter "none" on the work programme of Salford Integrated Commissioning Board
    quorate office timetable salford-icb drafts
    2 "drafts" does not say when; expected a name and a period, such as drafts=10 working days before
    quorate office timetable salford-icb drafts=soon
    2 "soon" is not a period of time; expected a period such as 3 working days before, 2 weeks after or 28 days beginning with
    quorate office timetable salford-icb "drafts=2 weeks"
    2 "2 weeks" does not say whether it is before or after the meeting; expected a period such as 10 working days before
    quorate office timetable salford-icb "a=2 days before" "a=3 days before"
    2 the target "a" is given twice; keep one of them
    quorate office done salford-icb/2002-03-26 nothing
    2 there is no target "nothing"; expected "final reports", "chair clears the agenda", "pack in three clear days", "chair's briefing" or "decision sheet"
    quorate office clearances salford-icb weather
    64 quorate: "weather" is not accepted for <subjects>; expected finance or legal
    quorate chase --board nowhere
    2 there is no board called "nowhere"; see the boards: quorate board list
    """#)
}
