extension Account {
  /// The open actions that have a day, by the end of their interval, and the reviews of what goes
  /// on: never a duty of the constitution.
  func actions() -> [Obligation] {
    board.actions.filter { $0.done == nil }.compactMap { action in
      let closed = action.access == .closed ? " (closed)" : ""
      let said = action.due.map { ": \"\($0)\", \(action.byWhen.reading)" } ?? ""
      let last = board.days(of: action)?.upperBound
      guard let day = last ?? action.review else { return nil }
      let isReview = last == nil
      let what = "\(isReview ? "review of " : "")action \(action.id)\(closed): \(action.text)"
      let particulars = [action.id.rawValue] + (isReview ? ["review"] : [])
      return Obligation(
        .action, particulars.joined(separator: "/"), of: action.meeting, what: what, on: day,
        rule: "agreed on \(action.on.spoken)\(said)"
      ).listed(with: isReview ? "office" : action.owners.joined(separator: ", "), particulars)
    }
  }
}
