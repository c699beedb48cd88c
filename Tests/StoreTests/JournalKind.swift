import TestSupport
import Store

/// The journals that the contract holds for.
enum JournalKind: String, CaseIterable, Sendable {
  case memory
  case sqlite

  /// An empty journal of this kind.
  func make(in scratch: Scratch, named name: String = "journal.quorate") throws -> any Journal {
    switch self {
    case .memory: return MemoryJournal(identifier: "id of \(name)")
    case .sqlite:
      return try SQLiteJournal(making: scratch.path(name), identifier: "id of \(name)")
    }
  }
}
