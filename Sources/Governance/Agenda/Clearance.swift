/// Finance or legal clearance of a report, as it was given.
public typealias Clearance = PaperCleared

/// The clearances that every report to a board must have before it is final.
public struct ClearancesRequired: BoardChange {
  public static let kind = "clearances.required"
  public let board: BoardID
  /// The clearances; none lifts the requirement.
  public let subjects: [Clearance.Subject]

  public init(board: BoardID, subjects: [Clearance.Subject]) {
    (self.board, self.subjects) = (board, subjects)
  }

  public func apply(to board: inout Board) { board.clearances = subjects }

  public var sentence: Sentence {
    let said = subjects.map(\.rawValue).joined(separator: " and ")
    return said.isEmpty
      ? "reports to \(board) need no clearance" : "reports to \(board) need \(said) clearance"
  }
}

/// A paper being given finance or legal clearance.
public struct PaperCleared: PaperChange, DatedEvent {
  public enum Subject: String, Codable, CaseIterable, Sendable {
    case finance
    case legal
  }

  public static let kind = "paper.cleared"
  public let meeting: MeetingID
  public let paper: PaperID
  public let subject: Subject
  public let by: String
  public let on: Day

  public init(meeting: MeetingID, paper: PaperID, subject: Subject, by: String, on: Day) {
    (self.meeting, self.paper, self.subject, self.by, self.on) = (meeting, paper, subject, by, on)
  }

  public func objection(about known: Paper, in state: State) -> Refusal? {
    Refusal(if: by.isBlank, "no name was given for the clearance", advice: "say who gave it")
      ?? known.clearances.first { $0.subject == subject }.map {
        Refusal(
          "\"\(known.title)\" was given \(subject.rawValue) clearance on \($0.on.spoken), by \($0.by)"
        )
      }
  }

  public func apply(to paper: inout Paper) { paper.clearances.append(self) }

  public var sentence: Sentence {
    "\(paper, at: meeting): \(subject.rawValue) clearance from \(by)"
  }
}
