/// A report that the constitution asks for being made.
public struct ReportMade: Event {
  /// The board.
  public let board: BoardID
  /// What it is called in the constitution.
  public let report: String
  /// What there is to say of it.
  public let note: String?
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(board: BoardID, report: String, note: String? = nil, on: Day) {
    self.board = board
    self.report = report
    self.note = note
    self.on = on
  }

  /// The name on disk.
  public static let kind = "report.made"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    return known.unnamed(report, among: \.reports)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) {
      $0.reports.append(Occasion(name: report, note: note, on: on))
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(report) of \(board) was made\(note.map { ": \($0)" } ?? "")"
  }
}
