/// Why a journal could not be read or written.
public enum JournalError: Error, Equatable, Sendable {
  /// Somebody else wrote to the stream first; reload, ask again, and say what changed.
  case conflict(stream: String)
  /// The file could not be opened, read or written.
  case file(String)
  /// There is no file at that path.
  case missing(String)
  /// The file is not a journal, or is one this release cannot read.
  case format(String)
  /// Somebody stopped the work while it was under way; everything is as it was before.
  case stopped

  /// The error of a journal that cannot be filled.
  package static let notEmpty = JournalError.format(
    "the journal already has entries: name a new file to import an export")

  /// The error as one line.
  public var line: String {
    switch self {
    case .conflict:
      return
        "somebody else recorded something of the same board just now: nothing was saved; try again"
    case .file(let line), .format(let line): return line
    case .missing(let path): return "there is no journal at \(path)"
    case .stopped: return "stopped: nothing was changed"
    }
  }
}
