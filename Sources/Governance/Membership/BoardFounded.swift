/// A board coming into being.
public struct BoardFounded: BoardEvent {
  public static let kind = "board.founded"
  /// The identifier, chosen once.
  public let board: BoardID
  /// The name as it is printed.
  public let name: String
  /// The board it reports to.
  public let parent: BoardID?
  /// The first day of the board.
  public let on: Day

  public init(board: BoardID, name: String, parent: BoardID? = nil, on: Day) {
    (self.board, self.name, self.parent, self.on) = (board, name, parent, on)
  }

  /// The board it reports to.
  public var concerns: [Stream] { parent.map { [.board($0)] } ?? [] }

  public var reachesBackTo: Day? { on }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unfit(board) { return refusal }
    if let known = state.boards[board] {
      return Refusal(
        "\"\(board)\" is already \(known.name)", expected: "another identifier, with --id")
    }
    if name.isEmpty { return Refusal("a board needs a name") }
    return parent.flatMap(state.unknown)
  }

  public func apply(to state: inout State) {
    state.boards[board] = Board(id: board, name: name, parent: parent, founded: on)
  }

  public var sentence: Sentence { "\(name) founded as \(board.rawValue)" }
}
