/// A body's place being taken by another, on every board it shares.
public struct BodySucceeded: DirectoryEvent {
  public static let kind = "body.succeeded"
  /// The body that ends.
  public let body: BodyID
  /// The body that takes its place.
  public let by: BodyID
  /// The first day on which it does.
  public let on: Day

  public init(body: BodyID, by: BodyID, on: Day) {
    (self.body, self.by, self.on) = (body, by, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unknown(body) ?? state.unknown(by) { return refusal }
    if let succeeded = state.directory.bodies[body]?.succeeded {
      return Refusal("\(body) was already succeeded by \(succeeded.by) on \(succeeded.on.spoken)")
    }
    return state.directory.successor(of: by, on: on) == body || by == body
      ? Refusal("\(by) cannot succeed \(body), which comes after it") : nil
  }

  public func apply(to state: inout State) {
    state.directory.bodies[body]?.succeeded = PartnerBody.Succession(by: by, on: on)
    state.directory.bodies[body]?.to = on - 1
  }

  public var sentence: Sentence { "\(body) is succeeded by \(by) from \(on.spoken)" }
}
