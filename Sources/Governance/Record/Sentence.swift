/// A sentence of the record in which people, bodies and meetings stand by identifier.
///
/// Names are filled in when it is shown, so that history reads with the names borne today.
public struct Sentence: ExpressibleByStringInterpolation, Equatable, Sendable {
  enum Part: Equatable, Sendable {
    case text(String)
    case thing(Thing)
    /// An item by its title, and not by the number it prints.
    case title(ItemID, MeetingID)
  }

  let parts: [Part]

  public init(stringLiteral text: String) { parts = [.text(text)] }

  /// A sentence with names in it.
  public init(stringInterpolation builder: Interpolation) { parts = builder.parts }

  /// The sentence with the names that the state knows.
  public func text(in state: State) -> String {
    parts.map { part in
      switch part {
      case .text(let text): return text
      case .title(let item, let meeting):
        return state.proceedings[meeting]?.item(item)?.title ?? "item \(item)"
      case .thing(.item(let item, let meeting)): return state.number(of: item, at: meeting)
      case .thing(.paper(let paper, let meeting)):
        return state.proceedings[meeting]?.paper(paper)?.title ?? paper.rawValue
      case .thing(.matter(let matter, let board)):
        return state.boards[board]?.matter(matter)?.title ?? matter.rawValue
      case .thing(.meeting(let meeting)):
        let start = state.heading(meeting)?.start
        return start.map { "the meeting of \($0.day.spoken)" } ?? meeting.description
      case .thing(let thing): return state.name(of: thing)
      }
    }.joined()
  }

  /// Gathers the parts of a sentence.
  public struct Interpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { parts.append(.text(literal)) }
    mutating func append(_ thing: Thing) { parts.append(.thing(thing)) }
    public mutating func appendInterpolation(_ person: PersonID) { append(.person(person)) }
    public mutating func appendInterpolation(_ body: BodyID) { append(.body(body)) }
    public mutating func appendInterpolation(_ board: BoardID) { append(.board(board)) }
    public mutating func appendInterpolation(_ meeting: MeetingID) { append(.meeting(meeting)) }
    public mutating func appendInterpolation(_ item: ItemID, at meeting: MeetingID) {
      append(.item(item, meeting))
    }
    public mutating func appendInterpolation(titleOf item: ItemID, at meeting: MeetingID) {
      parts.append(.title(item, meeting))
    }
    public mutating func appendInterpolation(_ paper: PaperID, at meeting: MeetingID) {
      append(.paper(paper, meeting))
    }
    /// A paper as it was sent: by its identifier, or as the agenda or all the reports.
    public mutating func appendInterpolation(paper: String, at meeting: MeetingID) {
      if !Paper.isCollective(paper), let known = PaperID(checking: paper) {
        appendInterpolation(known, at: meeting)
      } else {
        appendLiteral(paper)
      }
    }
    public mutating func appendInterpolation(_ seat: SeatID, on board: BoardID) {
      append(.seat(seat, board))
    }
    public mutating func appendInterpolation(_ matter: MatterID, on board: BoardID) {
      append(.matter(matter, board))
    }
    public mutating func appendInterpolation(_ sentence: Sentence) { parts += sentence.parts }
    /// Adds any other value as it describes itself.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      parts.append(.text(value.description))
    }
  }
}
