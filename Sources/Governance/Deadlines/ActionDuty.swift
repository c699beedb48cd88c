extension Board {
  /// The open actions that have a day, by the end of their interval, and the reviews of what goes
  /// on: never a duty of the constitution.
  ///
  /// Actions and meetings are as they were at the end of `asOf`; as they are, where it is nil.
  func due(actionsAsOf asOf: Day?) -> [DueItem] {
    actions.compactMap { asOf.map($0.seen) ?? $0 }.filter { $0.done == nil }.compactMap { action in
      let closed = action.access == .closed ? " (closed)" : ""
      let said = action.due.map { ": \"\($0)\", \(action.byWhen.reading)" } ?? ""
      let rule = "agreed \(action.on.spoken)\(said)"
      if let last = days(of: action, asOf: asOf)?.upperBound {
        return DueItem(
          .action, of: action.meeting, particulars: [action.id.rawValue],
          what: "action \(action.id)\(closed): \(action.text)",
          on: last, with: action.owners.joined(separator: ", "), rule: rule)
      }
      return action.review.map { review in
        DueItem(
          .action, of: action.meeting, particulars: [action.id.rawValue, "review"],
          what: "review of action \(action.id)\(closed): \(action.text)", on: review, with: "me",
          rule: rule)
      }
    }
  }
}
