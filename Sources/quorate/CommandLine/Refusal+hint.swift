import Governance
import Store

extension Refusal {
  /// The refusal with the command or option that would help, such as
  /// "there is no board called \"x\"; see the boards: quorate board list".
  var lineWithHint: String { line + (remedy.map { "; \($0.hint)" } ?? "") }
}

extension Optional {
  /// The value, or the refusal where there is none.
  func orRefuse(_ refusal: @autoclosure () -> Refusal) throws(Refusal) -> Wrapped {
    guard let self else { throw refusal() }
    return self
  }
}

extension Remedy {
  fileprivate var hint: String {
    switch self {
    case .listPeople: return "see who is known: quorate person list"
    case .addPerson: return "add the person: quorate person add"
    case .addBody: return "add the body: quorate body add"
    case .listBoards: return "see the boards: quorate board list"
    case .listEntries: return "see the entries: quorate log"
    case .listMeetings(let board): return "see the board's meetings: quorate meeting list \(board)"
    case .listSeats(let board): return "see the board's seats: quorate seat list \(board)"
    case .listInterests(let board): return "see the register: quorate interest list \(board)"
    case .listActions(let board): return "see the board's actions: quorate action list \(board)"
    case .listReferrals(let board):
      return "see the board's referrals: quorate referral list \(board)"
    case .listMatters(let board):
      return "see the board's work programme: quorate programme list \(board)"
    case .listFindings(let board):
      return "see the board's findings: quorate check --board \(board) --all"
    case .openMeeting(let meeting): return "open it: quorate meeting open \(meeting)"
    case .moveMeeting(let meeting): return "move it: quorate meeting move \(meeting)"
    case .draftAgenda(let meeting): return "draft it: quorate agenda draft \(meeting)"
    case .showAgenda(let meeting): return "see the agenda: quorate agenda show \(meeting)"
    case .addItem(let meeting): return "add the item: quorate agenda add \(meeting)"
    case .renumberItems(let meeting): return "renumber the items: quorate agenda number \(meeting)"
    case .commissionReport(let meeting): return "commission it: quorate paper commission \(meeting)"
    case .numberMinutes(let meeting): return "to give it: quorate minutes number \(meeting)"
    case .setTargets(let board): return "set them: quorate office timetable \(board)"
    case .amendConstitution(let board): return "amend it: quorate board amend \(board)"
    case .chooseIdentifier: return "give another with --id"
    case .takeAsNew: return "where nobody in the file is known yet, use --new"
    case .ignoreColumn(let column): return "pass over the column with --ignore \"\(column)\""
    case .dayFirst: return "where the day comes first, use --day-first"
    case .replaceFile: return "write over it with --replace"
    case .recommend: return "declare it with --recommends"
    }
  }
}

extension JournalError {
  /// The error with the command that would help.
  var lineWithHint: String {
    if case .missing = self { return "\(line); make one: quorate journal new" }
    return line
  }
}
