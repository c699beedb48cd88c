import Governance

/// What the keys of the live meeting propose about the meeting itself.
struct MeetingActs {
  let live: LiveMeeting
  let at: Moment

  func step(for action: Action) -> Step {
    let (meeting, at, heading) = (live.id, at, live.heading)
    switch action {
    case .openMeeting: return .propose(MeetingOpened(meeting: meeting, at: at))
    case .resume: return .propose(MeetingResumed(meeting: meeting, at: at))
    case .closeMeeting:
      let close = Step.propose(MeetingClosed(meeting: meeting, at: at))
      let left = live.proceedings.unreached(but: Set(live.heading.deferred.keys)).map(\.number)
      let unreached = left.isEmpty ? "" : " Not reached: \(left.joined(separator: ", "))."
      return .question("Close the meeting at \(at.time)?\(unreached)", "close the meeting", close)
    case .adjourn:
      return .form("Adjourn at \(at.time)", fields: ["Adjourned until", "Reason"]) {
        texts, world throws(Refusal) in
        let until = texts[0].isEmpty ? nil : try world.readMoment(texts[0], heading)
        return .propose(MeetingAdjourned(meeting: meeting, at: at, until: until, why: texts[1]))
      }
    case .inquorateStart:
      let said = [
        "wait for others", "adjourn to another time", "continue informally, without decisions",
      ]
      let options = zip(InquorateAtStart.Choice.allCases, said).map { choice, words in
        Chooser.Option(
          choice == .notesOnly ? "continue" : choice.rawValue, words,
          .propose(InquorateAtStart(meeting: meeting, at: at, choice: choice)))
      }
      return .menu("Inquorate at the start: what do those present do?", options)
    case .publicOut:
      let isOut = live.proceedings.isPublicExcluded(at: at)
      let event: any Event =
        isOut
        ? PublicReadmitted(meeting: meeting, at: at) : PublicExcluded(meeting: meeting, at: at)
      return .card(
        "Record the press and public as \(isOut ? "readmitted" : "excluded")?",
        [live.itemInHand.map { "Current item: \($0.number)  \($0.title)" } ?? ""],
        verb: "record it at \(at.time)", .propose(event))
    case .exclude:
      let lines = live.proceedings.exclusions.filter { $0.resolved == nil }.map(\.text)
      let resolve = Step.propose(ExclusionResolved(meeting: meeting, at: at))
      if lines.isEmpty { return resolve }
      return .card(
        "Record the resolution to exclude the press and public?", lines,
        verb: "record it at \(at.time)", resolve)
    default: return .stay
    }
  }
}
