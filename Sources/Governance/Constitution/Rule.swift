/// A kind of rule that a constitution may state.
///
/// One file a rule: how it is read, and the sentence that tells it.
public protocol Rule: Equatable, Sendable {
  /// The key under which a constitution file states it.
  static var key: String { get }
  /// What it is about: `notice of meetings`.
  static var about: String { get }
  static var weight: RuleWeight { get }
  /// Whether two statements may hold on one day, and both are asked; otherwise that is a mistake.
  static var holdsBesideOthers: Bool { get }
  /// The key of the last day the rule holds; another than `to` where the rule has a `to` itself.
  static var lastDayKey: String { get }
  /// The names that a file may give the rule's own fields.
  static var keys: [FileKey] { get }
  /// What a statement's conditions may ask of; empty where it has none.
  static var conditions: [When.Kind] { get }
  /// Reads the rule's own fields; errors are noted there, and a rule with any is not kept, whatever
  /// stands in a field that could not be read.
  init(_ fields: Fields)
  /// The rule in one sentence, as people are told it.
  var sentence: String { get }
  /// Whether what it asks before a meeting is asked before the next one after.
  static var looksToNextMeeting: Bool { get }
}

/// What it means that there is no provision, or that it is not agreed.
public enum RuleWeight: Sendable {
  /// Every board needs it: it is told as missing.
  case needed
  /// People are told that there is no provision.
  case usual
  /// That there is no provision goes without saying.
  case rare
  /// So it does, and what is not agreed of it is not told as left open.
  case besides
}

extension Rule {
  public static var weight: RuleWeight { .rare }
  public static var holdsBesideOthers: Bool { false }
  public static var conditions: [When.Kind] { [] }
  public static var looksToNextMeeting: Bool { false }
  /// The key `to`.
  public static var lastDayKey: String { "to" }
}

extension [String] {
  /// Those to whom something goes, for people to read; nil where none are named.
  var recipients: String? { map(\.asRecipient).listed.ifAny }
}

extension String {
  /// One to whom something goes: the hyphens of a key, which has no capitals, are between its
  /// words.
  var asRecipient: String { self == lowercased() ? unhyphenated : self }
}
