public import Governance

/// All that the screens ask of the world: to see it, to look for words in it, and to act.
///
/// Declared here and fulfilled outside, so that no screen knows a journal or a clock.
public protocol Backend: AnyObject {
  /// The world as it is now, with those streams loaded besides what was loaded before; with every
  /// entry of theirs, or only with what they come to.
  func world(loading streams: [Stream], withEntries: Bool) throws(BackendError) -> World

  /// The entries in which every word is found, in the order of their days.
  func search(_ query: SearchQuery) throws(BackendError) -> [SearchHit]

  /// Does an act, all of it or nothing, and says in one line what was saved, and what others
  /// recorded meanwhile.
  func perform(_ act: any Act) throws(BackendError) -> String
}

/// What could not be done, in one line.
public struct BackendError: Error, Equatable, Sendable {
  public let line: String
  /// The refusal, where a rule refused it.
  public let refusal: Refusal?

  public init(_ line: String) { (self.line, refusal) = (line, nil) }

  public init(_ refusal: Refusal) { (line, self.refusal) = (refusal.line, refusal) }
}
