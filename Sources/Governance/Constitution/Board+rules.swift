/// Which statement of a constitution holds: on a day, for a meeting, for an item.
extension Board {
  /// What is stated on a day of a kind of rule, or nil where there is no provision; what depends
  /// on a meeting is left out.
  public func provision<Terms: Rule>(of kind: Terms.Type, on day: Day) -> Provision<Terms>? {
    provision(of: kind, in: Circumstances(self, on: day))
  }

  /// What is stated of a kind of rule in some circumstances; of several the last in the file.
  func provision<Terms: Rule>(
    of kind: Terms.Type, in circumstances: Circumstances
  ) -> Provision<Terms>? {
    constitution(on: circumstances.day)?[kind].all(in: circumstances).last
  }

  /// The rule of a kind that holds on a day; nil where there is none, or it is not agreed.
  public func rule<Terms: Rule>(_ kind: Terms.Type, on day: Day) -> Terms? {
    provision(of: kind, on: day)?.rule
  }

  /// The rule of a kind that holds for a meeting; nil where there is none, or it is not agreed.
  public func rule<Terms: Rule>(_ kind: Terms.Type, of heading: MeetingHeading) -> Terms? {
    stated(kind, of: heading).last?.rule
  }

  /// What is stated of a kind of rule for a meeting.
  func stated<Terms: Rule>(_ kind: Terms.Type, of heading: MeetingHeading) -> [Provision<Terms>] {
    let circumstances = Circumstances(self, on: heading.day, of: heading)
    return constitution(on: heading.day)?[kind].all(in: circumstances) ?? []
  }

  /// What is stated on a day of how the board decides on a kind of matter.
  func decisionRule(on day: Day, about matter: String?) -> Provision<DecisionRule>? {
    provision(of: DecisionRule.self, in: Circumstances(self, on: day, about: matter))
  }
}

extension State {
  /// A board as it acts on an item at a moment of a meeting: as it was then, without those who act
  /// on other matters only.
  func acting(on item: ItemID, of meeting: MeetingID, at moment: Moment) -> Board? {
    boards[meeting.board]?.at(moment)
      .acting(on: proceedings[meeting]?.kindOfMatter(item), moment.day)
  }

  /// What is stated of a kind of rule for an item at a moment of a meeting.
  func stated<Terms: Rule>(
    _ kind: Terms.Type, at meeting: MeetingID, for item: ItemID, _ moment: Moment
  ) -> Provision<Terms>? {
    guard let board = acting(on: item, of: meeting, at: moment) else { return nil }
    let circumstances = Circumstances(
      board, on: moment.day, of: board.meetings[meeting], at: moment,
      about: proceedings[meeting]?.kindOfMatter(item))
    return board.provision(of: kind, in: circumstances)
  }

  /// What is stated of how a board decides on an item at a moment of a meeting.
  public func decisionRule(
    of meeting: MeetingID, for item: ItemID, at moment: Moment
  ) -> Provision<DecisionRule>? {
    stated(DecisionRule.self, at: meeting, for: item, moment)
  }
}
