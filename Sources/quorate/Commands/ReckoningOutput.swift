import Governance

/// A reckoning as `--json` gives it.
struct ReckoningOutput: Encodable {
  let day: Day
  let limit: Day
  let span: String
  let from: Day
  let reading: String
  let skipped: [SkippedDay]
  let advice: Day?
  let calendar: String
  let warnings: [String]

  init(_ reckoning: Reckoning) {
    day = reckoning.day
    limit = reckoning.limit
    span = reckoning.span.description
    from = reckoning.anchor
    reading = reckoning.reading
    skipped = reckoning.skipped
    advice = reckoning.advice
    calendar = reckoning.calendar
    warnings = reckoning.warnings
  }
}
