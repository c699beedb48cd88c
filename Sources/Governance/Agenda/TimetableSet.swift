/// The office setting its own targets for every meeting of a board, in the place of earlier ones.
public struct TimetableSet: BoardEvent {
  public static let kind = "timetable.set"
  public let board: BoardID
  /// The targets, in order.
  public let targets: [OfficeTarget]
  /// The day from which they hold; meetings before it have none.
  public let from: Day?

  public init(board: BoardID, targets: [OfficeTarget], from: Day? = nil) {
    (self.board, self.targets, self.from) = (board, targets, from)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unknown(board) { return refusal }
    for target in targets {
      if target.name.isEmpty { return Refusal("a target needs a name", expected: "drafts, say") }
      do throws(Refusal) {
        guard try SpanReader.span(target.when).side != nil else {
          return Refusal(
            "\"\(target.when)\" does not say before or after", expected: "10 working days before")
        }
      } catch { return error }
    }
    let names = targets.map(\.name)
    let twice = names.first { name in names.count { $0 == name } > 1 }
    return twice.map { Refusal("the target \"\($0)\" stands twice", expected: "each once") }
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) {
      $0.timetable = targets
      $0.timetableFrom = from
    }
  }

  public var sentence: Sentence {
    let said = targets.map { "\($0.name) \($0.when)" }.joined(separator: "; ")
    return "the office's own targets for \(board): \(said.isEmpty ? "none" : said)"
  }
}
