/// A part of the state that is what an event said, and what became of it since.
///
/// What the event says is asked of it as if it were its own: `decision.at`, `notice.recipients`.
@dynamicMemberLookup
public protocol MadeByEvent: Equatable, Sendable {
  associatedtype Made: Event
  var event: Made { get }
}

extension MadeByEvent {
  public subscript<Value>(dynamicMember path: KeyPath<Made, Value>) -> Value {
    event[keyPath: path]
  }
}
