import Governance

/// What the keys of the live meeting propose about the meeting itself.
struct MeetingActs {
  let live: LiveMeeting
  let at: Moment

  func step(for action: Action) -> Step {
    let (meeting, at, day) = (live.id, at, live.heading.sittingDay)
    switch action {
    case .openMeeting:
      let open = Step.propose(MeetingOpened(meeting: meeting, at: at))
      guard live.heading.status == .scheduled, at.day != live.heading.start.day else { return open }
      return .menu(
        "It is scheduled for \(live.heading.start.spoken). Open it \(at.day.spoken)?",
        [.init("no", "goes back", .stay), .init("open it", "all the same", open)])
    case .resume: return .propose(MeetingResumed(meeting: meeting, at: at))
    case .closeMeeting:
      let close = Step.propose(MeetingClosed(meeting: meeting, at: at))
      return .menu(
        "Close the meeting at \(at.time)?",
        [.init("no", "goes back", .stay), .init("close it", "the meeting is over", close)])
    case .adjourn:
      return .form("Adjourn at \(at.time)", fields: ["Until", "Why"]) {
        texts, world throws(Refusal) in
        let until = texts[0].isEmpty ? nil : try world.readMoment(texts[0], day)
        return .propose(MeetingAdjourned(meeting: meeting, at: at, until: until, why: texts[1]))
      }
    case .inquorateStart:
      let said = ["wait for others", "adjourn to another time", "go on as notes, no decisions"]
      let options = zip(InquorateStart.Choice.allCases, said).map { choice, words in
        Chooser.Option(
          choice.rawValue, words,
          .propose(InquorateAtStart(meeting: meeting, at: at, choice: choice)))
      }
      return .menu("Inquorate at the start: what is chosen?", options)
    case .publicOut:
      let isOut = live.proceedings.isPublicOut(at: at)
      let event: any Event =
        isOut
        ? PublicReadmitted(meeting: meeting, at: at) : PublicExcluded(meeting: meeting, at: at)
      return .card(
        isOut ? "Press and public readmitted?" : "Press and public excluded?",
        [live.itemInHand.map { "In hand: item \($0.number)  \($0.title)" } ?? ""],
        verb: "records it as at \(at.time)", .propose(event))
    case .exclude:
      let lines = live.proceedings.exclusions.filter { $0.resolved == nil }.map(\.text)
      let resolve = Step.propose(ExclusionResolved(meeting: meeting, at: at))
      return lines.isEmpty
        ? resolve
        : .card(
          "Resolve to exclude the press and public?", lines, verb: "records it as at \(at.time)",
          resolve)
    default: return .stay
    }
  }
}
