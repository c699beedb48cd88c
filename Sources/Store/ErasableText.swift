/// A text that stands beside the chain, such as a draft or a working note: it can be erased, and
/// is held as long as it is not.
public struct ErasableText: Equatable, Sendable {
  /// What it is, in a few words: `draft minutes of salford-icb/2002-03-26`.
  public let title: String
  /// Its words.
  public let text: String

  /// A text under its title.
  public init(title: String, text: String) { (self.title, self.text) = (title, text) }
}
