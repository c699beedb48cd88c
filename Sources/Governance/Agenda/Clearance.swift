/// Finance or legal clearance of a report.
public struct Clearance: Codable, Equatable, Sendable {
  public enum Subject: String, Codable, CaseIterable, Sendable {
    case finance
    case legal
  }

  public let subject: Subject
  public let by: String
  public let on: Day
}

/// The clearances that every report to a board must have before it is final.
public struct ClearancesRequired: BoardEvent {
  public static let kind = "clearances.required"
  public let board: BoardID
  /// The clearances; none lifts the requirement.
  public let subjects: [Clearance.Subject]

  public init(board: BoardID, subjects: [Clearance.Subject]) {
    (self.board, self.subjects) = (board, subjects)
  }

  public func objection(in state: State) -> Refusal? {
    state.unknown(board)
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { $0.clearances = subjects }
  }

  public var sentence: Sentence {
    let said = subjects.map(\.rawValue).joined(separator: " and ")
    return said.isEmpty
      ? "reports to \(board) need no clearance" : "reports to \(board) need \(said) clearance"
  }
}

/// A paper being given finance or legal clearance.
public struct PaperCleared: MeetingEvent, DatedEvent {
  public static let kind = "paper.cleared"
  public let meeting: MeetingID
  public let paper: PaperID
  public let subject: Clearance.Subject
  public let by: String
  public let on: Day

  public init(meeting: MeetingID, paper: PaperID, subject: Clearance.Subject, by: String, on: Day) {
    (self.meeting, self.paper, self.subject, self.by, self.on) = (meeting, paper, subject, by, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(paper, at: meeting) { return refusal }
    if by.isBlank { return Refusal("a clearance needs the name of who gave it") }
    let given = state.proceedings[meeting]?.paper(paper)?.clearances.first { $0.subject == subject }
    return given.map {
      Refusal("\(paper) had \(subject.rawValue) clearance on \($0.on.spoken), from \($0.by)")
    }
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changePaper(paper) {
        $0.clearances.append(Clearance(subject: subject, by: by, on: on))
      }
    }
  }

  public var sentence: Sentence {
    "\(paper, at: meeting): \(subject.rawValue) clearance from \(by)"
  }
}
