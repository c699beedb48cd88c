/// A body that shares a board: a council, a health authority, a trust.
public struct PartnerBody: Codable, Equatable, Sendable {
  public let id: BodyID
  public var name: String
  /// The first day on which the body existed, where known.
  public var from: Day?
  /// The last day on which it did, where it has ended.
  public var to: Day?
  /// The body that took its place, if one has.
  public var succeeded: BodySucceeded?
}

/// A body that may share a board becoming known to the office.
public struct BodyRegistered: DirectoryEvent {
  public static let kind = "body.registered"
  public let body: BodyID
  public let name: String
  /// The first day it existed, where known.
  public let from: Day?

  public init(body: BodyID, name: String, from: Day? = nil) {
    (self.body, self.name, self.from) = (body, name, from)
  }

  public var reachesBackTo: Day? { from }

  public func objection(in state: State) -> Refusal? {
    state.unfit(body) ?? state.taken(body, by: state.directory.bodies[body]?.name)
      ?? Refusal(
        if: name.isEmpty, "no name was given for the body",
        advice: "give the name as it is to be printed")
  }

  public func apply(to state: inout State) {
    state.directory.bodies[body] = PartnerBody(id: body, name: name, from: from)
  }

  public var sentence: Sentence { "\(name) added as \(body.rawValue)" }
}

/// A body's place being taken by another, on every board it shares.
public struct BodySucceeded: DirectoryEvent {
  public static let kind = "body.succeeded"
  public let body: BodyID
  /// The body that takes its place.
  public let by: BodyID
  /// The first day on which it does.
  public let on: Day

  public init(body: BodyID, by: BodyID, on: Day) { (self.body, self.by, self.on) = (body, by, on) }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unknown(body) ?? state.unknown(by) { return refusal }
    if let succeeded = state.directory.bodies[body]?.succeeded {
      return Refusal(
        "\(body) has already been succeeded by \(succeeded.by), on \(succeeded.on.spoken)")
    }
    return Refusal(if: by == body, "a body cannot succeed itself")
      ?? Refusal(
        if: state.directory.successor(of: by, on: on) == body,
        "\(by) cannot succeed \(body), which comes after it")
  }

  public func apply(to state: inout State) {
    state.directory.bodies[body]?.succeeded = self
    state.directory.bodies[body]?.to = on - 1
  }

  public var sentence: Sentence { "\(body) is succeeded by \(by) from \(on.spoken)" }
}
