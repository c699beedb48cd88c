extension ConstitutionMistakes {
  /// Mistakes in how the board decides, and in disputes, scope and access.
  static let deciding = """
    decisions:
      by: consensus
      vote: 1
    => line 9, decisions, vote: not known here; expected clause, reading, from, \
    to, state, when, by, failing, answers-within, asks, carried-by, block-votes, casting-vote, \
    between-meetings or deferrals

    decisions:
      by: consensus
      answers-within: soon
    => line 9, decisions, answers-within: "soon" is not accepted; expected a period such as 6 weeks after

    decisions:
      by: consensus
      answers-within: 6 weeks
    => line 9, decisions, answers-within: "6 weeks" is not accepted; expected a period such as 6 weeks \
    after

    decisions:
      by: consensus
      answers-within: 6 weeks before
    => line 9, decisions, answers-within: "6 weeks before" is not accepted; expected a period such as 6 \
    weeks after

    decisions:
      by: consensus
      asks: everybody
    => line 9, decisions, asks: "everybody" is not accepted; expected the words "each member"

    decisions:
      by: majority
      casting-vote: chair
    => line 9, decisions, casting-vote: "chair" is not accepted; expected the word "presiding"

    decisions:
      by: consensus
      casting-vote: presiding
    => line 9, decisions, casting-vote: "presiding" is not accepted; expected no casting vote, since the board does not decide by majority

    decisions:
      by: recommendation only
      casting-vote: presiding
    => line 9, decisions, casting-vote: "presiding" is not accepted; expected no casting vote, since the board does not decide by majority

    decisions:
      by: consensus
      between-meetings: email
    => line 9, decisions, between-meetings: "email" is not accepted; expected chair-action or \
    correspondence

    decisions:
      by: consensus
      between-meetings:
        chair: yes
    => line 9, decisions, between-meetings: lines below it, such as "chair", are not accepted; expected chair-action or correspondence

    disputes: arbitration
    => line 7, disputes: "arbitration" is not accepted; expected "not agreed", or the rule on lines below it

    disputes:
      clause: 12
    => line 8, disputes, steps: missing; expected chief-executives or arbitration

    disputes:
      steps: [chief-executives, court]
    => line 8, disputes, steps: "court" is not accepted; expected chief-executives or arbitration

    disputes:
      steps: []
    => line 8, disputes, steps: an empty list is not accepted; expected chief-executives or arbitration

    disputes:
      steps: arbitration
      order: any
    => line 9, disputes, order: "any" is not accepted; expected the word "either"

    disputes:
      steps: arbitration
      until: 2020-01-01
    => line 9, disputes, until: not known here; expected clause, reading, from, \
    to, state, steps or order

    scope:
      clause: 3
    => line 8, scope, covers: missing; expected what the board may decide on, such as learning disability services

    scope:
      covers: [services]
    => line 8, scope, covers: a list is not accepted; expected a single entry on the same line, without brackets

    scope:
      covers:
    => line 8, scope, covers: nothing is given; expected what the board may decide on, such as learning disability services

    scope:
      covers: services
      of: carers
    => line 9, scope, of: not known here; expected clause, reading, from, to, \
    state or covers

    access:
      clause: 4
    => line 8, access, under: missing; expected \
    local-government-act-1972-part-va, public-bodies-act-1960 or constitution

    access:
      under: freedom-of-information
    => line 8, access, under: "freedom-of-information" is not accepted; expected \
    local-government-act-1972-part-va, public-bodies-act-1960 or constitution

    access:
      under: constitution
      law: 1972
    => line 9, access, law: not known here; expected clause, reading, from, to, \
    state or under
    """
}
