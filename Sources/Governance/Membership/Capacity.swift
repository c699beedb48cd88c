/// In what capacity somebody sits.
public enum Capacity: String, Codable, CaseIterable, Sendable {
  /// An elected councillor.
  case elected
  /// A non-executive of an NHS body.
  case nonExecutive = "non-executive"
  /// A chief officer or director.
  case executive
  /// Any other officer of a partner.
  case officer
  /// A person supported by the services.
  case supported = "person-supported"
  /// A carer.
  case carer
  /// Sent by a voluntary or independent body, or by another body without office.
  case representative

  /// The capacity as it is said.
  public var name: String {
    switch self {
    case .supported: return "person supported"
    default: return rawValue
    }
  }
}
