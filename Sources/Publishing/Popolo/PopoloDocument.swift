public import Governance

/// Boards, the bodies that share them, who sits on them and when they meet, as open data.
///
/// The words are those of the Popolo specification, and it is written as JSON. People are in it who
/// hold a seat or an office of these boards, by their names and nothing else; business is not.
/// Source: popoloproject.com/specs.
public struct PopoloDocument: Encodable, Equatable, Sendable {
  /// What it is: the journal's title, and whether that is a rehearsal.
  public let title: String
  /// Whoever holds a seat or an office, by the name borne in it.
  public let persons: [PopoloObject]
  /// The boards, the boards above them, and the bodies that share them.
  public let organizations: [PopoloObject]
  /// The seats, whoever holds them.
  public let posts: [PopoloObject]
  /// The holds on seats and on offices.
  public let memberships: [PopoloObject]
  /// The meetings.
  public let events: [PopoloObject]

  /// Everything that is known of some boards, or what was so at the end of a day in the state of
  /// that day.
  ///
  /// A board above one of these is told by its name alone.
  public init(of boards: [BoardID], in state: State, asOf: Day? = nil) {
    let told = boards.compactMap { state.boards[$0] }
      .filter { board in asOf.map { board.founded <= $0 } ?? true }
    title = (state.journal.isRehearsal ? "REHEARSAL: " : "") + state.journal.title
    memberships = told.flatMap { board in
      PopoloObject.seatHolders(of: board, state.directory, asOf: asOf)
        + PopoloObject.officeHolders(of: board, asOf: asOf)
    }
    let holders = told.flatMap { board in
      board.appointments.map(\.person) + board.offices.map(\.person)
    }
    let named = Set(memberships.map { $0["person_id"] })
    persons = Set(holders).sorted().map { person in
      PopoloObject(PopoloName.of(person), ["name": state.directory.name(of: person)])
    }.filter { named.contains($0.id) }
    organizations = PopoloObject.organizations(told, in: state, asOf: asOf)
    posts = told.flatMap { board in
      board.seats.filter { seat in asOf.map(seat.holds) ?? true }.map(PopoloObject.post)
    }
    events = told.flatMap { board in
      board.meetingsInOrder.map { PopoloObject.meeting($0, of: board) }
    }
  }
}

/// One thing of the open data, with its fields under the names that Popolo has for them.
public struct PopoloObject: Encodable, Equatable, Sendable {
  private let fields: [String: String]

  /// A thing with its lasting identifier, and those of its fields that are known.
  public init(_ id: String, _ fields: [String: String?]) {
    self.fields = fields.compactMapValues { $0 }.merging(["id": id]) { $1 }
  }

  public subscript(field: String) -> String? { fields[field] }

  /// The identifier, which stays when a name changes or a meeting is moved.
  public var id: String { self["id"] ?? "" }

  public func encode(to encoder: any Encoder) throws { try fields.encode(to: encoder) }
}

/// The lasting identifiers of the open data: made of the record's own, each with its kind before
/// it.
enum PopoloName {
  static func of(_ person: PersonID) -> String { "person/\(person)" }
  static func of(_ body: BodyID) -> String { "body/\(body)" }
  static func of(_ board: BoardID) -> String { "board/\(board)" }
  static func of(_ seat: SeatID, of board: BoardID) -> String { "\(of(board))/seat/\(seat)" }
  static func of(_ meeting: MeetingID) -> String { "\(of(meeting.board))/meeting/\(meeting.name)" }
}
