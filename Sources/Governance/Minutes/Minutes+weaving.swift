extension Minutes {
  /// These minutes with the words of a draft that was made before: the clerk's prose stays, what is
  /// linked follows the record, and new items stand at their place.
  public func woven(with draft: MinutesText) -> Minutes {
    var rows: [Minute] = minutes.map { minute in
      draft.sections.first { $0.item != nil && $0.item == minute.item }
        .map { Minutes.weave(minute, $0) } ?? minute
    }
    let known = Set(minutes.compactMap(\.item))
    // Minutes without an item stay behind the one they stood behind; so do those whose item is gone.
    var before: ItemID?
    var further = 0
    for section in draft.sections {
      if let item = section.item, known.contains(item) {
        before = item
        further = 0
        continue
      }
      let place = before.flatMap { before in rows.firstIndex { $0.item == before } }
      var minute = Minute(item: nil, heading: section.heading)
      minute.open = section.open.map(\.passage).filter { $0.link == nil }
      minute.closed = section.closed?.map(\.passage).filter { $0.link == nil }
      minute.publicHeading = section.publicHeading
      rows.insert(minute, at: (place.map { $0 + 1 } ?? 0) + further)
      further += 1
    }
    var woven = self
    woven.minutes = rows
    woven.number()
    return woven
  }

  private static func weave(_ known: Minute, _ section: MinutesText.Section) -> Minute {
    // What was closed once stays in its part; what is closed since moves there whole.
    var minute = section.closed == nil ? known : known.asClosed()
    let open = section.open.map(\.passage)
    minute.heading = section.heading
    minute.publicHeading = section.publicHeading
    if let closed = minute.closed {
      let written = section.closed?.map(\.passage) ?? open
      minute.closed = weave(closed.filter { $0.link != nil }, into: written)
      minute.open = weave(
        minute.open.filter { $0.link != nil }, into: section.closed == nil ? [] : open)
    } else {
      minute.open = weave(minute.open.filter { $0.link != nil }, into: open)
    }
    return minute
  }

  /// The record's links put where a draft had them; one that is new stands behind the link before
  /// it, otherwise before the one after it, otherwise at the end.
  private static func weave(_ links: [Passage], into written: [Passage]) -> [Passage] {
    /// A passage, and which of the links it is.
    var row: [(passage: Passage, link: Int?)] = []
    var left = Array(links.indices)
    var places = written.map { passage in
      left.firstIndex { links[$0].saysTheSame(as: passage) }.map { left.remove(at: $0) }
    }
    for (index, passage) in written.enumerated() where places[index] == nil && passage.link != nil {
      places[index] = left.firstIndex { links[$0].link == passage.link }.map { left.remove(at: $0) }
    }
    for (passage, place) in zip(written, places) {
      if let place {
        row.append((links[place], place))
      } else if passage.link == nil {
        row.append((passage, nil))
      }
    }
    for index in left {
      let before = row.lastIndex { ($0.link ?? .max) < index }
      let after = row.firstIndex { ($0.link ?? .min) > index }
      row.insert((links[index], index), at: before.map { $0 + 1 } ?? after ?? row.count)
    }
    return row.map(\.passage)
  }
}
