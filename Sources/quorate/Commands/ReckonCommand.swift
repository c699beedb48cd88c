import ArgumentParser
import Governance
import Secretariat

/// `quorate reckon`: counts days and shows the working.
struct ReckonCommand: PlainCommand {
  static let help = Help("Counts days, and shows which were skipped and why.")
    .example(#"reckon "3 working days before 2017-06-20""#)
    .example(#"reckon "3 working days before 2017-04-18" --nation scotland"#)
    .example(#"reckon "5 clear days before 20 June 2017" --nation england --nation scotland"#)
    .example(#"reckon "28 days beginning with 7 March 2017" --json"#)
    .example(#"reckon "3 working days before" --published 2017-06-15"#)
  static let about = "With no period typed, one is read from each line of standard input."
  @Argument(help: "A period and a day: 3 working days before 2017-06-20.") var span: String?
  @Option(
    help: "A nation whose bank holidays apply; may be repeated, and a day must work in all."
  )
  var nation: [String] = []
  @Option(help: "Finds the earliest day for a meeting whose papers are published that day.")
  var published: String?
  @Option(help: "A day the offices are closed, with its reason: 2017-06-19=Flood. May be repeated.")
  var closed: [String] = []
  @Option(help: "A day to be left out of the count, with its reason. May be repeated.")
  var disregard: [String] = []
  @Option(help: "A file of bank holidays exactly as GOV.UK publishes it.") var holidays: String?
  @Flag(help: "One JSON object per line.") var json = false

  func run() throws {
    let calendar = try calendar()
    if let span { return try say(reckoning(span, on: calendar)) }
    var refused = false
    for (number, line) in zip(1..., AnyIterator { readLine() }) {
      guard !line.isBlank else { continue }
      do {
        try say(reckoning(line, on: calendar))
      } catch let refusal as Refusal {
        refused = true
        Console.complain("line \(number): \(refusal.line)")
      }
    }
    if refused { throw ExitCode(2) }
  }

  private func reckoning(_ text: String, on calendar: WorkingCalendar) throws -> Reckoning {
    let (span, day) = try SpanReader.read(text)
    if let published {
      if let day {
        throw Refusal(
          "\"\(text)\" names the day \(day)",
          expected: "a period alone, such as 3 working days before")
      }
      return try Reckoner.earliestMeeting(
        for: span, published: try DayReader.read(published), on: calendar)
    }
    let from = try day.orRefuse(
      Refusal(
        "\"\(text)\" names no day",
        expected: "a period and a day, such as 3 days before 20 June 2017"))
    return try Reckoner.reckon(span, from: from, on: calendar)
  }

  private func calendar() throws -> WorkingCalendar {
    let nations = try nation.map { text in
      try Nation(named: text).orRefuse(
        Refusal(
          "\"\(text)\" is not a nation",
          expected: Nation.allCases.map(\.rawValue).alternatives))
    }
    let given = try holidays.map {
      try HolidayFile.read(try NamedFile.bytes($0), named: NamedFile.name($0))
    }
    return WorkingCalendar(
      nations: nations.isEmpty ? [.englandAndWales] : nations.once,
      holidays: given ?? HolidayFile.bundled,
      closures: try days(closed, "closed"), disregarded: try days(disregard, "disregarded"))
  }

  private func days(_ texts: [String], _ reason: String) throws -> [Day: String] {
    try texts.reduce(into: [:]) { days, text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      days[try DayReader.read(parts.first ?? "")] = parts.count == 2 ? parts[1] : reason
    }
  }

  private func say(_ reckoning: Reckoning) throws {
    for warning in reckoning.warnings { Console.complain("warning: \(warning)") }
    if json { return try Console.say(json: reckoning.json) }
    if span == nil { return Console.say(reckoning.sentence) }
    var lines = reckoning.working.filter { !$0.hasPrefix("Warning: ") }
    if published != nil {
      lines[0] =
        "\(reckoning.day.spoken): the earliest day for a meeting whose papers are "
        + "published on \(reckoning.anchor.spoken), \(reckoning.span)"
    }
    Console.say(lines: lines)
  }
}

extension Reckoning {
  /// A reckoning as `--json` gives it.
  var json: JSONObject {
    [
      "day": day, "limit": limit, "span": span.description, "from": anchor, "reading": reading,
      "skipped": skipped, "advice": advice, "calendar": calendar, "warnings": warnings,
    ]
  }
}
