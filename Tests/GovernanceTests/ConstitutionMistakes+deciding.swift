extension ConstitutionMistakes {
  /// Mistakes in how the board decides, and in disputes, scope and access.
  static let deciding = """
    decisions:
      by: consensus
      vote: 1
    => line 9, decisions.vote: read the key "vote", expected one of clause, reading, from, \
    to, state, by, failing, answers-within, asks, casting-vote, between-meetings

    decisions:
      by: consensus
      answers-within: soon
    => line 9, decisions.answers-within: read "soon", expected for example 3 working days \
    before, 2 weeks after, 28 days beginning with

    decisions:
      by: consensus
      answers-within: 6 weeks
    => line 9, decisions.answers-within: read "6 weeks", expected a span such as 6 weeks \
    after

    decisions:
      by: consensus
      answers-within: 6 weeks before
    => line 9, decisions.answers-within: read "6 weeks before", expected a span such as 6 \
    weeks after

    decisions:
      by: consensus
      asks: everybody
    => line 9, decisions.asks: read "everybody", expected each member

    decisions:
      by: majority
      casting-vote: chair
    => line 9, decisions.casting-vote: read "chair", expected presiding

    decisions:
      by: consensus
      casting-vote: presiding
    => line 9, decisions.casting-vote: read "presiding", expected none, where nothing is \
    decided by majority

    decisions:
      by: recommendation only
      casting-vote: presiding
    => line 9, decisions.casting-vote: read "presiding", expected none, where nothing is \
    decided by majority

    decisions:
      by: consensus
      between-meetings: email
    => line 9, decisions.between-meetings: read "email", expected chair-action or \
    correspondence

    decisions:
      by: consensus
      between-meetings:
        chair: yes
    => line 10, decisions.between-meetings: read a map with chair, expected a list

    disputes: arbitration
    => line 7, disputes: read "arbitration", expected not agreed, or a map that states the \
    rule

    disputes:
      clause: 12
    => line 8, disputes.steps: missing, expected chief-executives or arbitration

    disputes:
      steps: [chief-executives, court]
    => line 8, disputes.steps: read "court", expected chief-executives or arbitration

    disputes:
      steps: []
    => line 8, disputes.steps: read a list of 0, expected chief-executives or arbitration

    disputes:
      steps: arbitration
      order: any
    => line 9, disputes.order: read "any", expected either

    disputes:
      steps: arbitration
      until: 2020-01-01
    => line 9, disputes.until: read the key "until", expected one of clause, reading, from, \
    to, state, steps, order

    scope:
      clause: 3
    => line 8, scope.covers: missing, expected what the board may decide

    scope:
      covers: [services]
    => line 8, scope.covers: read a list of 1, expected a single value

    scope:
      covers:
    => line 8, scope.covers: read "", expected a single value

    scope:
      covers: services
      of: carers
    => line 9, scope.of: read the key "of", expected one of clause, reading, from, to, \
    state, covers

    access:
      clause: 4
    => line 8, access.under: missing, expected one of \
    local-government-act-1972-part-va, public-bodies-act-1960, constitution

    access:
      under: freedom-of-information
    => line 8, access.under: read "freedom-of-information", expected one of \
    local-government-act-1972-part-va, public-bodies-act-1960, constitution

    access:
      under: constitution
      law: 1972
    => line 9, access.law: read the key "law", expected one of clause, reading, from, to, \
    state, under
    """
}
