/// A board: its constitution, its seats and who holds them, and a heading for each meeting.
public struct Board: Codable, Equatable, Sendable {
  public let id: BoardID
  public var name: String
  /// The board it reports to, such as the executive group of a project team.
  public var parent: BoardID?
  public var founded: Day
  /// Its constitutions, in the order of the days from which they hold.
  public var adoptions: [ConstitutionAdoption] = []
  /// Its seats, in the order of their creation.
  public var seats: [Seat] = []
  /// Every hold on a seat there has been.
  public var appointments: [Appointment] = []
  /// Every hold on an office there has been.
  public var offices: [OfficeTerm] = []
  /// Substitutes named for whenever a member cannot come.
  public var substitutes: [SubstituteNamed] = []
  /// Who accepted confidentiality and the code, and when.
  public var acceptances: [Acceptance] = []
  public var dispensations: [Dispensation] = []
  /// Non-working days of the board's own office.
  public var closures: [Day: String] = [:]
  /// Days left out of counts by direction.
  public var disregarded: [Day: String] = [:]
  /// The interests its members registered.
  public var register: [RegisteredInterest] = []
  /// The items that stand on every agenda.
  public var standing: [StandingItem] = []
  /// The days the office sets itself for its meetings, in the order of their first days.
  public var timetables: [TimetableSet] = []
  /// The clearances every report must have before it is final.
  public var clearances: [Clearance.Subject] = []
  /// The work programme: what has to come before a later meeting.
  public var matters: [Matter] = []
  /// What was decided between meetings.
  public var outsideDecisions: [OutsideDecision] = []
  /// What was referred to the partners.
  public var referrals: [Referral] = []
  /// What its meetings asked people to do.
  public var actions: [AgreedAction] = []
  /// The reports that were made, in the order of recording.
  public var reports: [Occasion] = []
  /// The reviews that were held.
  public var reviews: [Occasion] = []
  /// When each agreement was executed.
  public var executions: [AgreementExecuted] = []
  /// Every extension of an agreement.
  public var extensions: [AgreementExtended] = []
  /// The partners' notices to withdraw.
  public var withdrawals: [Withdrawal] = []
  public var meetings: [MeetingID: MeetingHeading] = [:]
}

/// A board coming into being.
public struct BoardFounded: BoardEvent {
  public static let kind = "board.founded"
  public let board: BoardID
  public let name: String
  public let parent: BoardID?
  public let on: Day

  public init(board: BoardID, name: String, parent: BoardID? = nil, on: Day) {
    (self.board, self.name, self.parent, self.on) = (board, name, parent, on)
  }

  public var reachesBackTo: Day? { on }
  public var concerns: [Stream] { parent.map { [.board($0)] } ?? [] }

  public func objection(in state: State) -> Refusal? {
    state.unfit(board) ?? state.taken(board, by: state.boards[board]?.name)
      ?? Refusal(
        if: name.isEmpty, "no name was given for the board",
        advice: "give the name as it is to be printed")
      ?? parent.flatMap(state.unknown)
  }

  public func apply(to state: inout State) {
    state.boards[board] = Board(id: board, name: name, parent: parent, founded: on)
  }

  public var sentence: Sentence { "\(name) established as \(board.rawValue)" }
}
