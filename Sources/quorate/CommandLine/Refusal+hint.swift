import Governance
import Store

extension Refusal {
  /// The refusal with the command or option that would help, such as
  /// "there is no board called \"x\"; try: quorate board list".
  var lineWithHint: String { line + (remedy.map { "; \($0.hint)" } ?? "") }
}

extension Remedy {
  fileprivate var hint: String {
    switch self {
    case .listPeople: return "try: quorate person list"
    case .addPerson: return "try: quorate person add"
    case .addBody: return "try: quorate body add"
    case .listBoards: return "try: quorate board list"
    case .listEntries: return "try: quorate log"
    case .listMeetings(let board): return "try: quorate meeting list \(board)"
    case .listSeats(let board): return "try: quorate seat list \(board)"
    case .listInterests(let board): return "try: quorate interest list \(board)"
    case .listActions(let board): return "try: quorate action list \(board)"
    case .listReferrals(let board): return "try: quorate referral list \(board)"
    case .listMatters(let board): return "try: quorate programme list \(board)"
    case .listFindings(let board): return "try: quorate check \(board) --all"
    case .openMeeting(let meeting): return "try: quorate meeting open \(meeting)"
    case .moveMeeting(let meeting): return "try: quorate meeting move \(meeting)"
    case .draftAgenda(let meeting): return "try: quorate agenda draft \(meeting)"
    case .showAgenda(let meeting): return "try: quorate agenda show \(meeting)"
    case .addItem(let meeting): return "try: quorate agenda add \(meeting)"
    case .renumberItems(let meeting): return "try: quorate agenda number \(meeting)"
    case .commissionReport(let meeting): return "try: quorate paper commission \(meeting)"
    case .numberMinutes(let meeting): return "try: quorate minutes number \(meeting)"
    case .setTargets(let board): return "try: quorate office timetable \(board)"
    case .chooseIdentifier: return "use --id"
    case .takeAsNew: return "use --new where nobody in the file is known"
    case .ignoreColumn(let column): return "use --ignore \"\(column)\" to pass it over"
    case .dayFirst: return "use --day-first where the day comes first"
    case .replaceFile: return "use --replace to write over it"
    case .recommend: return "use --recommends"
    }
  }
}

extension JournalError {
  /// The error with the command that would help.
  var lineWithHint: String {
    if case .missing = self { return "\(line); try: quorate journal new" }
    return line
  }
}
