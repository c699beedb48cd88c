/// Everything a person can do on the screens, declared once.
///
/// Key hints, help, the palette and the abstracts of commands that do the same read this table.
/// Whether an action is available is never asked here: the act it proposes says so.
public enum Action: Sendable {
  case open, back, quit, help, palette, filter, explain, undo, mouse, boards, members, meetings
  case overview, findings, meeting, meetingMenu, chairView, arrive, arriveRemotely, leave
  case leaveForItem, connection, substitute, preside, electChair, reply, apologies, interest
  case takeItem, atTime, openMeeting, adjourn, resume, closeMeeting, inquorateStart, giveNotice
  case publishPapers, despatchMinutes, agree, noAgreement, dissent, reword, deferItem, publicOut
  case publicIn, exclude, agreeAction, chase, prepare, numberItems, draftAgenda, addItem
  case moveItemUp, moveItemDown, report, access, clearAgenda, search, showMinutes, clearMinutes
  case confirmMinutes

  /// The action in a word or two, for key hints.
  public var name: String { Action.words[self]?.name ?? "" }

  /// The action in one sentence, for help, the palette and the commands.
  public var sentence: String { Action.words[self]?.sentence ?? "" }

  private static let words: [Action: (name: String, sentence: String)] = [
    .open: ("open", "Opens what is selected."),
    .back: ("back", "Goes back to where you came from."),
    .quit: ("quit", "Quits; everything is already saved."),
    .help: ("help", "Shows every key of this screen."),
    .palette: ("find", "Finds a command, a board or a meeting by name."),
    .filter: ("filter", "Shows only the lines that contain the words typed."),
    .explain: ("why", "Shows how the selected line was worked out."),
    .undo: ("undo", "Withdraws your last entry here; it stays in the record."),
    .mouse: ("mouse", "Lets the terminal use the mouse, or Quorate again."),
    .boards: ("boards", "Lists the boards."),
    .members: ("members", "Shows who sits on the board, for whom, and what is vacant."),
    .meetings: ("meetings", "Lists the board's meetings."),
    .findings: ("findings", "Lists what the board missed, and other findings."),
    .overview: ("overview", "Shows the board's constitution, its officers and what is due."),
    .meeting: ("meeting", "Opens the meeting in progress, or the next."),
    .meetingMenu: (
      "meeting", "Opens, adjourns, resumes or closes the meeting, and less common acts."
    ),
    .chairView: ("chair", "Shows the quorum in large letters, for the chair."),
    .arrive: ("arrived", "Records that somebody arrived or returned."),
    .arriveRemotely: ("remote", "Records that somebody joined remotely."),
    .leave: ("left", "Records that somebody left or returned."),
    .leaveForItem: ("withdrew", "Records that somebody withdrew from the meeting for one item."),
    .connection: ("connection", "Records that somebody lost their connection or reconnected."),
    .substitute: ("substitute", "Records that somebody attended as a member's substitute."),
    .preside: ("chair", "Records that somebody took the chair."),
    .electChair: ("elect", "Records that somebody was elected to chair this meeting."),
    .reply: ("attending", "Records that somebody will attend."),
    .apologies: ("apologies", "Records somebody's apologies for absence."),
    .interest: ("interest", "Records an interest declared in an item, and what the member did."),
    .takeItem: ("next", "Moves on to the next item, or the one selected."),
    .atTime: ("time", "Sets the time for what you record next: 14.31, or -5 for five minutes ago."),
    .openMeeting: ("open meeting", "Records that the meeting opened."),
    .adjourn: ("adjourn", "Records an adjournment to a later time or another day."),
    .resume: ("resume", "Records that the meeting resumed, on the same day or another."),
    .closeMeeting: ("close meeting", "Records that the meeting closed."),
    .inquorateStart: (
      "inquorate",
      "Records that the meeting was inquorate at its start, and what was decided to do."
    ),
    .agree: ("agreed", "Records that the chair declared agreement on an item."),
    .noAgreement: (
      "no agreement",
      "Records that the chair declared no agreement, which is referred if the constitution says so."
    ),
    .dissent: ("dissent", "Records by name who has a reservation, does not agree, or objects."),
    .reword: ("reword", "Rewords a recommendation; earlier wordings are kept."),
    .deferItem: ("defer", "Defers an item to a later meeting; this is not a failure to agree."),
    .publicOut: ("exclude", "Records that the press and public were excluded and left the room."),
    .publicIn: ("readmit", "Records that the press and public were readmitted."),
    .exclude: (
      "resolve exclusion",
      "Records that the board resolved to exclude the press and public, as drafted."
    ),
    .agreeAction: ("action", "Records an action that somebody was asked to take."),
    .chase: ("chase", "Lists what is outstanding by person, and drafts the message to each."),
    .prepare: (
      "prepare", "Shows the agenda in preparation: reports, replies, and what is still outstanding."
    ),
    .draftAgenda: (
      "draft",
      "Puts the standing items on the agenda, and the matters arising since the last meeting."
    ),
    .search: ("search", "Finds words in everything recorded."),
    .numberItems: ("renumber", "Renumbers the items in the order of the agenda."),
    .addItem: ("add", "Puts an item on the agenda."),
    .moveItemUp: ("up", "Moves the item up; it keeps its printed number until you renumber."),
    .moveItemDown: ("down", "Moves the item down; it keeps its printed number until you renumber."),
    .report: ("report", "Commissions a report on the item, or records its progress."),
    .access: ("access", "Closes the item to the public on a stated ground, or opens it."),
    .clearAgenda: ("cleared", "Records that the chair cleared the agenda."),
    .giveNotice: ("notice", "Records that notice of the meeting was given."),
    .publishPapers: ("published", "Records that the agenda and reports were published."),
    .showMinutes: ("minutes", "Shows the draft minutes, their progress, and what is still to do."),
    .clearMinutes: ("cleared", "Records that the chair cleared the minutes, with changes."),
    .confirmMinutes: ("confirmed", "Records that a later meeting confirmed the minutes."),
    .despatchMinutes: (
      "minutes sent", "Records that the minutes were sent to those entitled to them."
    ),
  ]
}
