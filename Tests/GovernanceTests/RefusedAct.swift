import Testing

@testable import Governance

/// An act that must be refused in a situation, with the line that refuses it.
struct RefusedAct: Sendable, CustomTestStringConvertible {
  let situation: String
  let event: any Event
  let line: String

  init(_ situation: String, _ event: any Event, _ line: String) {
    self.situation = situation
    self.event = event
    self.line = line
  }

  var testDescription: String { "\(type(of: event).kind), \(situation)" }

  /// Expects the line, and that each kind told of is among those a journal can hold.
  func expect(in state: State, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(event.objection(in: state)?.line == line, sourceLocation: sourceLocation)
    let kind = type(of: event)
    #expect(
      EventRegistry.type(kind: kind.kind, version: kind.version) == kind,
      sourceLocation: sourceLocation)
  }
}
