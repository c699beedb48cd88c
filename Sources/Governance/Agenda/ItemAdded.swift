/// An item being put on the agenda of a meeting.
public struct ItemAdded: PrintedChange {
  public static let kind = "item.added"
  public let meeting: MeetingID
  public let item: ItemID
  public let number: String
  public let title: String
  public let access: AgendaItem.Access
  public let minutes: Int?
  public let presenter: String?
  /// What the item is for; business where nothing is said.
  public let purpose: AgendaItem.Kind?
  public let under: ItemID?
  public let matter: MatterID?
  /// The item it stands before; nil for the end.
  public let before: ItemID?
  /// The kind of matter that it is of, of those that the constitution names.
  public let about: String?

  public init(
    meeting: MeetingID, item: ItemID, number: String, title: String,
    access: AgendaItem.Access = .open, minutes: Int? = nil, presenter: String? = nil,
    purpose: AgendaItem.Kind? = nil, under: ItemID? = nil, matter: MatterID? = nil,
    before: ItemID? = nil, about: String? = nil
  ) {
    (self.meeting, self.item, self.number) = (meeting, item, number)
    (self.title, self.access, self.minutes) = (title, access, minutes)
    (self.presenter, self.purpose, self.under) = (presenter, purpose, under)
    (self.matter, self.before, self.about) = (matter, before, about)
  }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    state.unfit(item) ?? proceedings.taken(item) ?? AgendaItem.objection(toMinutes: minutes)
      ?? [under, before].lazy.compactMap { $0 }.compactMap { state.unknown($0, at: meeting) }.first
      ?? unknownMatter(in: state) ?? Refusal(noTitle: title, for: "the item")
      ?? about.flatMap { state.unknownKind($0, at: meeting) }
  }

  private func unknownMatter(in state: State) -> Refusal? {
    guard let matter, let board = state.boards[meeting.board],
      !board.referrals.contains(where: { Matter.of($0.id) == matter })
    else { return nil }
    return state.unknown(matter, on: board)
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.insert(
      AgendaItem(
        id: item, number: number, title: title, access: access, minutes: minutes,
        presenter: presenter, kind: purpose ?? .business, under: under, matter: matter,
        about: about),
      before: before)
  }

  public func edit(of proceedings: Proceedings) -> String { "item \(number) added" }

  public var sentence: Sentence { "item \(number) added: \(title)" }
}

extension State {
  /// The refusal for a kind of matter that the constitution does not name.
  func unknownKind(_ about: String, at meeting: MeetingID) -> Refusal? {
    let day = heading(meeting)?.day
    let known = day.flatMap { boards[meeting.board]?.constitution(on: $0)?.matters } ?? []
    return Refusal(
      if: !known.contains(about),
      "\"\(about)\" is not a kind of matter that the constitution names",
      expected: known.alternatives.ifAny)
  }
}

extension AgendaItem {
  /// The refusal for a length of time in minutes that is none.
  static func objection(toMinutes minutes: Int?) -> Refusal? {
    guard let minutes, minutes < 1 else { return nil }
    return Refusal("\(minutes) is not a number of minutes", expected: "a whole number from 1")
  }
}
