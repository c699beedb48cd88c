import Governance

extension PopoloObject {
  /// A meeting: when it was opened, or is to begin, and when it was closed, once it was.
  static func meeting(_ heading: MeetingHeading, of board: Board) -> PopoloObject {
    let status =
      switch heading.status {
      case .scheduled: "to be held"
      case .open: "in progress"
      case .adjourned: "adjourned"
      case .closed: "held"
      case .cancelled: "cancelled"
      }
    return PopoloObject(
      PopoloName.of(heading.id),
      [
        "name": "\(board.name), \(heading.day.spoken)",
        "classification": heading.isExtraordinary ? "extraordinary meeting" : "meeting",
        "organization_id": PopoloName.of(board.id),
        "start_date": (heading.opened ?? heading.start).description,
        "end_date": heading.closed?.description, "location": heading.venue, "status": status,
      ])
  }
}
