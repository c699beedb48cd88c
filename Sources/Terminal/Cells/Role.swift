/// What a piece of text means on the screen; the driver decides how each meaning looks.
///
/// Views never name colours. Every role can be told without colour, and text says in words what
/// its role only underlines.
public enum Role: CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case plain
  /// The name of the screen or card.
  case title
  /// The head of a section or a column.
  case heading
  /// Text that may be overlooked.
  case dim
  /// In order: quorate, met, published.
  case good
  /// Wants a look: due soon, met with a note, not agreed.
  case caution
  /// Out of order: inquorate, missed.
  case bad
  /// Closed business.
  case closed
  /// A key that can be pressed.
  case key
}
