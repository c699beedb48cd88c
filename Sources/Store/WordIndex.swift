public import Governance

/// Where words are looked for: the index kept with a journal, or every entry read anew.
public protocol WordIndex {
  /// The numbers of the entries on whose documents something stands.
  func numbers(of wanted: SearchDocument.Wanted) throws(JournalError) -> EntryNumbers
}
