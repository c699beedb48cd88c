import Governance
import Terminal

/// A key that stands for an action on a screen.
struct Binding: Equatable, Sendable {
  let key: Key
  let action: Action
  /// Whether the key is shown at the foot of the screen, or only in help.
  let isHinted: Bool

  init(_ key: Key, _ action: Action, hinted: Bool = true) {
    self.key = key
    self.action = action
    isHinted = hinted
  }

  init(_ character: Character, _ action: Action, hinted: Bool = true) {
    self.init(.character(character), action, hinted: hinted)
  }

  /// The keys that mean the same on every screen.
  static let everywhere: [Binding] = [
    Binding("x", .explain), Binding("u", .undo), Binding("/", .filter), Binding(":", .palette),
    Binding("?", .help), Binding(.escape, .back, hinted: false),
    Binding("q", .quit, hinted: false), Binding(.control("p"), .palette, hinted: false),
    Binding("%", .mouse, hinted: false),
  ]
}

extension Program {
  /// A refusal, with the key that would help where the screen on top has one.
  func told(_ refusal: Refusal) -> String {
    guard let action = refusal.remedy?.action,
      let binding = bindings.first(where: { $0.action == action })
    else { return refusal.line }
    return refusal.line + "; try: \(binding.key.label) (\(action.name))"
  }
}

extension Remedy {
  fileprivate var action: Action? {
    switch self {
    case .listSeats: return .members
    case .listFindings: return .findings
    case .openMeeting: return .openMeeting
    case .draftAgenda: return .draftAgenda
    case .addItem: return .addItem
    case .renumberItems: return .numberItems
    case .commissionReport: return .report
    default: return nil
    }
  }
}
