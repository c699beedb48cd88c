/// A body's place being taken by another, on every board it shares.
public struct BodySucceeded: Event {
  /// The body that ends.
  public let body: BodyID
  /// The body that takes its place.
  public let by: BodyID
  /// The first day on which it does.
  public let on: Day

  /// The event with those particulars.
  public init(body: BodyID, by: BodyID, on: Day) {
    self.body = body
    self.by = by
    self.on = on
  }

  /// The name on disk.
  public static let kind = "body.succeeded"

  /// The stream it is written to.
  public var stream: Stream { .directory }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unknown(body) ?? state.unknown(by) { return refusal }
    if let succeeded = state.directory.bodies[body]?.succeeded {
      return Refusal("\(body) was already succeeded by \(succeeded.by) on \(succeeded.on.spoken)")
    }
    return state.directory.successor(of: by, on: on) == body || by == body
      ? Refusal("\(by) cannot succeed \(body), which comes after it") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.directory.bodies[body]?.succeeded = PartnerBody.Succession(by: by, on: on)
    state.directory.bodies[body]?.to = on - 1
  }

  /// What happened.
  public var sentence: Sentence { "\(body) is succeeded by \(by) from \(on.spoken)" }
}
