// A part of a sentence that stands only where there is something to say: "adjourned at 15.10 until
// Tue 4 Jun", or "adjourned at 15.10", is `"adjourned at \(at)\(until, after: " until ")"`.

extension DefaultStringInterpolation {
  mutating func appendInterpolation(
    _ value: (some CustomStringConvertible)?, after lead: String, before end: String = ""
  ) {
    if let value { appendLiteral("\(lead)\(value)\(end)") }
  }
}

extension Sentence.Interpolation {
  mutating func appendInterpolation(_ text: String?, after lead: String) {
    if let text { appendLiteral(lead + text) }
  }

  mutating func appendInterpolation(_ person: PersonID?, after lead: String) {
    appendInterpolation(person.map { "\(lead)\($0)" } ?? "" as Sentence)
  }

  mutating func appendInterpolation(_ meeting: MeetingID?, after lead: String) {
    appendInterpolation(meeting.map { "\(lead)\($0)" } ?? "" as Sentence)
  }
}
