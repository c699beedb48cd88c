extension Refusal {
  /// The refusal of an act whose reason is missing: `the reason for the deferral is missing; say
  /// why`.
  init?(noReason reason: String, for act: String) {
    self.init(if: reason.isBlank, "the reason for \(act) is missing", advice: "say why")
  }

  /// The refusal of something that says who did what, and does not say who.
  init?(nobodyNamed name: String, for what: String) {
    self.init(
      if: name.isBlank, "nobody is named for \(what)",
      advice: "give the name as it is to be printed")
  }

  /// The refusal of something that is printed and has no title.
  init?(noTitle title: String, for what: String) {
    self.init(
      if: title.isBlank, "no title was given for \(what)",
      advice: "give the title as it is to be printed")
  }

  /// The refusal of days that end before they begin.
  package init?(from first: Day, to last: Day?) {
    guard let last, last < first else { return nil }
    self.init(
      "\(last.spoken) is before the first day, \(first.spoken)",
      expected: "a last day on or after the first")
  }

  /// The refusal of an identifier that something has already: `there is already a paper called 7a`.
  init?(taken isTaken: Bool, by what: @autoclosure () -> String) {
    self.init(if: isTaken, "there is already \(what())", advice: "give this one another identifier")
  }
}

extension State {
  /// A meeting as a refusal tells it: `the meeting of Tue 26 Mar 2002`.
  func name(of meeting: MeetingID) -> String { ("\(meeting)" as Sentence).text(in: self) }

  func name(of board: BoardID) -> String { boards[board]?.name ?? board.rawValue }
}

extension Refusal {
  /// The refusal where something is so, otherwise nil: what may be refused is joined by `??`.
  ///
  /// ```swift
  /// state.unknown(by) ?? Refusal(if: why.isBlank, "the reason for a deferral is missing", advice: "say why")
  /// ```
  init?(
    if isRefused: Bool, _ what: @autoclosure () -> String,
    expected: @autoclosure () -> String? = nil, advice: @autoclosure () -> String? = nil,
    clause: String? = nil, remedy: Remedy? = nil
  ) {
    guard isRefused else { return nil }
    self.init(what(), expected: expected(), advice: advice(), clause: clause, remedy: remedy)
  }
}
