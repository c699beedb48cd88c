/// The rules that the partners gave their board, as data.
///
/// What it makes no provision for gets no default; what is still to be agreed is *not agreed*.
public struct Constitution: Sendable {
  /// A partner's key in the file, and its name.
  public struct Partner: Equatable, Sendable {
    /// The key by which the rules name it.
    public let key: String
    /// Its name as printed.
    public let name: String
  }

  /// The board's name as the document gives it.
  public let name: String
  /// The nations whose holidays the board observes.
  public let nations: [Nation]
  /// The document it comes from.
  public let source: String?
  /// What the file assumes that its document does not say; shown wherever the board is.
  public let assumes: String?
  /// The bodies that share the board, in the order of the file.
  public let partners: [Partner]
  /// The categories that seats may be held for.
  public let categories: [String]
  /// The kinds of matter for which its rules may differ.
  public let matters: [String]
  /// What it states of each kind of rule.
  private var provisions: [ObjectIdentifier: any Sendable] = [:]
  /// The file it was read from: reading that again gives an equal constitution.
  public let outline: Outline

  /// Everything it states of a kind of rule: `constitution[QuorumRule.self].on(day)`.
  public internal(set) subscript<Terms: Rule>(kind: Terms.Type) -> Provisions<Terms> {
    get { provisions[ObjectIdentifier(kind)] as? Provisions<Terms> ?? Provisions() }
    set { provisions[ObjectIdentifier(kind)] = newValue }
  }

  /// Reads a constitution, gathering every error in the file.
  ///
  /// What could be read is given beside the errors; only a file without errors may be adopted.
  public static func read(_ outline: Outline) -> (
    constitution: Constitution, errors: [ReadingError]
  ) {
    let named = Fields(outline, at: "", keys)
    let names = Fields.Names(
      partners: Constitution.partners(named).map(\.key),
      categories: named.texts("categories") ?? [], matters: named.texts("matters") ?? [])
    let file = Fields(outline, at: "", keys, names)
    return (Constitution(file, of: outline), file.finish())
  }

  /// The names that a file may have besides those of its rules.
  public static let headKeys = [
    FileKey(
      "name", "the board's name as the document gives it", suchAs: "Integrated Commissioning Board",
      expects: "the board's name", isRequired: true),
    FileKey(
      "nation", "the nations whose holidays the board observes", suchAs: "england-and-wales",
      expects: "a nation such as england-and-wales", isRequired: true,
      choices: "england-and-wales, scotland or northern-ireland"),
    FileKey("source", "the document it comes from", suchAs: "Terms of reference of 12 May 2025"),
    FileKey(
      "assumes",
      "what the file assumes that the document does not say; shown wherever the board is",
      suchAs: "a quorum of one quarter"),
    FileKey(
      "partners", "the bodies that share the board, each with the word by which the rules name it",
      suchAs: "{council: Salford City Council, health-authority: Salford Health Authority}",
      expects: "a line for each partner, such as council: Salford City Council"),
    FileKey(
      entries: "categories", "what seats may be held for besides a partner",
      suchAs: "[carers, voluntary]"),
    FileKey(
      entries: "matters",
      "kinds of matter for which a rule may differ; an item says of which it is",
      suchAs: "[budget, appointments]"),
  ]

  private static let keys = headKeys + RuleKind.all.map(\.fileKey)

  private init(_ file: Fields, of outline: Outline) {
    self.outline = outline
    name = file.text("name") ?? ""
    nations = file.read(
      file.texts("nation") ?? [], at: "nation",
      expected: "england-and-wales, scotland or northern-ireland", Nation.init(named:))
    source = file.text("source")
    assumes = file.text("assumes")
    partners = Constitution.partners(file)
    categories = file.texts("categories") ?? []
    matters = file.texts("matters") ?? []
    if let odd = matters.first(where: { BodyID(checking: $0) == nil || $0 != $0.lowercased() }) {
      file.fail("matters", .value(odd), "small letters, figures and hyphens, such as pooled-fund")
    }
    for kind in RuleKind.all { kind.read(file, &self) }
  }

  private static func partners(_ file: Fields) -> [Partner] {
    file.entries("partners").compactMap { entry in
      guard BodyID(checking: entry.key) != nil else {
        file.fail(
          "partners", entry.word,
          "small letters, figures and hyphens, such as health-authority")
        return nil
      }
      guard case .value(let name) = entry.value.content, !name.isEmpty else {
        file.fail("partners.\(entry.key)", entry.value, "the body's name")
        return nil
      }
      return Partner(key: entry.key, name: name)
    }
  }
}

/// Kept as its file, and read again.
extension Constitution: Codable, Equatable {
  public static func == (one: Constitution, other: Constitution) -> Bool {
    one.outline == other.outline
  }

  public init(from decoder: any Decoder) throws {
    self = Constitution.read(try Outline(from: decoder)).constitution
  }

  public func encode(to encoder: any Encoder) throws { try outline.encode(to: encoder) }
}
