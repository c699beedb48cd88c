import Governance
import Store

extension Refusal {
  /// The refusal with the command or option that would help, such as
  /// "there is no board called \"x\"; see the boards: quorate board list".
  var lineWithHint: String { line + (remedy.map { "; \($0.hint)" } ?? "") }
}

extension Remedy {
  fileprivate var hint: String {
    switch self {
    case .listPeople: "see the directory: quorate person list"
    case .addPerson: "add the person: quorate person add"
    case .addBody: "add the body: quorate body add"
    case .listBoards: "see the boards: quorate board list"
    case .listEntries: "see the entries: quorate log"
    case .listMeetings(let board): "see the board's meetings: quorate meeting list \(board)"
    case .listSeats(let board): "see the board's seats: quorate seat list \(board)"
    case .listActions(let board): "see the board's actions: quorate action list \(board)"
    case .listReferrals(let board): "see the board's referrals: quorate referral list \(board)"
    case .listFindings(let board): "see the board's findings: quorate check --board \(board) --all"
    case .openMeeting(let meeting): "open it: quorate meeting open \(meeting)"
    case .addItem(let meeting): "add the item: quorate agenda add \(meeting)"
    case .renumberItems(let meeting): "renumber the items: quorate agenda number \(meeting)"
    case .commissionReport(let meeting): "commission it: quorate paper commission \(meeting)"
    case .numberMinutes(let meeting): "to give it: quorate minutes number \(meeting)"
    case .setTargets(let board): "set them: quorate office timetable \(board)"
    case .amendConstitution(let board): "amend it: quorate board amend \(board)"
    case .takeAsNew: "where nobody in the file is known yet, use --new"
    case .ignoreColumn(let column): "pass over the column with --ignore \"\(column)\""
    case .replaceFile: "or write over it with --replace"
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
