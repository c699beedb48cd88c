import Governance

/// Something that a person can do on the screens, declared once.
///
/// Key hints, help, the palette and the abstracts of commands that do the same read it. Whether it
/// is available is never asked here: the act it proposes says so.
public struct Action: Sendable {
  /// The action in a word or two, for key hints.
  public let name: String
  /// The action in one sentence, for help, the palette and the commands.
  public let sentence: String
  /// The screen that it opens on a meeting, where it opens one.
  let screen: (@Sendable (MeetingID) -> any Screen)?

  init(_ name: String, _ sentence: String, screen: (@Sendable (MeetingID) -> any Screen)? = nil) {
    (self.name, self.sentence, self.screen) = (name, sentence, screen)
  }
}

/// No two say the same.
extension Action: Hashable {
  public static func == (one: Action, other: Action) -> Bool { one.sentence == other.sentence }

  public func hash(into hasher: inout Hasher) { hasher.combine(sentence) }
}

/// The actions that open no screen of their own.
extension Action {
  static let open = Action("open", "Opens what is selected.")
  static let back = Action("back", "Goes back to where you came from.")
  static let quit = Action("quit", "Quits; everything is already saved.")
  static let help = Action("help", "Shows every key of this screen.")
  static let palette = Action("find", "Finds a command, a board or a meeting by name.")
  static let filter = Action("filter", "Shows only the lines that contain the words typed.")
  static let explain = Action("why", "Shows how the selected line was worked out.")
  static let undo = Action("undo", "Withdraws your last entry here; it stays in the record.")
  static let mouse = Action("mouse", "Gives the mouse to the terminal, to copy text, or back.")
  static let boards = Action("boards", "Lists the boards.")
  static let members = Action("members", "Shows who sits on the board, for whom, and vacancies.")
  static let meetings = Action("meetings", "Lists the board's meetings.")
  static let findings = Action("findings", "Lists what the board missed, and other findings.")
  static let overview = Action(
    "overview", "Shows the board's constitution, its office-holders and what is due.")
  static let meeting = Action("meeting", "Opens the meeting in progress, or the next.")
  static let meetingMenu = Action(
    "meeting", "Opens, adjourns, resumes or closes the meeting, and does what is less common.")
  public static let arrive = Action("arrived", "Records that somebody arrived or returned.")
  static let arriveRemotely = Action("remote", "Records that somebody joined remotely.")
  static let leave = Action("left", "Records that somebody left or returned.")
  public static let leaveForItem = Action(
    "withdrew", "Records that somebody withdrew from the meeting for one item.")
  static let connection = Action("connection", "Records a connection lost or regained.")
  static let substitute = Action("substitute", "Records a member's substitute attending.")
  public static let preside = Action("chair", "Records that somebody took the chair.")
  static let electChair = Action("elect", "Records who was elected to chair this meeting.")
  static let reply = Action("attending", "Records that somebody will attend.")
  static let apologies = Action("apologies", "Records somebody's apologies for absence.")
  public static let interest = Action(
    "interest", "Records an interest declared in an item, and what the member did.")
  static let takeItem = Action("next", "Moves on to the next item, or the one selected.")
  static let atTime = Action(
    "time", "Sets the time for what you record next: 14.31, or -5 for five minutes ago.")
  public static let openMeeting = Action("open meeting", "Records that the meeting opened.")
  public static let adjourn = Action("adjourn", "Records an adjournment to a later time or day.")
  public static let resume = Action("resume", "Records that the meeting resumed.")
  public static let closeMeeting = Action("close meeting", "Records that the meeting closed.")
  public static let inquorateStart = Action(
    "inquorate",
    "Records that the meeting was inquorate at its start, and what it was agreed to do.")
  public static let agree = Action("agreed", "Records that the chair declared agreement.")
  public static let noAgreement = Action(
    "no agreement",
    "Records that the chair declared no agreement, which is referred if the constitution says so.")
  static let dissent = Action(
    "dissent", "Records by name who has a reservation, does not agree, or objects.")
  static let reword = Action("reword", "Rewords a recommendation; earlier wordings are kept.")
  public static let deferItem = Action(
    "defer", "Defers an item to a later meeting; this is not a failure to agree.")
  public static let publicOut = Action(
    "exclude", "Records that the press and public were excluded and left the room.")
  public static let publicIn = Action("readmit", "Records that press and public were readmitted.")
  public static let exclude = Action(
    "resolve exclusion",
    "Records that the board resolved to exclude the press and public, as drafted.")
  static let agreeAction = Action("action", "Records an action that somebody was asked to take.")
  public static let chase = Action(
    "chase", "Lists what is outstanding by person, and drafts the message to each.")
  static let draftAgenda = Action(
    "draft",
    "Puts the standing items on the agenda, and the matters arising since the last meeting.")
  static let search = Action("search", "Finds words in everything recorded.")
  static let numberItems = Action("renumber", "Renumbers the items in the order of the agenda.")
  static let addItem = Action("add", "Puts an item on the agenda.")
  static let moveItemUp = Action(
    "up", "Moves the item up; it keeps its printed number until you renumber.")
  static let moveItemDown = Action(
    "down", "Moves the item down; it keeps its printed number until you renumber.")
  static let report = Action("report", "Commissions a report on the item, or records its progress.")
  static let access = Action("access", "Closes the item to the public on a ground, or opens it.")
  static let clearAgenda = Action("cleared", "Records that the chair cleared the agenda.")
  static let giveNotice = Action("notice", "Records that notice of the meeting was given.")
  static let sendPapers = Action("papers sent", "Records that papers were sent to members.")
  public static let clearMinutes = Action(
    "cleared", "Records that the chair cleared the minutes, and any changes made.")
  public static let confirmMinutes = Action(
    "confirmed", "Records that a later meeting confirmed the minutes.")
  static let despatchMinutes = Action(
    "minutes sent", "Records that the minutes were sent to those entitled to them.")
}
