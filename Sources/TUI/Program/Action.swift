/// Everything a person can do on the screens, declared once.
///
/// Key hints, help, the palette and the abstracts of commands that do the same read this table.
/// Whether an action is available is never asked here: the act it proposes says so.
public enum Action: String, CaseIterable, Sendable {
  case open, back, quit, help, palette, filter, explain, undo, mouse
  case boards, members, meetings, overview, findings, meeting, meetingMenu, chairView
  case arrive, arriveRemotely, leave, leaveForItem, connection, substitute, preside, electChair
  case reply, apologies, interest, takeItem, atTime
  case openMeeting, adjourn, resume, closeMeeting, inquorateStart
  case giveNotice, publishPapers, despatchMinutes
  case agree, noAgreement, dissent, reword, deferItem, publicOut, publicIn, exclude, agreeAction
  case chase, prepare, numberItems, draftAgenda, addItem, moveItemUp, moveItemDown, report, access
  case clearAgenda, search, showMinutes, clearMinutes, confirmMinutes

  /// The action in a word or two, for key hints.
  public var name: String { Action.words[self]?.name ?? rawValue }

  /// The action in one sentence, for help, the palette and the commands.
  public var sentence: String { Action.words[self]?.sentence ?? rawValue }

  private static let words: [Action: (name: String, sentence: String)] = [
    .open: ("open", "Opens what is selected."),
    .back: ("back", "Goes back to where you came from."),
    .quit: ("quit", "Leaves the program; everything is already saved."),
    .help: ("help", "Shows every key of this screen."),
    .palette: ("find", "Finds an action, a board or a meeting by name."),
    .filter: ("filter", "Shows only the lines that contain the words typed."),
    .explain: ("why", "Shows the working behind what is selected."),
    .undo: ("undo", "Withdraws your last entry here; it stays in the record."),
    .mouse: ("mouse", "Gives the mouse back to the terminal, or takes it again."),
    .boards: ("boards", "Lists the boards."),
    .members: ("members", "Shows who sits on the board, for whom, and what is vacant."),
    .meetings: ("meetings", "Lists the board's meetings."),
    .findings: ("findings", "Lists what the board missed, and other findings."),
    .overview: ("overview", "Shows the board's constitution, its officers and what is due."),
    .meeting: ("meeting", "Opens the meeting in progress, or the next."),
    .meetingMenu: (
      "meeting",
      "Opens, adjourns, resumes or closes the meeting, and less common steps."
    ),
    .chairView: ("chair", "Shows the quorum in large letters, for the chair."),
    .arrive: ("arrived", "Records that somebody arrived or returned."),
    .arriveRemotely: ("remote", "Records that somebody joined remotely."),
    .leave: ("left", "Records that somebody left or returned."),
    .leaveForItem: ("withdrew", "Records that somebody withdrew for one item."),
    .connection: ("connection", "Records that somebody lost their connection or reconnected."),
    .substitute: ("substitute", "Records that somebody attended as a member's substitute."),
    .preside: ("chair", "Records that somebody took the chair."),
    .electChair: ("elect", "Records that somebody was elected to chair this meeting."),
    .reply: ("attending", "Records that somebody will attend."),
    .apologies: ("apologies", "Records somebody's apologies for absence."),
    .interest: ("interest", "Records an interest declared in an item, and what follows."),
    .takeItem: ("next", "Moves on to the next item, or the one selected."),
    .atTime: ("time", "Sets the time of what you record next, such as 14.31 or -5."),
    .openMeeting: ("open it", "Opens a meeting."),
    .adjourn: ("adjourn", "Adjourns a meeting to a later time or another day."),
    .resume: ("resume", "Resumes an adjourned meeting, on another day too."),
    .closeMeeting: ("close it", "Closes a meeting."),
    .inquorateStart: (
      "inquorate",
      "Records that a meeting was inquorate at its start, and what was chosen."
    ),
    .agree: ("agreed", "Records that the chair declared agreement on an item."),
    .noAgreement: (
      "no agreement",
      "Records that the chair declared no agreement; it is referred where the constitution says so."
    ),
    .dissent: ("dissent", "Records by name who has a reservation, does not agree, or objects."),
    .reword: ("reword", "Rewords a recommendation; earlier wordings are kept."),
    .deferItem: ("defer", "Defers an item to a later meeting, which is no disagreement."),
    .publicOut: ("exclude", "Records that the press and public were excluded and left the room."),
    .publicIn: ("readmit", "Records that the press and public were readmitted."),
    .exclude: (
      "resolve",
      "Records that the board resolved to exclude the press and public, as drafted."
    ),
    .agreeAction: ("action", "Records an action that somebody was asked to take."),
    .chase: ("chase", "Lists what is outstanding by person, and drafts the message to each."),
    .prepare: (
      "prepare",
      "Shows the agenda in preparation: reports, replies, what is to be settled."
    ),
    .draftAgenda: (
      "draft",
      "Puts the standing items on the agenda, and the matters that have arisen since."
    ),
    .search: ("search", "Finds words in everything recorded."),
    .numberItems: ("renumber", "Renumbers the items in the order of the agenda."),
    .addItem: ("add", "Puts an item on the agenda."),
    .moveItemUp: ("up", "Moves the item up; it keeps its printed number until you renumber."),
    .moveItemDown: ("down", "Moves the item down; it keeps its printed number."),
    .report: ("report", "Commissions a report on the item, or records its progress."),
    .access: ("exempt", "Makes the item exempt on a ground, or opens it to the public."),
    .clearAgenda: ("cleared", "Records that the chair cleared the agenda."),
    .giveNotice: ("notice", "Records that notice of the meeting was given."),
    .publishPapers: ("published", "Records that the agenda and reports were published."),
    .showMinutes: (
      "minutes",
      "Shows the minutes: the draft, how far it has got, what is still to do."
    ),
    .clearMinutes: ("cleared", "Records that the chair cleared the minutes, with changes."),
    .confirmMinutes: ("confirmed", "Records that a later meeting confirmed the minutes."),
    .despatchMinutes: (
      "despatched",
      "Records that the minutes were sent to those entitled to them."
    ),
  ]
}
