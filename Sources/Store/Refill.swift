/// The words for a journal that cannot be filled.
enum Refill {
  static let notEmpty = "the journal already has entries: an export is read only into an empty one"
}
