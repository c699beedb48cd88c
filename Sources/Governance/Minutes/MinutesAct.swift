/// Something done with the minutes of a meeting, planned on its record and on the draft beside it.
public struct MinutesAct: Act {
  private let meeting: MeetingID
  private let further: [Stream]
  private let made: @Sendable (ActContext) throws(Refusal) -> Plan

  private init(
    _ meeting: MeetingID, reading further: [Stream] = [],
    _ made: @escaping @Sendable (ActContext) throws(Refusal) -> Plan
  ) {
    (self.meeting, self.further, self.made) = (meeting, further, made)
  }

  public func reads(in record: Record) -> [Stream] { record.readForMinutes(of: meeting) + further }

  public func plan(in context: ActContext) throws(Refusal) -> Plan { try made(context) }

  /// The minutes being cleared, with the SHA-256 of what was cleared.
  public static func clearing(
    _ meeting: MeetingID, by: PersonID, changes: [String], on: Day
  ) -> MinutesAct {
    MinutesAct(meeting) { context throws(Refusal) in
      let minutes = try context.minutes(of: meeting)
      if minutes.numbering.first == nil {
        throw Refusal(
          "the number of the first minute is not known: \(minutes.numbering.working)",
          remedy: .numberMinutes(meeting))
      }
      let cleared = MinutesCleared(
        meeting: meeting, by: by, changes: changes, text: context.digest(minutes.lines.asCopy),
        first: minutes.numbers?.lowerBound, last: minutes.numbers?.upperBound, on: on)
      return Plan([cleared], drafts: context.firstDraft(minutes))
    }
  }

  /// The minutes being sent: the members' copy to those inside the board, the public copy to
  /// others.
  ///
  /// Where no draft is kept, they went out on paper, and only that they did is recorded.
  public static func sending(_ meeting: MeetingID, to recipients: [String], on: Day) -> MinutesAct {
    MinutesAct(meeting) { context throws(Refusal) in
      guard context.drafts[meeting] != nil else {
        return Plan([MinutesDespatched(meeting: meeting, recipients: recipients, on: on)])
      }
      let minutes = try context.minutes(of: meeting)
      let inside = context.state.recipientsInside(of: meeting)
      var plan = Plan([])
      func send(_ lines: [String], to recipients: [String]) {
        plan.attachments.append(lines.asCopy)
        plan.events.append(
          MinutesDespatched(
            meeting: meeting, recipients: recipients, on: on, text: context.digest(lines.asCopy),
            first: minutes.numbers?.lowerBound, last: minutes.numbers?.upperBound))
      }
      let members = recipients.filter(inside.contains)
      let others = recipients.filter { !inside.contains($0) }
      if !members.isEmpty || others.isEmpty { send(minutes.lines, to: members) }
      if !others.isEmpty { send(try context.publicLines(of: meeting), to: others) }
      return plan
    }
  }

  /// The public copy being published, if nothing exempt is found in it.
  public static func publishing(_ meeting: MeetingID, at place: String, on: Day) -> MinutesAct {
    MinutesAct(meeting) { context throws(Refusal) in
      let copy = try context.publicLines(of: meeting).asCopy
      let published = MinutesPublished(
        meeting: meeting, on: on, place: place, text: context.digest(copy))
      let draft = context.firstDraft(try context.minutes(of: meeting))
      return Plan([published], attachments: [copy], drafts: draft)
    }
  }

  /// A later meeting confirming the minutes; a correction is told in public, and may hold nothing
  /// exempt.
  public static func confirming(_ confirmed: MinutesConfirmed) -> MinutesAct {
    MinutesAct(confirmed.meeting, reading: [.meeting(confirmed.at)]) { context throws(Refusal) in
      if !confirmed.corrections.isEmpty,
        let leak = try context.minutes(of: confirmed.meeting).leak(in: confirmed.corrections)
      {
        throw Refusal(
          "corrections are public, and this one contains exempt words: \"\(leak)\"",
          advice: "word it otherwise")
      }
      return Plan([confirmed])
    }
  }
}

extension Record {
  /// What a meeting's minutes and their public copy are made from: the meeting, the one that
  /// confirmed them, and those whose minutes it corrected.
  public func readForMinutes(of meeting: MeetingID) -> [Stream] {
    let confirming = state.heading(meeting)?.minutes.confirmed.map { [$0.at] } ?? []
    return [.directory, .board(meeting.board)]
      + ([meeting] + confirming + state.correctedMinutes(at: meeting).map(\.id)).map(Stream.meeting)
  }
}

extension State {
  /// The meetings whose minutes were confirmed with corrections at a meeting, in order.
  func correctedMinutes(at meeting: MeetingID) -> [MeetingHeading] {
    let all = boards[meeting.board]?.meetings.values.filter {
      $0.minutes.confirmed.map { $0.at == meeting && !$0.corrections.isEmpty } ?? false
    }
    return (all ?? []).sorted { $0.id < $1.id }
  }

  /// Those who are sent the members' copy: members, and whoever must have the minutes by a day.
  public func recipientsInside(of meeting: MeetingID) -> [String] {
    let rule = heading(meeting).flatMap { heading in
      boards[meeting.board]?.rule(MinutesRule.self, of: heading)
    }
    return ["members"] + (rule?.timed ?? []).filter { $0 != "members" }
  }
}

extension ActContext {
  /// The minutes of a meeting: the record's words, woven with the clerk's where a draft is kept.
  public func minutes(of meeting: MeetingID) throws(Refusal) -> Minutes {
    guard let minutes = state.minutes(of: meeting, notes: notes[meeting] ?? []) else {
      throw state.hasNoMinutes(meeting, by: today)
        ?? Refusal("\(state.name(of: meeting)) has no minutes", remedy: .openMeeting(meeting))
    }
    return try drafts[meeting].map { text throws(Refusal) in
      minutes.woven(with: try MinutesText.read(text))
    } ?? minutes
  }

  /// The public copy line by line, in which nothing exempt of its own meeting is found, nor of the
  /// meetings whose minutes it corrects.
  func publicLines(of meeting: MeetingID) throws(Refusal) -> [String] {
    for heading in state.correctedMinutes(at: meeting) {
      let said = heading.minutes.confirmed?.corrections ?? []
      guard let leak = try minutes(of: heading.id).leak(in: said) else { continue }
      throw Refusal(
        "the correction of the minutes of \(heading.day.spoken) contains words that are now exempt: "
          + "\"\(leak)\"", advice: "withdraw the confirmation, and record it again in other words")
    }
    return try minutes(of: meeting).forPublic().lines
  }

  /// The draft to be kept with an act that tells of the text, where none is kept yet.
  func firstDraft(_ minutes: Minutes) -> [MeetingID: String] {
    let meeting = minutes.head.meeting
    return drafts[meeting] == nil ? [meeting: minutes.text] : [:]
  }
}

extension [String] {
  /// Lines as the bytes of a copy that is kept.
  fileprivate var asCopy: [UInt8] { [UInt8]((joined(separator: "\n") + "\n").utf8) }
}
