/// What is typed wrongly about people, bodies, boards, seats and calendars, and what is said to it.
extension BadInput {
  static let office = BadInput.read(
    #"""
    quorate person add ""
    2 no name was given for the person; give the name as it is to be printed
    quorate person add X --id "No Good"
    2 "No Good" is not an identifier; expected up to 64 small letters, figures and hyphens, such as head-of-service
    quorate person add X --id a-reed
    2 A. Reed is already in the directory, as a-reed; if this is somebody or something else, give another identifier
    quorate person rename nobody X
    2 there is nobody called "nobody" in the directory; see the directory: quorate person list
    quorate person rename a-reed ""
    2 no name was given for the person; give the name as it is to be printed
    quorate person rename r X
    2 7 names contain "r"; expected more of the name, or one of a-reed (A. Reed), b-mason (Dr B. Mason), c-roy (C. Roy), d-price (D. Price), head-of-service (Head of Service) and 2 others
    quorate body add ""
    2 no name was given for the body; give the name as it is to be printed
    quorate body add "Salford City Council"
    2 Salford City Council is already in the directory, as salford-city-council; if this is somebody or something else, give another identifier
    quorate body succeed nothing salford-pct --on 2002-04-01
    2 there is no constituent body called "nothing"; add the body: quorate body add
    quorate body succeed salford-pct salford-pct --on 2002-04-01
    2 a body cannot succeed itself
    quorate body succeed salford-pct salford-city-council --on soon
    2 "soon" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate body add X --from 2001-02-29
    2 "2001-02-29" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate board new none.yaml
    74 none.yaml could not be read; check its name, and that you have permission to read it
    quorate board new salford-assumed.yaml --id x --parent none
    2 there is no board called "none"; see the boards: quorate board list
    quorate board show none
    2 there is no board called "none"; see the boards: quorate board list
    quorate board amend salford-icb salford-2001.yaml --from "30 February 2002"
    2 "30 February 2002" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017
    quorate board close salford-icb 2002-04-01 ""
    2 the reason why the day does not count is missing; say why, such as offices closed
    quorate board constitution salford-icb --as-of 2001-01-01
    2 Salford Integrated Commissioning Board did not exist on Mon 1 Jan 2001; expected Mon 1 Oct 2001 or a later day
    quorate board new salford-assumed.yaml --id x
    2 Salford City Council may be the body salford-city-council, which is already known; if it is, add --partner council=salford-city-council; if not, add --partner council= and an identifier of its own
    quorate board new bad.yaml
    2 the constitution cannot be read: line 2, nation: "france" is not accepted; expected england-and-wales, scotland or northern-ireland
    quorate seat add salford-icb X --partner nhs
    2 "nhs" is not a partner of the board; expected council, health-authority or primary-care
    quorate seat add salford-icb X --category cats
    2 "cats" is not a category of the board; expected health, social-services, education, housing, people-supported, carers or voluntary
    quorate seat add salford-icb Housing
    2 there is already a seat called housing; give this one another identifier
    quorate seat end salford-icb none --last 2002-03-31
    2 Salford Integrated Commissioning Board has no seat "none"; see the board's seats: quorate seat list salford-icb
    quorate seat end salford-icb housing --last 1999-03-31
    2 Wed 31 Mar 1999 is before the first day, Mon 1 Oct 2001; expected a last day on or after the first
    quorate calendar adopt none.json
    74 none.json could not be read; check its name, and that you have permission to read it
    quorate calendar adopt letter
    2 letter is not a file of bank holidays; expected bank-holidays.json as GOV.UK publishes it
    quorate calendar adopt bad.json
    2 bad.json has a part called "wales"; expected england-and-wales, scotland or northern-ireland
    """#)
}
