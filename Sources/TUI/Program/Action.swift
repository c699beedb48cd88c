/// Something a person can do on the screens, declared once.
///
/// Key hints, help, the palette and the abstracts of commands that do the same read it here.
/// Whether an action is available is never asked here: the act it proposes says so.
public struct Action: Hashable, Sendable {
  /// The action in a word or two, for key hints.
  public let name: String
  /// The action in one sentence, for help, the palette and the commands.
  public let sentence: String

  private init(_ name: String, _ sentence: String) {
    (self.name, self.sentence) = (name, sentence)
  }

  public static let open = Action("open", "Opens what is selected.")
  public static let back = Action("back", "Goes back to where you came from.")
  public static let quit = Action("quit", "Leaves the program; everything is already saved.")
  public static let help = Action("help", "Shows every key of this screen.")
  public static let palette = Action("find", "Finds an action, a board or a meeting by name.")
  public static let filter = Action("filter", "Shows only the lines that contain the words typed.")
  public static let explain = Action("why", "Shows the working behind what is selected.")
  public static let undo = Action("undo", "Withdraws your last entry here; it stays in the record.")
  public static let mouse = Action(
    "mouse", "Gives the mouse back to the terminal, or takes it again.")
  public static let boards = Action("boards", "Lists the boards.")
  public static let members = Action(
    "members", "Shows who sits on the board, for whom, and what is vacant.")
  public static let meetings = Action("meetings", "Lists the board's meetings.")
  public static let findings = Action(
    "findings", "Lists what the board missed, and other findings.")
  public static let overview = Action(
    "overview", "Shows the board's constitution, its officers and what is due.")
  public static let meeting = Action("meeting", "Opens the meeting in progress, or the next.")
  public static let meetingMenu = Action(
    "meeting", "Opens, adjourns, resumes or closes the meeting, and less common steps.")
  public static let chairView = Action("chair", "Shows the quorum in large letters, for the chair.")
  public static let arrive = Action("arrived", "Records that somebody arrived or returned.")
  public static let arriveRemotely = Action("remote", "Records that somebody joined remotely.")
  public static let leave = Action("left", "Records that somebody left or returned.")
  public static let leaveForItem = Action(
    "withdrew", "Records that somebody withdrew for one item.")
  public static let connection = Action(
    "connection", "Records that somebody lost their connection or reconnected.")
  public static let substitute = Action(
    "substitute", "Records that somebody attended as a member's substitute.")
  public static let preside = Action("chair", "Records that somebody took the chair.")
  public static let electChair = Action(
    "elect", "Records that somebody was elected to chair this meeting.")
  public static let reply = Action("attending", "Records that somebody will attend.")
  public static let apologies = Action("apologies", "Records somebody's apologies for absence.")
  public static let interest = Action(
    "interest", "Records an interest declared in an item, and what follows.")
  public static let takeItem = Action("next", "Moves on to the next item, or the one selected.")
  public static let atTime = Action(
    "time", "Sets the time of what you record next, such as 14.31 or -5.")
  public static let openMeeting = Action("open it", "Opens a meeting.")
  public static let adjourn = Action(
    "adjourn", "Adjourns a meeting to a later time or another day.")
  public static let resume = Action("resume", "Resumes an adjourned meeting, on another day too.")
  public static let closeMeeting = Action("close it", "Closes a meeting.")
  public static let inquorateStart = Action(
    "inquorate", "Records that a meeting was inquorate at its start, and what was chosen.")
  public static let agree = Action(
    "agreed", "Records that the chair declared agreement on an item.")
  public static let noAgreement = Action(
    "no agreement",
    "Records that the chair declared no agreement; it is referred where the constitution says so.")
  public static let dissent = Action(
    "dissent", "Records by name who has a reservation, does not agree, or objects.")
  public static let reword = Action(
    "reword", "Rewords a recommendation; earlier wordings are kept.")
  public static let deferItem = Action(
    "defer", "Defers an item to a later meeting, which is no disagreement.")
  public static let publicOut = Action(
    "exclude", "Records that the press and public were excluded and left the room.")
  public static let publicIn = Action(
    "readmit", "Records that the press and public were readmitted.")
  public static let exclude = Action(
    "resolve", "Records that the board resolved to exclude the press and public, as drafted.")
  public static let agreeAction = Action(
    "action", "Records an action that somebody was asked to take.")
  public static let chase = Action(
    "chase", "Lists what is outstanding by person, and drafts the message to each.")
  public static let prepare = Action(
    "prepare", "Shows the agenda in preparation: reports, replies, what is to be settled.")
  public static let draftAgenda = Action(
    "draft", "Puts the standing items on the agenda, and the matters that have arisen since.")
  public static let search = Action("search", "Finds words in everything recorded.")
  public static let numberItems = Action(
    "renumber", "Renumbers the items in the order of the agenda.")
  public static let addItem = Action("add", "Puts an item on the agenda.")
  public static let moveItemUp = Action(
    "up", "Moves the item up; it keeps its printed number until you renumber.")
  public static let moveItemDown = Action(
    "down", "Moves the item down; it keeps its printed number.")
  public static let report = Action(
    "report", "Commissions a report on the item, or records its progress.")
  public static let access = Action(
    "exempt", "Makes the item exempt on a ground, or opens it to the public.")
  public static let clearAgenda = Action("cleared", "Records that the chair cleared the agenda.")
  public static let giveNotice = Action("notice", "Records that notice of the meeting was given.")
  public static let publishPapers = Action(
    "published", "Records that the agenda and reports were published.")
  public static let showMinutes = Action(
    "minutes", "Shows the minutes: the draft, how far it has got, what is still to do.")
  public static let clearMinutes = Action(
    "cleared", "Records that the chair cleared the minutes, with changes.")
  public static let confirmMinutes = Action(
    "confirmed", "Records that a later meeting confirmed the minutes.")
  public static let despatchMinutes = Action(
    "despatched", "Records that the minutes were sent to those entitled to them.")
}
