/// The words for a journal that cannot be filled.
enum Refill {
  static let notEmpty = "the journal already has entries: import fills only an empty one"
}
