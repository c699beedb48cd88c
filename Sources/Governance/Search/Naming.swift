/// An event that gives something its name: whoever looks for the name looks for the thing.
///
/// Later entries speak of it by identifier alone, and are found by every name it ever had.
public protocol Naming: Event {
  /// What is named, and the names it is given.
  var given: (thing: Thing, names: [String]) { get }
}
