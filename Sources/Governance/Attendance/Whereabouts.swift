/// Where somebody must be before a movement can be noted.
enum Whereabouts {
  /// Not there: not come yet, or gone.
  case away
  /// There.
  case there
  /// Gone, out for an item, or off the line.
  case left
}
