/// A part of the United Kingdom with bank holidays of its own.
///
/// The stored names are the keys of gov.uk's bank-holiday file.
public enum Nation: String, CaseIterable, Codable, Sendable {
  case englandAndWales = "england-and-wales"
  case scotland = "scotland"
  case northernIreland = "northern-ireland"

  /// The nation as it is said: `England and Wales`.
  public var name: String {
    switch self {
    case .englandAndWales: return "England and Wales"
    case .scotland: return "Scotland"
    case .northernIreland: return "Northern Ireland"
    }
  }

  /// The nation of that key; `england` and `wales` stand for their shared calendar.
  public init?(named text: some StringProtocol) {
    switch text.lowercased() {
    case "england", "wales", "england-and-wales", "england and wales": self = .englandAndWales
    case "scotland": self = .scotland
    case "northern-ireland", "northern ireland", "ni": self = .northernIreland
    default: return nil
    }
  }
}
