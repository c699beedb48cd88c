/// One thing that an entry says, as it would be written: whose it is in the entry, and what it
/// says.
public struct Fact: Equatable, Sendable {
  public enum Value: Equatable, Sendable {
    /// Words, or one of a list of words.
    case text(String)
    case number(Int)
    /// Yes or no.
    case truth(Bool)
    case day(Day)
    case moment(Moment)
    /// Why something is closed.
    case ground(Ground)
    /// Something the record speaks of.
    case thing(Thing)
  }

  /// Where it stands in the entry, from the outside inwards: `carried`, `access`.
  public let path: [String]
  public let value: Value

  /// What an event says, fact by fact, in the order in which it is written.
  public static func all(of event: any Event) -> [Fact] { FactReader.read(event) }

  /// The boards that an event is about.
  public static func boards(of event: any Event) -> Set<BoardID> {
    Set(all(of: event).compactMap { $0.thing?.board } + [event.stream.board].compactMap { $0 })
  }

  /// What it says in words, where words say it; things stand by name and are not words.
  public var text: String? {
    switch value {
    case .text(let text): return text
    case .number(let number): return String(number)
    case .day(let day): return day.spoken
    case .moment(let moment): return moment.spoken
    case .ground(let ground): return ground.sentence
    case .truth, .thing: return nil
    }
  }

  /// What it is about, where it speaks of something by an identifier.
  public var thing: Thing? { if case .thing(let thing) = value { thing } else { nil } }

  /// Whether it says that something is closed to the public.
  public var saysClosed: Bool {
    switch value {
    case .ground: return true
    case .text(let text): return path.last == "access" && text == AgendaItem.Access.closed.rawValue
    default: return false
    }
  }

  /// The fact in one line, with the names that the state knows.
  public func line(in state: State) -> String {
    let told =
      switch value {
      case .truth(let isSo): isSo ? "yes" : "no"
      case .thing(let thing): state.name(of: thing)
      default: text ?? ""
      }
    let place = path.map(Fact.spoken).joined(separator: ", ")
    return told.hasPrefix("\(place) ") ? told : "\(place): \(told)"
  }

  /// The name of a field as people say it: `inPlaceOf` is "in place of".
  private static func spoken(_ field: String) -> String {
    field.map { $0.isUppercase ? " \($0.lowercased())" : "\($0)" }.joined()
  }
}
