extension ConstitutionMistakes {
  /// Mistakes in what is reported, reviewed and accepted, and in the partners' agreement.
  static let owing = """
    reports:
      how-often: regularly
    => line 8, reports, report: missing; expected a name such as annual report

    reports:
      report: finances
    => line 8, reports, how-often: missing; expected how often, such as once in each financial year, or "not agreed"

    reports:
      report: finances
      how-often: quarterly
    => line 9, reports, how-often: "quarterly" is not accepted; expected once in each month, financial quarter, financial year or calendar year; regularly; by a day, such as by 2006-06-30; or "not agreed"

    reviews:
      review: performance
      how-often: by 31 June 2006
    => line 9, reviews, how-often: "by 31 June 2006" is not accepted; expected once in each month, financial quarter, financial year or calendar year; regularly; by a day, such as by 2006-06-30; or "not agreed"

    acceptance:
      of: [silence]
    => line 8, acceptance, of: "silence" is not accepted; expected confidentiality or code

    acceptance:
      clause: 9
    => line 8, acceptance, of: missing; expected confidentiality or code

    term:
      starts: 2020-04-01
    => line 8, term, for: missing; expected a period such as 4 years

    term:
      for: 208 weeks
    => line 8, term, for: "208 weeks" is not accepted; expected months or years, such as 4 years

    withdrawal:
      given: April
      effect: 31 March following
    => line 8, withdrawal, given: "April" is not accepted; expected a first and a last month, such as April to August

    withdrawal:
      given: April to August
      effect: at once
    => line 9, withdrawal, effect: "at once" is not accepted; expected 31 March following or end of \
    the following financial year

    withdrawal:
      given: April to August
      effect: 31 March following
      at-least: 7 months before
    => line 10, withdrawal, at-least: "7 months before" is not accepted; expected a period such as 7 months

    """
}
