/// What is typed wrongly about agendas, papers and the office, and what is said to it.
extension BadInput {
  static let agendas = BadInput.read(
    #"""
    quorate agenda add salford-icb/2002-03-26 5 Again
    2 item 5 is already on the agenda; expected another number; or place it with --before
    quorate agenda add salford-icb/2002-03-26 11 ""
    2 an item needs a title
    quorate agenda add salford-icb/2002-03-26 11 x --kind party
    64 quorate: "party" is not a value of --kind; expected one of business, formal, apologies, declarations, minutes, matters-arising, urgent-announced, urgent-taken, urgent, next-meeting
    quorate agenda add salford-icb/2002-03-26 11 x --under 99
    2 there is no item "99"; expected 1 to 10
    quorate agenda change salford-icb/2002-03-26 5
    2 nothing of the item is changed; expected a number, title, minutes or presenter
    quorate agenda change salford-icb/2002-03-26 99 --title x
    2 there is no item "99"; expected 1 to 10
    quorate agenda move salford-icb/2002-03-26 5 --before 5
    2 an item cannot stand before itself
    quorate agenda move salford-icb/2002-03-26 5 --before 99
    2 there is no item "99"; expected 1 to 10
    quorate agenda number salford-icb/2002-03-26
    2 the items are already numbered in order
    quorate agenda draft nowhere
    2 there is no board called "nowhere"; see the boards: quorate board list
    quorate agenda withdraw salford-icb/2002-03-26 5 --why ""
    2 a withdrawal needs its reason; expected why
    quorate agenda defer salford-icb/2002-03-26 7 --to salford-icb/2002-02-12 --why x
    2 salford-icb/2002-02-12 is not a later meeting of salford-icb; expected one still to come
    quorate agenda defer salford-icb/2002-03-26 99 --why x
    2 there is no item "99"; expected 1 to 10
    quorate agenda access salford-icb/2002-03-26 5 closed
    2 closing needs a ground; expected schedule-12a, confidential or constitution
    quorate agenda access salford-icb/2002-03-26 5 ajar
    64 quorate: "ajar" is not a value of <access>; expected one of open, closed
    quorate agenda access salford-icb/2002-03-26 5 closed --ground secret
    64 quorate: "secret" is not a value of --ground; expected one of schedule-12a, confidential, constitution
    quorate agenda access salford-icb/2002-03-26 5 closed --ground schedule-12a --reasoning x
    2 exempt information needs a paragraph of Schedule 12A; expected paragraphs from 1 to 7
    quorate agenda access salford-icb/2002-03-26 5 closed --ground schedule-12a --reasoning x --paragraph 8
    2 exempt information needs a paragraph of Schedule 12A; expected paragraphs from 1 to 7
    quorate agenda access salford-icb/2002-03-26 5 closed --ground confidential
    2 a ground needs its reasoning; expected why it is closed, in a sentence
    quorate agenda access salford-icb/2002-03-26 5 closed --ground constitution --reasoning x
    2 a ground in the constitution needs its clause; expected a clause
    quorate agenda access salford-icb/2002-03-26 5 open --ground confidential --reasoning x
    2 what is open needs no ground
    quorate agenda access salford-icb/2002-03-26 5 closed --ground confidential --reasoning x --review soon
    2 "soon" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate agenda scope salford-icb/2002-03-26 5
    2 nobody flagged that item as outside the board's scope
    quorate agenda scope salford-icb/2002-03-26 5 --why ""
    2 a flag needs its reason; expected why
    quorate agenda urgent salford-icb/2002-03-26 Closure --reason ""
    2 an item that is merely late cannot be taken; expected the special circumstances
    quorate agenda urgent salford-icb/2002-03-26 Closure --reason x --by "P. Wells"
    2 P. Wells is not in the chair; expected A. Reed
    quorate agenda ask salford-icb/2002-03-26 ""
    2 a change needs its wording; expected what to change
    quorate agenda ask salford-icb/2002-03-26 x --item 99
    2 there is no item "99"; expected 1 to 10
    quorate agenda settle salford-icb/2002-03-26 9
    2 no change 9 was asked for; expected one that the chair asked for
    quorate agenda exclude salford-icb/2002-03-26 5
    2 item 5 is open; expected a closed item
    quorate agenda exclude salford-icb/2002-03-26 99
    2 there is no item "99"; expected 1 to 10
    quorate agenda template salford-icb nowhere.yaml
    74 nowhere.yaml could not be read; check its name, and that you have permission to read it
    quorate agenda template salford-icb bad.yaml
    2 the standing items cannot be read: line 1, items: missing; expected a list of items
    quorate paper commission salford-icb/2002-03-26 99 x --author x
    2 there is no item "99"; expected 1 to 10
    quorate paper commission salford-icb/2002-03-26 5 "" --author x
    2 a paper needs a title and an author
    quorate paper commission salford-icb/2002-03-26 5 x --author ""
    2 a paper needs a title and an author
    quorate paper commission salford-icb/2002-03-26 5 x --author x --kind poem
    64 quorate: "poem" is not a value of --kind; expected one of report, appendix, supplement
    quorate paper commission salford-icb/2002-03-26 5 x --author x --kind supplement
    2 a supplement needs the reason why it is late; expected the reason
    quorate paper commission salford-icb/2002-03-26 5 x --author x --due soon
    2 "soon" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate paper pass salford-icb/2002-03-26 none x
    2 there is no paper "none"; expected joint-investment-plan, joint-decision, housing-placements, provider-contract, placements-costs
    quorate paper state salford-icb/2002-03-26 none final
    2 there is no paper "none"; expected joint-investment-plan, joint-decision, housing-placements, provider-contract, placements-costs
    quorate paper send salford-icb/2002-03-26 --paper ""
    2 a paper needs a name
    quorate paper publish salford-icb/2002-03-26 --paper "" --place x
    2 a paper needs a name
    quorate meeting resolve-exclusion salford-icb/2002-03-26
    2 no resolution to exclude the press and public is drafted; expected one to be drafted first
    quorate meeting public-in salford-icb/2002-03-26 --at 14.36
    2 the press and public are not excluded at 14.36
    quorate meeting public-out salford-icb/2002-03-26 --at 13.00
    2 the meeting salford-icb/2002-03-26 was not open at 13.00; expected it to be opened first
    quorate programme plan salford-icb ""
    2 a matter needs a title
    quorate programme plan salford-icb x --origin whim
    64 quorate: "whim" is not a value of --origin; expected one of action, referral, review, statutory-report, deferral, ratification, chair-action, correspondence, plan
    quorate programme plan salford-icb x --for salford-icb/2002-02-12
    2 the meeting salford-icb/2002-02-12 closed Tue 12 Feb 2002 15.12
    quorate programme postpone salford-icb none --why x
    2 there is no matter "none"; expected one on the work programme of salford-icb
    quorate programme settle salford-icb none x
    2 there is no matter "none"; expected one on the work programme of salford-icb
    quorate office timetable salford-icb drafts
    2 "drafts" does not say when; expected a name and a period, such as drafts=10 working days before
    quorate office timetable salford-icb drafts=soon
    2 "soon" is not a period of time; expected a period such as 3 working days before, 2 weeks after or 28 days beginning with
    quorate office timetable salford-icb "drafts=2 weeks"
    2 "2 weeks" does not say before or after; expected 10 working days before
    quorate office timetable salford-icb "a=2 days before" "a=3 days before"
    2 the target "a" stands twice; expected each once
    quorate office done salford-icb/2002-03-26 nothing
    2 there is no target "nothing"; expected final reports, chair clears the agenda, pack in three clear days, chair's briefing, decision sheet
    quorate office clearances salford-icb weather
    64 quorate: "weather" is not a value of <subjects>; expected one of finance, legal
    quorate chase --board nowhere
    2 there is no board called "nowhere"; see the boards: quorate board list
    """#)
}
