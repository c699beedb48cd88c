import Governance

/// What the keys of the live meeting propose about one item: to agree it, to dissent, to defer it.
struct DecisionActs: Sendable {
  let live: LiveMeeting
  let item: AgendaItem
  let at: Moment
  private var meeting: MeetingID { live.id }

  func step(for action: Action, in world: World) -> Step {
    switch action {
    case .agree: return declare(.agreed, in: world)
    case .noAgreement: return declare(.notAgreed, in: world)
    case .dissent: return dissentMenu(in: world)
    case .reword: return .wording(of: item, at: meeting, live.proceedings, at: at)
    case .deferItem:
      let decided = live.proceedings.decisions.last { $0.item == item.id }
      return decided.map { .say("item \(item.number) was decided at \($0.at.time)") }
        ?? .deferral(of: item, at: meeting, next: live.board.next(after: meeting), on: at.day)
    case .agreeAction: return actionForm
    default: return .stay
    }
  }

  /// The card before a declaration; where nothing is recommended yet, its words come first.
  private func declare(_ outcome: Decision.Outcome, in world: World) -> Step {
    guard live.proceedings.recommendation(on: item.id) != nil else {
      return .wording(of: item, at: meeting, live.proceedings, at: at, verb: "go on") {
        worded, world in next(outcome, after: [worded], in: world)
      }
    }
    return next(outcome, after: [], in: world)
  }

  /// What is still to be asked before a declaration: the votes, where the board decides by majority.
  private func next(
    _ outcome: Decision.Outcome, after worded: [any Event], in world: World
  ) -> Step {
    guard let rule = rule(in: world), rule.by == .majority else {
      return card(outcome, after: worded, in: world)
    }
    return rule.dependsOnNames
      ? namedVoteForm(outcome, after: worded) : voteForm(outcome, rule.castingVote, after: worded)
  }

  /// How the board decides on the item.
  private func rule(in world: World) -> DecisionRule? {
    world.state.decisionRule(of: meeting, for: item.id, at: at)?.rule
  }

  /// Who voted how, where the rule depends on that.
  private func namedVoteForm(_ outcome: Decision.Outcome, after worded: [any Event]) -> Step {
    .form(
      "The vote on item \(item.number)",
      about: ["The rule depends on how each member voted: names with commas between them."],
      fields: ["Voted for", "Voted against", Form.Field("Abstained", "0")], verb: "go on"
    ) { texts, world throws(Refusal) in
      func people(_ text: String) throws(Refusal) -> [PersonID] {
        var people: [PersonID] = []
        for name in text.split(separator: ",") {
          people.append(
            try LookUp.person(name.split(separator: " ").joined(separator: " "), in: live.directory)
          )
        }
        return people
      }
      guard let abstained = Int(texts[2]) else {
        throw Refusal("\"\(texts[2])\" is not a number", expected: "a whole number, such as 0")
      }
      let (inFavour, against) = (try people(texts[0]), try people(texts[1]))
      let vote = Vote(
        inFavour: inFavour.count, against: against.count, abstained: abstained,
        namedInFavour: inFavour, namedAgainst: against)
      return card(outcome, after: worded, vote: vote, in: world)
    }
  }

  /// The votes as they were counted, where the constitution decides by majority.
  private func voteForm(
    _ outcome: Decision.Outcome, _ casting: Bool, after worded: [any Event]
  ) -> Step {
    .form(
      "The vote on item \(item.number)",
      about: casting ? ["Fill in the casting vote only if the votes are equal."] : [],
      fields: ["For", "Against", Form.Field("Abstained", "0"), "Casting"], verb: "go on"
    ) { texts, world throws(Refusal) in
      let counts = texts.prefix(3).map { Int($0) }
      guard let inFavour = counts[0], let against = counts[1], let abstained = counts[2] else {
        throw Refusal("the votes are not whole numbers", expected: "numbers, such as 5, 2 and 0")
      }
      let casting = Vote.Side(rawValue: texts[3])
      if casting == nil, !texts[3].isEmpty {
        throw Refusal("\"\(texts[3])\" is not a casting vote", expected: "for, against or nothing")
      }
      let vote = Vote(inFavour: inFavour, against: against, abstained: abstained, casting: casting)
      return card(outcome, after: worded, vote: vote, in: world)
    }
  }

  /// The card that shows what speaks for and against; `y` records what the chair declared.
  private func card(
    _ outcome: Decision.Outcome, after worded: [any Event], vote: Vote? = nil, in world: World
  ) -> Step {
    var state = world.state
    for event in worded { event.apply(to: &state) }
    let working = state.explanation(ofDeciding: item.id, at: meeting, at, objection: false)
    let word = outcome == .agreed ? "AGREED" : "NO AGREEMENT"
    do throws(Refusal) {
      // Where every partner has to agree, the card says which of them: those who are there.
      let partners =
        rule(in: world)?.by == .everyPartner && outcome == .agreed
        ? live.board.constitution(on: at.day)?.partners.map(\.key) : nil
      let act = Recording { state throws(Refusal) in
        var state = state
        for event in worded { event.apply(to: &state) }
        return worded
          + (try state.declaring(
            outcome, on: item.id, of: meeting, at: at, vote: vote, partners: partners))
      }
      if let refusal = world.context.refusal(of: act) { throw refusal }
      var lines = working.lines
      if let vote { lines.append("Vote: \(vote.sentence).") }
      if let partners { lines.append("Every partner agrees: \(names(partners, ", ")).") }
      for case let made as ReferralMade in try act.plan(in: world.context).events {
        lines.append(
          "The matter will then be referred to \(names(made.partners, " and ")) "
            + "(referral \(made.referral)) for a joint decision.")
      }
      return .card(
        "Record as \(word)?  item \(item.number)  \(item.title)", lines,
        verb: "record it at \(at.time)", .perform(act))
    } catch {
      return .text(
        "\(word) on item \(item.number) cannot be declared now",
        [error.line + ".", ""] + working.lines)
    }
  }

  private func names(_ partners: [String], _ between: String) -> String {
    partners.map { live.board.partnerName($0, on: at.day, in: live.directory) }
      .joined(separator: between)
  }

  /// Who dissents: those who are there, and then how.
  private func dissentMenu(in world: World) -> Step {
    let asks = rule(in: world)?.asksEachMember ?? false
    let there = live.roll(isFull: true).filter(\.isPresent)
    return .menu(
      "Whose position on item \(item.number)?",
      there.map { line in
        let stances = Position.Stance.allCases.filter { $0 != .agrees || asks }.map { stance in
          Chooser.Option(stance.name, "", reasonForm(line, stance))
        }
        return .init(line.name, line.group, .menu("What is the position of \(line.name)?", stances))
      })
  }

  private func reasonForm(_ who: LiveMeeting.Attendee, _ stance: Position.Stance) -> Step {
    .form("\(who.name) \(stance.name)", fields: ["Reason"]) { texts, _ throws(Refusal) in
      .propose(
        PositionStated(
          meeting: meeting, item: item.id, person: who.person, stance: stance, reason: texts[0],
          at: at))
    }
  }

  private var actionForm: Step {
    let access: AgendaItem.Access = live.proceedings.isClosed(item) ? .closed : .open
    return .form("Action arising from item \(item.number)", fields: ["Owner", "Action", "Due"]) {
      texts, _ throws(Refusal) in
      .perform(
        Recording { state in
          let known = state.boards[meeting.board]?.actions.map(\.id) ?? []
          return [
            ActionAgreed(
              board: meeting.board, action: .next(after: known), text: texts[1], owner: texts[0],
              due: texts[2].ifAny, meeting: meeting, item: item.id, access: access, on: at.day)
          ]
        })
    }
  }
}
