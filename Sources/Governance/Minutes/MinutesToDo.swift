extension State {
  /// What is still to be done before the minutes of a meeting are finished, in order.
  public func minutesToDo(_ minutes: Minutes) -> [String] {
    guard let heading = heading(minutes.head.meeting), let board = boards[heading.id.board] else {
      return []
    }
    var lines: [String] = []
    if minutes.numbering.first == nil { lines.append("number: \(minutes.numbering.working)") }
    do throws(Refusal) { _ = try minutes.forPublic() } catch {
      lines.append("before it is public: \(error.what)")
    }
    let standing = heading.minutes
    if standing.cleared.isEmpty, standing.confirmed == nil { lines.append("the chair to clear") }
    if let rule = board.constitution(on: heading.day)?.minutes.on(heading.day).rule {
      let sent = Set(heading.despatches.map(\.recipient))
      let waiting = (rule.timed + rule.thenTo).filter { !sent.contains($0) }
      if !waiting.isEmpty { lines.append("to send to \(waiting.joined(separator: ", "))") }
    }
    if standing.confirmed == nil {
      lines.append("the next meeting to confirm")
    } else if standing.signed == nil {
      lines.append("to be signed")
    }
    return lines
  }
}
