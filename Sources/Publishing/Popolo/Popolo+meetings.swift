import Governance

extension PopoloObject {
  /// A meeting: when it was opened, or is to begin, and when it was closed, once it was.
  static func meeting(_ heading: MeetingHeading, of board: Board) -> PopoloObject {
    PopoloObject(
      PopoloName.of(heading.id),
      [
        "name": "\(board.name), \(heading.day.spoken)",
        "classification": heading.isExtraordinary ? "extraordinary meeting" : "meeting",
        "organization_id": PopoloName.of(board.id),
        "start_date": (heading.opened ?? heading.start).description,
        "end_date": heading.closed?.description, "location": heading.venue,
        "status": status(of: heading),
      ])
  }

  private static func status(of heading: MeetingHeading) -> String {
    switch heading.status {
    case .scheduled: return "to be held"
    case .open: return "in progress"
    case .adjourned: return "adjourned"
    case .closed: return "held"
    case .cancelled: return "cancelled"
    }
  }
}
