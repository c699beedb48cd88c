import Governance

/// What the keys of the live meeting propose about one person.
struct PersonActs: Sendable {
  let live: LiveMeeting
  let person: PersonID
  let at: Moment

  private var meeting: MeetingID { live.id }
  private var name: String { live.directory.name(of: person) }

  func step(for action: Action) -> Step {
    let presence = live.proceedings.attendance.presence(
      of: person, at: at, after: live.heading.parting(before: at))
    switch action {
    case .arrive: return .propose(comesBack(presence) ?? arrival(.room))
    case .arriveRemotely: return .propose(arrival(.remote))
    case .leave:
      return .propose(comesBack(presence) ?? Left(meeting: meeting, person: person, at: at))
    case .connection:
      if case .disconnected = presence {
        return .propose(ConnectionRegained(meeting: meeting, person: person, at: at))
      }
      return .propose(ConnectionLost(meeting: meeting, person: person, at: at))
    case .preside, .electChair:
      return .propose(
        ChairTaken(meeting: meeting, person: person, elected: action == .electChair, at: at))
    case .reply, .apologies:
      let reply: ReplyReceived.Answer = action == .reply ? .attending : .apologies
      return .propose(
        ReplyReceived(
          meeting: meeting, person: person, reply: reply, for: live.heading.start.day))
    case .leaveForItem: return leavingForm
    case .interest: return interestMenu
    case .substitute: return substituteMenu
    default: return .stay
    }
  }

  private func arrival(_ mode: Movement.Mode) -> any Event {
    let member = live.proceedings.replies(for: live.heading).filter {
      $0.value == .substitute(person)
    }.keys.min()
    return Arrived(meeting: meeting, person: person, mode: mode, inPlaceOf: member, at: at)
  }

  /// The event for somebody who had gone, or nil for somebody who is there or never came.
  private func comesBack(_ presence: Presence) -> (any Event)? {
    switch presence {
    case .present, .notArrived: return nil
    case .disconnected: return ConnectionRegained(meeting: meeting, person: person, at: at)
    case .left, .out: return Returned(meeting: meeting, person: person, at: at)
    }
  }

  /// The item to be named in a form, as the one in hand or the next.
  private var itemField: Form.Field {
    Form.Field("Item", live.itemInHand?.number ?? live.nextItem?.number ?? "")
  }

  private var leavingForm: Step {
    .form("\(name) withdraws for an item", fields: [itemField, Form.Field("Reason", "interest")]) {
      texts, _ throws(Refusal) in
      let item = try item(texts[0])
      return .propose(
        LeftForItem(meeting: meeting, person: person, item: item, why: texts[1], at: at))
    }
  }

  private var interestMenu: Step {
    .menu(
      "What does \(name) do?",
      Interest.Effect.allCases.map { effect in
        .init(
          effect.name, effect.bars ? "not counted for the item" : "counted for the item",
          interestForm(effect))
      })
  }

  private func interestForm(_ effect: Interest.Effect) -> Step {
    .form("\(name) declares an interest and \(effect.name)", fields: [itemField, "Nature"]) {
      texts, _ throws(Refusal) in
      let item = try item(texts[0])
      if texts[1].isEmpty {
        throw Refusal("the nature of the interest is missing", expected: "a few words or sensitive")
      }
      return .propose(
        InterestDeclared(
          meeting: meeting, person: person, item: item, nature: texts[1], effect: effect))
    }
  }

  /// Everybody known, to come in this member's place.
  private var substituteMenu: Step {
    let standing = live.board.substitutes.filter { $0.member == person && $0.holds(on: live.day) }
      .map(\.substitute)
    let others = live.directory.people.values.sorted { $0.name < $1.name }.map(\.id)
    let all = standing + others.filter { !standing.contains($0) && $0 != person }
    return .menu(
      "Who is substituting for \(name)?",
      all.map { other in
        let event = Arrived(meeting: meeting, person: other, inPlaceOf: person, at: at)
        let detail = standing.contains(other) ? "named substitute" : ""
        return .init(live.directory.name(of: other), detail, .propose(event))
      })
  }

  private func item(_ number: String) throws(Refusal) -> ItemID {
    if let item = live.proceedings.items(numbered: number).first { return item.id }
    throw Refusal("there is no item \"\(number)\"", expected: "the number of an item on the agenda")
  }
}
