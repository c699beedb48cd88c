/// A constitution being adopted, or amended, to hold from a day on.
public struct ConstitutionAdopted: BoardChange {
  public static let kind = "constitution.adopted"
  public let board: BoardID
  /// The first day on which it holds.
  public let from: Day
  /// Who adopted it, as given.
  public let by: String
  /// The body behind each partner's key.
  public let partners: [String: BodyID]
  /// The constitution as a file states it.
  public let constitution: Outline
  /// The meeting at which it was adopted, where it holds from then on and not all that day.
  public let at: AtMeeting?

  public init(
    board: BoardID, from: Day, by: String, partners: [String: BodyID], constitution: Outline,
    at: AtMeeting? = nil
  ) {
    (self.board, self.from, self.by, self.at) = (board, from, by, at)
    (self.partners, self.constitution) = (partners, constitution)
  }

  public var reachesBackTo: Day? { from }

  public func objection(on known: Board, in state: State) -> Refusal? {
    if let error = Constitution.read(constitution).errors.first {
      return Refusal("the constitution cannot be read: \(error.text)")
    }
    return at?.isOutside(from) ?? partners.values.sorted().lazy.compactMap(state.unknown).first
  }

  public func apply(to board: inout Board) {
    let read = Constitution.read(constitution).constitution
    board.adoptions.insert(
      ConstitutionAdoption(from: from, by: by, partners: partners, constitution: read, at: at),
      inTime: \.from)
  }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] { state.boards[board]?.untimed(from, at) ?? [] }

  public var sentence: Sentence {
    "constitution of \(board) adopted by \(by), in force from \(from.spoken(at: at))"
  }
}

/// A constitution together with the day it holds from and who adopted it.
public struct ConstitutionAdoption: Codable, Equatable, Sendable {
  /// The first day on which it holds.
  public let from: Day
  /// Who adopted it, as given.
  public let by: String
  /// The body behind each partner's key.
  public let partners: [String: BodyID]
  public let constitution: Constitution
  public let at: AtMeeting?
}
