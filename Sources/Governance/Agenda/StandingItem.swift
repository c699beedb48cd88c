/// An item that stands on every agenda of a board, as its template has it.
public struct StandingItem: Codable, Equatable, Sendable {
  /// The title as printed; `{minutes}` and `{next}` stand for the last meeting's day and the
  /// next's.
  public let title: String
  public var purpose: AgendaItem.Kind = .formal
  public var minutes: Int?
  public var presenter: String?
  /// The occasion on which alone it stands, such as `annual`; nil for every meeting.
  public var occasion: String?

  private static let fileKeys = [
    FileKey("name", "what the template is called", suchAs: "Partnership board"),
    FileKey("source", "the document it comes from", suchAs: "agenda of 20 June 2017"),
    FileKey(
      "items", "the items in their order", suchAs: "[{title: Apologies}]",
      expects: "a list of items", isRequired: true),
  ]

  private static let itemKeys = [
    FileKey(
      "title", "the title as printed", suchAs: "Minutes of {minutes}",
      expects: "the title as printed", isRequired: true),
    FileKey("kind", "what the item is for", oneOf: AgendaItem.Kind.self, suchAs: .formal),
    FileKey(
      "minutes", "how long it takes", suchAs: "10",
      expects: "a whole number of minutes, such as 10"),
    FileKey("presenter", "who presents it", suchAs: "Director of Housing"),
    FileKey("occasion", "the occasion on which alone it stands", suchAs: "annual"),
  ]

  /// Reads a template: a list of items under `items`, with every error in the file.
  public static func read(_ outline: Outline) -> (items: [StandingItem], errors: [ReadingError]) {
    let file = Fields(outline, at: "", fileKeys)
    _ = file.text("name")
    _ = file.text("source")
    guard let list = file.take("items") else { return ([], file.finish()) }
    guard case .list(let entries) = list.content else {
      file.fail("items", list)
      return ([], file.finish())
    }
    let items = entries.compactMap { entry -> StandingItem? in
      let fields = Fields(entry, at: "items", itemKeys)
      let title = fields.text("title")
      let purpose: AgendaItem.Kind = fields.has("kind") ? fields.word("kind") : .formal
      let minutes = fields.read("minutes") { text in
        Int(text).flatMap { (1...600).contains($0) ? $0 : nil }
      }
      let presenter = fields.text("presenter")
      let occasion = fields.text("occasion")
      let errors = fields.finish()
      errors.forEach(file.fail)
      guard errors.isEmpty, let title else { return nil }
      return StandingItem(
        title: title, purpose: purpose, minutes: minutes, presenter: presenter, occasion: occasion)
    }
    return (items, file.finish())
  }
}

/// The items that stand on every agenda of a board being settled, in the place of earlier ones.
public struct TemplateAdopted: BoardChange {
  public static let kind = "agenda.template-adopted"
  public let board: BoardID
  public let items: [StandingItem]

  public init(board: BoardID, items: [StandingItem]) { (self.board, self.items) = (board, items) }

  public func objection(on known: Board, in state: State) -> Refusal? {
    Refusal(if: items.isEmpty, "the template has no items")
      ?? items.lazy.compactMap { Refusal(noTitle: $0.title, for: "the item") }.first
  }

  public func apply(to board: inout Board) { board.standing = items }

  public var sentence: Sentence {
    "\(items.count.counted("standing item")) set for every agenda of \(board)"
  }
}
