/// The agenda as it is printed, by which it is known whether it has changed since it was cleared,
/// despatched or published.
extension Proceedings {
  /// A change of what the agenda prints, and what it came to.
  struct Edit: Equatable, Sendable {
    /// What was changed, without a title: `item 2 added`.
    let what: String
    /// The edition that it made.
    let edition: String
  }

  /// A name for the agenda as it is now printed: the same while its items, their numbers, titles and
  /// access are.
  public var edition: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func take(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xff) &* 0x100_0000_01b3
    }
    for item in standing {
      take(item.id.rawValue)
      take(item.number)
      take(item.title)
      take(isClosed(item) ? "closed" : "open")
    }
    return String(hash, radix: 16)
  }

  /// What was changed on the agenda since it was printed as an edition; nothing where it is the same
  /// again, or no edition is known.
  public func changes(since edition: String?) -> [String] {
    guard let edition, edition != self.edition else { return [] }
    guard let last = edits.lastIndex(where: { $0.edition == edition }) else {
      return ["it has been changed"]
    }
    return edits[(last + 1)...].map(\.what).once
  }

  /// That the chair cleared the agenda, and what was changed since; nil while nobody has.
  public var clearance: String? {
    cleared.map { day in
      let since = changes(since: clearedEdition).listed.ifAny
      return "cleared by the chair on \(day.spoken)\(since, after: ", but without these changes: ")"
    }
  }

  /// Notes a change of what is printed; a draft resolution to exclude the public follows its items.
  mutating func note(_ what: String) {
    edits.append(Edit(what: what, edition: edition))
    for index in exclusions.indices { exclusions[index].follow(self) }
    exclusions.removeAll(where: \.items.isEmpty)
  }
}

/// A change of what an agenda prints: members who were sent it hold another.
public protocol PrintedChange: ProceedingsChange {
  /// What is changed, without a title: `item 2 added`.
  func edit(of proceedings: Proceedings) -> String
}

extension PrintedChange {
  public func apply(to state: inout State) {
    let what = edit(of: state.proceedings[meeting] ?? Proceedings())
    apply(to: &state.proceedings[meeting, default: Proceedings()])
    state.proceedings[meeting]?.note(what)
  }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard let heading = state.heading(meeting), heading.opened == nil,
      let proceedings = state.proceedings[meeting]
    else { return [] }
    var told: [String] = []
    if let sent = heading.papers.last(where: { $0.paper == Paper.agenda }) {
      told.append(
        "the agenda was despatched on \(sent.at.day.spoken): members hold it without this change")
    }
    if let published = heading.published.last(where: { $0.paper == Paper.agenda }) {
      told.append("the agenda was published on \(published.at.day.spoken) without this change")
    }
    if let cleared = proceedings.cleared, told.isEmpty {
      told.append("the chair cleared the agenda on \(cleared.spoken) without this change")
    }
    return told
  }
}
