/// The people and bodies that any board may draw on, and the holiday calendars adopted.
public struct Directory: Equatable, Sendable {
  /// Everybody known, by identifier.
  public var people: [PersonID: Person] = [:]
  /// Every partner body known, by identifier.
  public var bodies: [BodyID: PartnerBody] = [:]
  /// The holiday calendars adopted, oldest first.
  public var calendars: [AdoptedCalendar] = []

  /// A directory of nobody.
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
