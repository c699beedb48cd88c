/// A report that the constitution asks for being made.
public struct ReportMade: BoardEvent, DatedEvent {
  public static let kind = "report.made"
  public let board: BoardID
  /// What it is called in the constitution.
  public let report: String
  /// What there is to say of it.
  public let note: String?
  public let on: Day

  public init(board: BoardID, report: String, note: String? = nil, on: Day) {
    (self.board, self.report, self.note, self.on) = (board, report, note, on)
  }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    return known.unnamed(report, among: \.reports)
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) {
      $0.reports.append(Occasion(name: report, note: note, on: on))
    }
  }

  public var sentence: Sentence {
    "\(report) of \(board) was made\(note.map { ": \($0)" } ?? "")"
  }
}
