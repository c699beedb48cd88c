/// What a board's year comes to, for an annual report: meetings, attendance, decisions, referrals
/// and actions between two days.
///
/// Nothing is judged here, and nothing is a percentage: "7 of 9" says how many there were. Exempt
/// business is counted and not named.
public struct Figures: Equatable, Sendable {
  public let board: BoardID
  public let name: String
  /// The days counted, the first and the last.
  public let days: ClosedRange<Day>
  /// The day as at which what is open is told: the last of the days, or today before that.
  public let asOf: Day
  /// The meetings: held, cancelled, inquorate.
  public let meetings: [Figure]
  /// Who came, for everybody who was a member for any meeting held, in the order of the seats.
  public let people: [PersonAttendance]
  /// How the partners' places were filled, in the order of the constitution.
  public let partners: [PartnerAttendance]
  /// What was decided and how, and what was deferred.
  public let decisions: [Figure]
  /// What was referred, answered and decided.
  public let referrals: [Figure]
  /// How long each referral took that was decided in those days, or is open at their end.
  public let spans: [ReferralSpan]
  /// What people were asked to do.
  public let actions: [Figure]
}

extension Record {
  /// The figures of a board for some days, or nil of an unknown one.
  ///
  /// The meetings of `Board.sitting(in:)` must be loaded. Referrals and actions are told as they
  /// stood at the end of the days; what is closed is what is closed now.
  public func figures(of board: BoardID, _ days: ClosedRange<Day>, on today: Day) -> Figures? {
    guard let known = state.boards[board] else { return nil }
    let asOf = max(days.lowerBound, min(days.upperBound, today))
    let then = (asOf < today ? self.state(asOf: asOf) : state).boards[board]
    let ended = then ?? Board(id: board, name: known.name, parent: nil, founded: known.founded)
    let counted = days.lowerBound...asOf
    let held = known.held(in: counted)
    let rolls = held.map { heading in
      MeetingRoll(of: heading, known, state.proceedings[heading.id] ?? Proceedings())
    }
    return Figures(
      board: board, name: known.name, days: days, asOf: asOf,
      meetings: known.meetingFigures(days, held), people: rolls.attendance,
      partners: rolls.partnerAttendance(of: known, in: state.directory),
      decisions: state.decisionFigures(known, counted),
      referrals: state.referralFigures(ended, counted),
      spans: state.referralSpans(ended, counted), actions: state.actionFigures(ended, counted))
  }
}

extension Board {
  fileprivate func meetingFigures(_ days: ClosedRange<Day>, _ held: [MeetingHeading]) -> [Figure] {
    func figure(_ name: String, _ meetings: [MeetingHeading]) -> Figure {
      Figure(
        name: name,
        counted: meetings.map { "\($0.day.spoken), \($0.venue): \($0.progress)" })
    }
    let arranged = meetingsInOrder.filter { days.contains($0.day) }
    return [
      figure("held", held),
      figure("found inquorate at the start", held.filter { $0.inquorateStart != nil }),
      figure("cancelled", arranged.filter { !$0.stands }),
      figure("scheduled and not held", arranged.filter { $0.stands && !held.contains($0) }),
    ]
  }

  /// The meetings held that began on one of some days; one that was adjourned counts once, on its
  /// first day.
  func held(in days: ClosedRange<Day>) -> [MeetingHeading] {
    meetingsInOrder.filter { heading in
      heading.stands && heading.opened.map { days.contains($0.day) } ?? false
    }
  }

  /// The meetings that sat on any of some days, whenever they began.
  public func sitting(in days: ClosedRange<Day>) -> [MeetingHeading] {
    meetingsInOrder.filter { heading in
      guard heading.stands, let first = heading.opened?.day else { return false }
      let last = max(first, heading.closed?.day ?? heading.sittingDay)
      return first <= days.upperBound && last >= days.lowerBound
    }
  }
}

/// One figure of a report, with everything that was counted for it.
public struct Figure: Equatable, Sendable {
  /// What is counted, in a few words.
  public let name: String
  /// What was counted, one a line; exempt business without its title.
  public let counted: [String]

  public var count: Int { counted.count }
}
