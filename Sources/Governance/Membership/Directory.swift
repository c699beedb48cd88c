/// The people and bodies that any board may draw on, and the holiday calendars adopted.
public struct Directory: Equatable, Sendable {
  /// Everybody known, by identifier.
  public var people: [PersonID: Person] = [:]
  /// Every partner body known, by identifier.
  public var bodies: [BodyID: PartnerBody] = [:]
  /// The holiday calendars adopted, oldest first.
  public var calendars: [CalendarAdopted] = []

  public init() {}

  /// The name of a person, or the identifier of one who is not known.
  public func name(of person: PersonID) -> String { people[person]?.name ?? person.rawValue }

  /// The body that stands in the place of another on a day, its successors followed.
  public func successor(of body: BodyID, on day: Day) -> BodyID {
    var current = body
    // A chain of successors longer than the bodies themselves would be a circle.
    for _ in 0..<max(1, bodies.count) {
      guard let next = bodies[current]?.succeeded, next.on <= day else { return current }
      current = next.by
    }
    return current
  }
}

// Only a snapshot keeps a whole directory, and every command reads it: people stand there as two
// lists of texts, since thousands of values with fields of their own take many times as long.
extension Directory: Codable {
  private enum CodingKeys: CodingKey { case people, names, bodies, calendars }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let ids = try fields.decode([String].self, forKey: .people).map(PersonID.init(rawValue:))
    let names = try fields.decode([String].self, forKey: .names)
    people = Dictionary(
      zip(ids, names).map { ($0, Person(id: $0, name: $1)) }, uniquingKeysWith: { $1 })
    bodies = try fields.decode([BodyID: PartnerBody].self, forKey: .bodies)
    calendars = try fields.decode([CalendarAdopted].self, forKey: .calendars)
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(people.keys.map(\.rawValue), forKey: .people)
    try fields.encode(people.values.map(\.name), forKey: .names)
    try fields.encode(bodies, forKey: .bodies)
    try fields.encode(calendars, forKey: .calendars)
  }
}

/// Somebody who sits, attends, substitutes or keeps the record.
///
/// Names borne in public office are in the chain for good; contact details and access needs are
/// kept beside it and can be erased.
public struct Person: Equatable, Sendable {
  public let id: PersonID
  /// The name as it is printed, honorifics and suffixes kept as given.
  public var name: String
}

/// Somebody becoming known to the office.
public struct PersonRegistered: DirectoryEvent {
  public static let kind = "person.registered"
  public let person: PersonID
  public let name: String

  public init(person: PersonID, name: String) { (self.person, self.name) = (person, name) }

  public func objection(in state: State) -> Refusal? {
    state.unfit(person) ?? state.taken(person, by: state.directory.people[person]?.name)
      ?? Refusal(
        if: name.isEmpty, "no name was given for the person",
        advice: "give the name as it is to be printed")
      ?? Refusal(
        if: name.vacancy == .vacant, "\"\(name)\" names nobody",
        advice: "leave the seat without a holder")
      ?? Refusal(
        if: "=+@".contains(name.first ?? " "), "\"\(name)\" is a formula to a spreadsheet",
        expected: "a name that begins with a letter")
  }

  public func apply(to state: inout State) {
    state.directory.people[person] = Person(id: person, name: name)
  }

  public var sentence: Sentence { "\(name) added as \(person.rawValue)" }
}

/// Somebody bearing another name from now on.
public struct PersonRenamed: DirectoryEvent {
  public static let kind = "person.renamed"
  public let person: PersonID
  public let name: String

  public init(person: PersonID, name: String) { (self.person, self.name) = (person, name) }

  public func objection(in state: State) -> Refusal? {
    state.unknown(person)
      ?? Refusal(
        if: name.isEmpty, "no name was given for the person",
        advice: "give the name as it is to be printed")
  }

  public func apply(to state: inout State) { state.directory.people[person]?.name = name }

  public var sentence: Sentence { "\(person.rawValue) is now called \(name)" }
}

extension State {
  /// The refusal for an identifier that something of that name has already.
  func taken<Subject>(_ id: Identifier<Subject>, by name: String?) -> Refusal? {
    name.map {
      Refusal(
        "\($0) is already in the directory, as \(id)",
        advice: "if this is somebody or something else, give another identifier")
    }
  }
}
