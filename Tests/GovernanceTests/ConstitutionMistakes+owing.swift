extension ConstitutionMistakes {
  /// Mistakes in what is reported, reviewed and accepted, and in the partners' agreement.
  static let owing = """
    reports:
      how-often: regularly
    => line 8, reports.report: missing, expected what it is called

    reports:
      report: finances
    => line 8, reports.how-often: missing, expected once in each financial year, say, or \
    not agreed

    reports:
      report: finances
      how-often: quarterly
    => line 9, reports.how-often: read "quarterly", expected one of once in each month, once in \
    each financial quarter, once in each financial year, once in each calendar year, regularly, \
    by 2006-06-30, not agreed

    reviews:
      review: performance
      how-often: by 31 June 2006
    => line 9, reviews.how-often: read "by 31 June 2006", expected one of once in each month, \
    once in each financial quarter, once in each financial year, once in each calendar year, \
    regularly, by 2006-06-30, not agreed

    acceptance:
      of: [silence]
    => line 8, acceptance.of: read "silence", expected confidentiality or code

    acceptance:
      clause: 9
    => line 8, acceptance.of: missing, expected confidentiality or code

    term:
      starts: 2020-04-01
    => line 8, term.for: missing, expected a span such as 4 years

    term:
      for: 208 weeks
    => line 8, term.for: read "208 weeks", expected months or years

    withdrawal:
      given: April
      effect: 31 March following
    => line 8, withdrawal.given: read "April", expected two months, such as April to August

    withdrawal:
      given: April to August
      effect: at once
    => line 9, withdrawal.effect: read "at once", expected one of 31 March following, end of \
    the following financial year

    withdrawal:
      given: April to August
      effect: 31 March following
      at-least: 7 months before
    => line 10, withdrawal.at-least: read "7 months before", expected a span such as 7 months

    """
}
