/// Decisions, what was deferred, and what people were asked to do, counted.
extension State {
  func decisionFigures(_ board: Board, _ days: ClosedRange<Day>) -> [Figure] {
    let all = board.sitting(in: days).flatMap { heading in
      (proceedings[heading.id]?.decisions ?? []).filter { days.contains($0.at.day) }
        .map { (meeting: heading.id, decision: $0) }
    }
    func figure(_ name: String, _ isMeant: (MeetingID, Decision) -> Bool) -> Figure {
      Figure(
        name: name,
        counted: all.filter { isMeant($0.meeting, $0.decision) }.map { meeting, decision in
          "\(decision.at.spoken), \(publicName(of: .item(decision.item, meeting))): "
            + decision.outcome.name
        })
    }
    let manners = Set(all.map(\.decision).filter { !$0.isRecommendation }.map(\.basis.manner))
    let outside = board.outsideDecisions.filter { days.contains($0.on) }
    return [
      figure("agreed") { !$1.isRecommendation && $1.outcome == .agreed },
      figure("not agreed") { !$1.isRecommendation && $1.outcome == .notAgreed },
      figure("recommendations only") { $1.isRecommendation },
    ]
      + manners.sorted().map { manner in
        figure(manner) { !$1.isRecommendation && $1.basis.manner == manner }
      } + [
        figure("later found taken without a quorum") {
          decisionsLaterFoundInquorate(at: $0).contains($1)
        },
        Figure(name: "ratified", counted: ratified(board, days)),
        Figure(
          name: "between meetings",
          counted: outside.map {
            "\($0.on.spoken), \($0.manner.name): \(publicName(of: .matter($0.decision, board.id)))"
          }),
        Figure(name: "deferred to a later meeting", counted: deferred(board, days)),
      ]
  }

  private func ratified(_ board: Board, _ days: ClosedRange<Day>) -> [String] {
    board.matters.compactMap { matter in
      guard matter.origin == .ratification, let settled = matter.settled, !settled.isLifted,
        settled.how == "ratified", days.contains(settled.on)
      else { return nil }
      return "\(settled.on.spoken), \(publicName(of: .matter(matter.id, board.id)))"
    }
  }

  private func deferred(_ board: Board, _ days: ClosedRange<Day>) -> [String] {
    board.matters.flatMap { matter in
      matter.postponements.filter { days.contains($0.on) }.map { postponement in
        let to = postponement.to.map { name(of: .meeting($0)) }
        let what = publicName(of: .matter(matter.id, board.id))
        return "\(postponement.on.spoken), \(what)\(to, after: " to the ")"
      }
    }
  }

  /// The name of something for a report that the public reads: exempt business is not named.
  func publicName(of thing: Thing) -> String {
    isClosed(thing) ? "exempt business" : name(of: thing)
  }

  /// Actions, as they stood at the end of some days.
  func actionFigures(_ board: Board, _ days: ClosedRange<Day>) -> [Figure] {
    let end = days.upperBound
    func figure(_ name: String, _ isMeant: (AgreedAction) -> Bool) -> Figure {
      Figure(
        name: name,
        counted: board.actions.filter(isMeant).map { action in
          let what = isClosed(.action(action.id, board.id)) ? "exempt business" : action.text
          return "\(action.on.spoken), action \(action.id), \(action.owner): \(what)"
        })
    }
    return [
      figure("agreed") { days.contains($0.on) },
      figure("done") { $0.done.map(days.contains) ?? false },
      figure("open at the end") { $0.done == nil },
      figure("open and late at the end") { $0.done == nil && board.status(of: $0, on: end).isLate },
    ]
  }
}
