/// An item that stands on every agenda of a board, as its template has it.
public struct StandingItem: Codable, Equatable, Sendable {
  /// The number as printed, where the template fixes it.
  public let number: String?
  /// The title as printed; `{minutes}` and `{next}` stand for the last meeting's day and the next's.
  public let title: String
  /// What it is for.
  public let kind: AgendaItem.Kind
  /// Minutes allowed, where set.
  public let minutes: Int?
  /// The office that presents it, where set.
  public let presenter: String?

  /// A standing item with those particulars.
  public init(
    number: String? = nil, title: String, kind: AgendaItem.Kind = .formal, minutes: Int? = nil,
    presenter: String? = nil
  ) {
    self.number = number
    self.title = title
    self.kind = kind
    self.minutes = minutes
    self.presenter = presenter
  }
}
