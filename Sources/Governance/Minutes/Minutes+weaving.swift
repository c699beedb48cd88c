extension Minutes {
  /// These minutes with the words of a draft that was made before: the clerk's prose stays, what is
  /// linked follows the record, and new items stand at their place.
  public func woven(with draft: MinutesText) -> Minutes {
    var rows: [Minute] = minutes.map { minute in
      draft.sections.first { $0.item != nil && $0.item == minute.item }
        .map { Minutes.weave(minute, $0) } ?? minute
    }
    // Minutes without an item stay behind the one they stood behind; so do those whose item is
    // gone.
    var place = 0
    for section in draft.sections {
      if let item = section.item, let known = rows.firstIndex(where: { $0.item == item }) {
        place = known + 1
        continue
      }
      let minute = Minute(
        item: nil, heading: section.heading,
        open: section.open.map(\.passage).filter { $0.link == nil },
        closed: section.closed?.map(\.passage).filter { $0.link == nil },
        publicHeading: section.publicHeading)
      rows.insert(minute, at: place)
      place += 1
    }
    var woven = self
    woven.minutes = rows
    woven.number()
    return woven
  }

  private static func weave(_ known: Minute, _ section: MinutesText.Section) -> Minute {
    var minute = section.closed == nil ? known : known.asClosed()
    let open = section.open.map(\.passage)
    minute.heading = section.heading
    minute.publicHeading = section.publicHeading
    // What was closed once stays in its part; what is closed since moves there whole.
    let isMoved = minute.isClosed && section.closed == nil
    minute.closed = minute.closed.map { weave($0, into: section.closed?.map(\.passage) ?? open) }
    minute.open = weave(minute.open, into: isMoved ? [] : open)
    return minute
  }

  /// The record's links put where a draft had them; one that is new stands behind the link before
  /// it, otherwise before the one after it, otherwise at the end.
  private static func weave(_ known: [Passage], into written: [Passage]) -> [Passage] {
    let links = known.filter { $0.link != nil }
    var left = Array(links.indices)
    var places = written.map { passage in
      left.firstIndex { links[$0].saysTheSame(as: passage) }.map { left.remove(at: $0) }
    }
    for (index, passage) in written.enumerated() where places[index] == nil && passage.link != nil {
      places[index] = left.firstIndex { links[$0].link == passage.link }.map { left.remove(at: $0) }
    }
    /// A passage, and which of the links it is.
    var row = zip(written, places).filter { $0.link == nil || $1 != nil }.map { passage, place in
      (passage: place.map { links[$0] } ?? passage, link: place)
    }
    for index in left {
      let before = row.lastIndex { ($0.link ?? .max) < index }
      let after = row.firstIndex { ($0.link ?? .min) > index }
      row.insert((links[index], index), at: before.map { $0 + 1 } ?? after ?? row.count)
    }
    return row.map(\.passage)
  }
}
