/// A sentence of the record in which people, bodies and meetings stand by identifier.
///
/// Names are filled in when it is shown, so that history reads with the names borne today.
public struct Sentence: ExpressibleByStringInterpolation, Equatable, Sendable {
  enum Part: Equatable, Sendable {
    case text(String)
    case person(PersonID)
    case body(BodyID)
    case board(BoardID)
    case meeting(MeetingID)
    case item(ItemID, MeetingID)
    case itemTitle(ItemID, MeetingID)
    case paper(PaperID, MeetingID)
    case matter(MatterID, BoardID)
  }

  let parts: [Part]

  public init(stringLiteral text: String) {
    parts = [.text(text)]
  }

  /// A sentence with names in it.
  public init(stringInterpolation builder: Interpolation) {
    parts = builder.parts
  }

  /// The sentence with the names that the state knows.
  public func text(in state: State) -> String {
    parts.map { part in
      switch part {
      case .text(let text): return text
      case .person(let person): return state.directory.name(of: person)
      case .body(let body): return state.directory.bodies[body]?.name ?? body.rawValue
      case .board(let board): return state.boards[board]?.name ?? board.rawValue
      case .item(let item, let meeting): return state.number(of: item, at: meeting)
      case .itemTitle(let item, let meeting):
        return state.proceedings[meeting]?.item(item)?.title ?? "item \(item)"
      case .paper(let paper, let meeting):
        return state.proceedings[meeting]?.paper(paper)?.title ?? paper.rawValue
      case .matter(let matter, let board):
        return state.boards[board]?.matter(matter)?.title ?? matter.rawValue
      case .meeting(let meeting):
        let start = state.boards[meeting.board]?.meetings[meeting]?.start
        return start.map { "the meeting of \($0.day.spoken)" } ?? meeting.description
      }
    }.joined()
  }

  /// Gathers the parts of a sentence.
  public struct Interpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { parts.append(.text(literal)) }
    public mutating func appendInterpolation(_ person: PersonID) { parts.append(.person(person)) }
    public mutating func appendInterpolation(_ body: BodyID) { parts.append(.body(body)) }
    public mutating func appendInterpolation(_ board: BoardID) { parts.append(.board(board)) }
    public mutating func appendInterpolation(_ meeting: MeetingID) {
      parts.append(.meeting(meeting))
    }
    public mutating func appendInterpolation(_ item: ItemID, at meeting: MeetingID) {
      parts.append(.item(item, meeting))
    }
    public mutating func appendInterpolation(titleOf item: ItemID, at meeting: MeetingID) {
      parts.append(.itemTitle(item, meeting))
    }
    public mutating func appendInterpolation(_ paper: PaperID, at meeting: MeetingID) {
      parts.append(.paper(paper, meeting))
    }
    public mutating func appendInterpolation(_ matter: MatterID, on board: BoardID) {
      parts.append(.matter(matter, board))
    }
    public mutating func appendInterpolation(_ sentence: Sentence) { parts += sentence.parts }
    /// Adds any other value as it describes itself.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      parts.append(.text(value.description))
    }
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// A key as it is said: `people-supported` as "people supported".
  var unhyphenated: String { split(separator: "-").joined(separator: " ") }
}

extension [String] {
  /// The choices as they are said: `council, health-authority or primary-care`.
  public var alternatives: String {
    [dropLast().joined(separator: ", "), last ?? ""].filter { !$0.isEmpty }
      .joined(separator: " or ")
  }
}
