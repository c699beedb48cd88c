/// Somebody who sits, attends, substitutes or keeps the record.
///
/// Names borne in public office are in the chain for good; contact details and access needs are
/// kept beside it and can be erased.
public struct Person: Equatable, Sendable {
  /// The identifier, chosen once.
  public let id: PersonID
  /// The name as it is printed, honorifics and suffixes kept as given.
  public var name: String
}
