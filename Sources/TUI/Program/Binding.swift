import Governance
import Terminal

/// A key that stands for an action on a screen.
struct Binding: Equatable, Sendable {
  let key: Key
  let action: Action
  /// Whether the key is shown at the foot of the screen, or only in help.
  let isHinted: Bool

  /// The keys that mean the same on every screen.
  static let everywhere = [Binding].keys(
    ["x": .explain, "/": .filter, ":": .palette, "?": .help],
    others: [.escape: .back, "q": .quit, .control("p"): .palette, "%": .mouse])
}

extension [Binding] {
  /// Keys that are shown at the foot, the most important first, and others that only help tells.
  static func keys(
    _ hinted: KeyValuePairs<Key, Action>, others: KeyValuePairs<Key, Action> = [:]
  ) -> [Binding] {
    hinted.map { Binding(key: $0, action: $1, isHinted: true) }
      + others.map { Binding(key: $0, action: $1, isHinted: false) }
  }
}

extension Program {
  /// A refusal, with the key that would help where the screen on top has one.
  func told(_ refusal: Refusal) -> String {
    guard let action = refusal.remedy?.action,
      let binding = bindings.first(where: { $0.action == action })
    else { return refusal.line }
    return refusal.line + "; press \(binding.key.label) (\(action.name))"
  }
}

extension Remedy {
  fileprivate var action: Action? {
    switch self {
    case .listSeats: return .members
    case .listFindings: return .findings
    case .openMeeting: return .openMeeting
    case .addItem: return .addItem
    case .renumberItems: return .numberItems
    case .commissionReport: return .report
    default: return nil
    }
  }
}
