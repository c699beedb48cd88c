/// A body that may share a board becoming known to the office.
public struct BodyRegistered: DirectoryEvent {
  public static let kind = "body.registered"
  /// The identifier, chosen once.
  public let body: BodyID
  /// The name as it is printed.
  public let name: String
  /// The first day it existed, where known.
  public let from: Day?

  public init(body: BodyID, name: String, from: Day? = nil) {
    (self.body, self.name, self.from) = (body, name, from)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unfit(body) { return refusal }
    if let known = state.directory.bodies[body] {
      return Refusal("\"\(body)\" is already \(known.name)", expected: "another identifier")
    }
    return name.isEmpty ? Refusal("a body needs a name") : nil
  }

  public func apply(to state: inout State) {
    state.directory.bodies[body] = PartnerBody(id: body, name: name, from: from)
  }

  public var sentence: Sentence { "\(name) added as \(body.rawValue)" }
}
