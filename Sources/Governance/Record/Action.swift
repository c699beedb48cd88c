/// Everything a person can do with the program, declared once.
///
/// Screens bind keys to actions; key hints, help, the palette and the abstracts of commands that do
/// the same read this table. Whether an action is available is never asked here: that is the objection of the
/// event it proposes.
public enum Action: String, CaseIterable, Sendable {
  case open, back, quit, help, palette, filter, explain, undo, mouse
  case boards, members, meetings, overview, findings, meeting, meetingMenu, chairView
  case arrive, arriveRemotely, leave, leaveForItem, connection, substitute, preside, electChair
  case reply, apologies, interest, takeItem, atTime
  case openMeeting, adjourn, resume, closeMeeting, foundInquorate
  case giveNotice, makePapersAvailable, despatchMinutes
  case agree, noAgreement, dissent, reword, deferItem, publicOut, publicIn, exclude, agreeAction
  case chase, prepare, numberItems, draftAgenda, addItem, moveItemUp, moveItemDown, report, access,
    clearAgenda
  case search
  case showMinutes, clearMinutes, confirmMinutes

  /// The action in a word or two, for key hints.
  public var name: String { Action.words[self]?.name ?? rawValue }

  /// The action in one sentence, for help, the palette and the commands.
  public var sentence: String { Action.words[self]?.sentence ?? rawValue }

  private static let words: [Action: (name: String, sentence: String)] = [
    .open: ("open", "Opens what is selected."),
    .back: ("back", "Goes back to where you came from."),
    .quit: ("quit", "Leaves the program; everything is saved already."),
    .help: ("help", "Shows every key of this screen."),
    .palette: ("find", "Finds an action, a board or a meeting by name."),
    .filter: ("filter", "Shows only the lines that hold some words."),
    .explain: ("why", "Shows the working behind what is selected."),
    .undo: ("undo", "Takes back your last entry here; it stays in the record."),
    .mouse: ("mouse", "Gives the mouse back to the terminal, or takes it again."),
    .boards: ("boards", "Lists the boards."),
    .members: ("members", "Shows who sits on the board, for whom, and what is vacant."),
    .meetings: ("meetings", "Lists the board's meetings."),
    .findings: ("findings", "Lists what the board missed, and what is to be known besides."),
    .overview: ("overview", "Shows the board's constitution, offices and what is due."),
    .meeting: ("meeting", "Opens the meeting in progress, or the next."),
    .meetingMenu: ("meeting", "Opens, adjourns, resumes or closes the meeting, and rarer acts."),
    .chairView: ("chair", "Shows the quorum in large letters, for the chair."),
    .arrive: ("here", "Records that somebody arrived, or came back."),
    .arriveRemotely: ("remote", "Records that somebody joined remotely."),
    .leave: ("left", "Records that somebody left, or came back."),
    .leaveForItem: ("out", "Records that somebody left for one item."),
    .connection: ("line", "Records that somebody lost the connection, or regained it."),
    .substitute: ("substitute", "Records that somebody came in a member's place."),
    .preside: ("chair", "Records that somebody took the chair."),
    .electChair: ("elect", "Records that somebody was elected to the chair for this meeting."),
    .reply: ("coming", "Records that somebody said they are coming."),
    .apologies: ("apologies", "Records somebody's apologies."),
    .interest: ("interest", "Records an interest declared in an item, and what follows."),
    .takeItem: ("next", "Takes up the next item, or the one selected."),
    .atTime: ("time", "Sets the time at which the next acts happened, such as 14.31 or -5."),
    .openMeeting: ("open it", "Opens a meeting."),
    .adjourn: ("adjourn", "Interrupts a meeting, to be resumed later or on another day."),
    .resume: ("resume", "Goes on with an adjourned meeting, on another day too."),
    .closeMeeting: ("close it", "Closes a meeting."),
    .foundInquorate: (
      "inquorate", "Records that a meeting was inquorate at its start, and what was chosen."
    ),
    .agree: ("agreed", "Records that the chair declared agreement on an item."),
    .noAgreement: (
      "no agreement",
      "Records that the chair declared no agreement; it is referred where the constitution says so."
    ),
    .dissent: ("dissent", "Records by name who has a reservation, does not agree, or objects."),
    .reword: ("reword", "Words anew what is recommended; earlier wordings are kept."),
    .deferItem: ("put off", "Puts an item off to a later meeting, which is no disagreement."),
    .publicOut: ("public out", "Records that the public left the room."),
    .publicIn: ("public in", "Records that the public came in again."),
    .exclude: ("resolve", "Records that the board agreed to exclude the public as drafted."),
    .agreeAction: ("action", "Records that somebody was asked to do something."),
    .chase: ("chase", "Lists what is outstanding by person, and drafts the message to each."),
    .prepare: (
      "prepare", "Shows the agenda in preparation: reports, replies, what is to be settled."
    ),
    .draftAgenda: (
      "draft", "Puts on the agenda what stands on every one and what has arisen since."
    ),
    .search: ("search", "Finds words in everything recorded."),
    .numberItems: ("number", "Numbers the items anew in the order of the agenda."),
    .addItem: ("add", "Puts an item on the agenda."),
    .moveItemUp: ("up", "Moves the item up; its number stays as printed until you number anew."),
    .moveItemDown: ("down", "Moves the item down; its number stays as printed."),
    .report: ("report", "Asks for a report on the item, or says how far it is."),
    .access: ("open/closed", "Closes the item to the public on a ground, or opens it."),
    .clearAgenda: ("cleared", "Records that the chair cleared the agenda."),
    .giveNotice: ("notice", "Records that notice of the meeting was given."),
    .makePapersAvailable: ("papers", "Records that agenda and reports were made available."),
    .showMinutes: ("minutes", "Shows the minutes: the draft, how far it is, what is still to do."),
    .clearMinutes: ("cleared", "Records that the chair cleared the minutes, with changes."),
    .confirmMinutes: ("confirmed", "Records that a later meeting confirmed the minutes."),
    .despatchMinutes: (
      "sent", "Records that the minutes were sent to those who must have them."
    ),
  ]
}
