import Governance

/// A quorum as `--json` gives it.
struct QuorumOutput: Encodable {
  struct Part: Encodable {
    let name: String
    let counted: Int
    let needed: Int
    let people: [String]
  }

  struct Person: Encodable {
    let person: String
    let name: String
    let why: String
  }

  let verdict: String
  let sentence: String
  let parts: [Part]
  let mayLeave: Int
  let breakers: [String]
  let uncounted: [Person]
  let clause: String?
  let notes: [String]

  init(_ answer: QuorumAnswer, in directory: Directory) {
    verdict = answer.word.lowercased()
    sentence = answer.sentence(in: directory)
    parts = answer.conditions.map {
      Part(
        name: $0.name, counted: $0.counted, needed: $0.needed, people: $0.people.map(\.rawValue))
    }
    mayLeave = answer.mayLeave
    breakers = answer.breakers.map(\.rawValue)
    uncounted = answer.uncounted.map {
      Person(person: $0.person.rawValue, name: directory.name(of: $0.person), why: $0.why)
    }
    clause = answer.clause
    notes = answer.notes
  }
}

/// The forecast of one item as `--json` gives it.
struct ForecastOutput: Encodable {
  let item: String?
  let atRisk: Bool
  let lost: Bool
  let best: QuorumOutput
  let worst: QuorumOutput

  init(_ forecast: QuorumForecast, in directory: Directory) {
    item = forecast.item?.number
    atRisk = forecast.isAtRisk
    lost = forecast.isLost
    best = QuorumOutput(forecast.best, in: directory)
    worst = QuorumOutput(forecast.worst, in: directory)
  }
}
