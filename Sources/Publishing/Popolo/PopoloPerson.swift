/// Somebody who holds a seat or an office, by the name borne in it.
public struct PopoloPerson: Encodable, Equatable, Sendable {
  /// The identifier, which stays when the name changes.
  public let id: String
  /// The name as it is printed, honorifics and all.
  public let name: String
}
