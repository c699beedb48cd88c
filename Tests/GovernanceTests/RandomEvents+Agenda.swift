import TestSupport

@testable import Governance

/// What happens to an agenda, its papers and the work programme.
extension RandomEvents {
  mutating func text() -> String { random.oneIn(8) ? "" : "words \(random.number(0...2))" }
  mutating func paper() -> PaperID { PaperID(rawValue: "paper-\(random.number(0...1))") }
  mutating func matter() -> MatterID { MatterID(rawValue: "matter-\(random.number(0...2))") }
  mutating func access() -> AgendaItem.Access { random.oneIn(2) ? .open : .closed }

  mutating func ground() -> Ground? {
    guard random.oneIn(2) else { return nil }
    let kind = random.pick(Ground.Kind.allCases) ?? .confidential
    return Ground(
      kind, paragraphs: kind == .schedule12A ? [random.number(1...8)] : [], reasoning: text(),
      clause: kind == .constitution ? "clause 9" : nil, review: last())
  }

  mutating func agendaEvent() -> any Event {
    let meeting = meeting()
    switch random.number(0...11) {
    case 0: return AgendaCleared(meeting: meeting, by: person(), on: day())
    case 1:
      pending = [
        ChangeSettled(meeting: meeting, change: 1, taken: true, why: text(), on: day())
      ]
      return ChangeRequested(
        meeting: meeting, item: random.oneIn(2) ? item() : nil, text: text(), by: person(),
        on: day())
    case 2:
      return ChangeSettled(
        meeting: meeting, change: random.number(1...2), taken: random.oneIn(2), why: text(),
        on: day())
    case 3: return ClearancesRequired(board: board(), subjects: random.oneIn(2) ? [.legal] : [])
    case 4: return ItemAccessSet(meeting: meeting, item: item(), access: access(), ground: ground())
    case 5:
      return ItemChanged(
        meeting: meeting, item: item(), number: random.oneIn(2) ? "9" : nil,
        title: random.oneIn(2) ? text() : nil)
    case 6: return ItemMoved(meeting: meeting, item: item(), before: random.oneIn(2) ? item() : nil)
    case 7:
      return ItemOutsideScope(
        meeting: meeting, item: item(), why: random.oneIn(3) ? nil : text())
    case 8: return ItemWithdrawn(meeting: meeting, item: item(), why: text())
    case 9:
      return ItemDeferred(
        meeting: meeting, item: item(), title: "Item", matter: matter(),
        to: random.oneIn(3) ? self.meeting() : nil, why: "no time", on: day())
    case 10:
      return TemplateAdopted(
        board: meeting.board, items: random.oneIn(4) ? [] : [StandingItem(title: "Apologies")])
    default:
      return TimetableSet(
        board: meeting.board,
        targets: [
          OfficeTarget(name: "drafts", when: random.oneIn(3) ? "soon" : "5 working days before")
        ])
    }
  }

  mutating func paperEvent() -> any Event {
    let meeting = random.oneIn(2) ? meeting() : MeetingID("board-0", "m0")
    switch random.number(0...8) {
    case 0, 1:
      return PaperCommissioned(
        meeting: meeting, paper: paper(), item: item(), title: "Report",
        what: random.pick(Paper.Kind.allCases) ?? .report, author: "the Director", due: last(),
        reason: random.oneIn(2) ? text() : nil, on: day())
    case 2:
      return PaperAccessSet(meeting: meeting, paper: paper(), access: access(), ground: ground())
    case 3:
      return PaperCleared(
        meeting: meeting, paper: paper(), subject: .legal, by: "the Solicitor", on: day())
    case 4: return PaperPassed(meeting: meeting, paper: paper(), to: text(), on: day())
    case 5:
      return PaperProgressed(
        meeting: meeting, paper: paper(), now: random.pick(Paper.State.allCases) ?? .draft,
        on: day())
    case 6: return PapersPublished(meeting: meeting, paper: "reports", at: at(), place: "library")
    case 7:
      return PapersMadeAvailable(
        meeting: meeting, paper: "reports", at: at(),
        withheld: random.oneIn(2) ? [Withheld(person: person(), why: text())] : nil)
    default: return TargetMet(meeting: meeting, target: "drafts", on: day())
    }
  }

  mutating func programmeEvent() -> any Event {
    let board = board()
    switch random.number(0...7) {
    case 0, 1:
      return MatterPlanned(
        board: board, matter: matter(), title: "Matter",
        origin: random.pick(Matter.Origin.allCases) ?? .plan,
        meeting: random.oneIn(2) ? meeting() : nil)
    case 2:
      return MatterPlaced(board: board, matter: matter(), meeting: meeting(), item: item())
    case 3:
      return MatterPostponed(
        board: board, matter: matter(), to: random.oneIn(2) ? meeting() : nil, why: text(),
        on: day())
    case 4:
      let matter = matter()
      let meeting = random.oneIn(2) ? meeting() : nil
      pending = meeting.map { [MatterReopened(board: board, matter: matter, meeting: $0)] } ?? []
      return MatterSettled(
        board: board, matter: matter, how: text(), meeting: meeting, on: day())
    case 7: return MatterReopened(board: board, matter: matter(), meeting: meeting())
    case 5:
      return ActionAgreed(
        board: board, action: ActionID(rawValue: "\(random.number(1...2))"), text: text(),
        owner: "the Director", due: "by June", meeting: random.oneIn(2) ? meeting() : nil,
        on: day())
    default:
      return ActionProgressed(
        board: board, action: ActionID(rawValue: "\(random.number(1...2))"), note: text(),
        done: random.oneIn(3), on: day())
    }
  }

  mutating func publicEvent() -> any Event {
    let (meeting, at) = meetingAndMoment()
    switch random.number(0...6) {
    case 0, 1: return ExclusionDrafted(meeting: meeting, items: [item()], text: text())
    case 2: return ExclusionResolved(meeting: meeting, at: at)
    case 3, 4: return PublicExcluded(meeting: meeting, at: at)
    case 5: return PublicReadmitted(meeting: meeting, at: at)
    default:
      return UrgentAccepted(
        meeting: meeting, item: item(), title: "Urgent", by: person(), reason: text(), at: at)
    }
  }
}
