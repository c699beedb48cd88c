/// The acts by which papers leave the office, and items are put off.
extension State {
  /// Papers being made available to members, with the copies that must be withheld: the agenda and
  /// every final paper where none is named, and each paper by itself, since each is judged apart.
  public func sending(
    _ names: [String], for meeting: MeetingID, at moment: Moment, reason: String? = nil
  ) -> [any Event] {
    let known = proceedings[meeting] ?? Proceedings()
    // Told by its title, unless two share one.
    let final = known.papers(named: "reports").filter { paper in
      paper.state == .final && heading(meeting)?.deferred[paper.item] == nil
    }.map { paper in
      known.papers(named: paper.title).count == 1 ? paper.title : paper.id.rawValue
    }
    // Each report by itself: a copy is withheld of the one that must be, and of no other.
    let reports = known.papers.isEmpty ? ["reports"] : final
    let all =
      names.isEmpty
      ? ["agenda"] + reports : names.flatMap { $0 == "reports" ? reports : [$0] }
    return all.map { name in
      var withheld: [Withheld] = []
      for paper in known.papers(named: name) {
        for copy in copiesToWithhold(of: paper, for: meeting, on: moment.day)
        where !withheld.contains(copy) {
          withheld.append(copy)
        }
      }
      return PapersMadeAvailable(
        meeting: meeting, paper: name, at: moment, withheld: withheld.isEmpty ? nil : withheld,
        reason: reason ?? known.papers(named: name).first?.reason)
    }
  }

  /// The resolution to exclude the public for items, worded from their grounds.
  public func exclusionText(for items: [ItemID], at meeting: MeetingID) -> String {
    let found = items.compactMap { proceedings[meeting]?.item($0) }
    let numbers = found.map(\.number).joined(separator: ", ")
    let items = "item\(found.count == 1 ? "" : "s") \(numbers)"
    let grounds = found.compactMap(\.ground)
    let paragraphs = Set(grounds.flatMap(\.paragraphs)).sorted().map(String.init)
    if !paragraphs.isEmpty {
      let words = paragraphs.count == 1 ? "paragraph" : "paragraphs"
      return
        "that under section 100A(4) of the Local Government Act 1972 the public be excluded for "
        + "\(items), on the grounds that they involve the likely disclosure of exempt information as "
        + "defined in \(words) \(paragraphs.joined(separator: ", ")) of Part 1 of Schedule 12A, and "
        + "that the public interest in maintaining the exemption outweighs that in disclosing it"
    }
    if let clause = grounds.lazy.compactMap(\.clause).first {
      return "that under \(clause) the public be excluded for \(items)"
    }
    return
      "that the public be excluded for \(items), as confidential information would be disclosed"
  }
}

extension ItemDeferred {
  /// An item being put off, with its title and the matter by which it comes back.
  ///
  /// A matter that was already put off stays the same one, so that every postponement is told.
  public static func of(
    _ item: ItemID, at meeting: MeetingID, to: MeetingID?, why: String, on day: Day, in state: State
  ) -> ItemDeferred {
    let known = state.proceedings[meeting]?.item(item)
    return ItemDeferred(
      meeting: meeting, item: item, title: known?.title ?? item.rawValue,
      matter: known?.matter ?? MatterID(proposedFrom: "deferred \(meeting.name) \(item)"), to: to,
      carried: Matter.Carried(item, in: state.proceedings[meeting]), why: why, on: day)
  }
}
