import Governance

extension Minutes {
  /// The minutes of a meeting as `--json` gives them.
  var json: JSONObject {
    head.json(
      minutes.map { minute in
        [
          "number": minute.printedNumber, "heading": minute.heading, "item": minute.item,
          "passages": minute.open.map(\.json), "closed": minute.closed?.map(\.json),
        ]
      })
  }
}

extension PublicMinutes {
  /// The minutes for the public as `--json` gives them, which have no closed words.
  var json: JSONObject {
    head.json(
      minutes.map { minute in
        [
          "number": minute.number, "heading": minute.heading,
          "passages": minute.passages.map(\.json),
        ]
      })
  }
}

extension MinutesHead {
  fileprivate func json(_ minutes: [JSONObject]) -> JSONObject {
    [
      "meeting": meeting, "board": board, "venue": venue, "day": day, "start": start,
      "finish": finish, "present": attendance.present.map(\.text),
      "inAttendance": attendance.inAttendance.map(\.text),
      "apologies": attendance.apologies.map(\.text), "corrections": corrections, "minutes": minutes,
    ]
  }
}

extension Passage {
  fileprivate var json: JSONObject {
    let kind =
      switch self.kind {
      case .prose: "prose"
      case .point: "point"
      case .linked(let link): link.rawValue
      }
    return ["kind": kind, "lines": lines]
  }
}
