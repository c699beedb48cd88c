/// Finds people, boards and meetings by what somebody typed.
///
/// An identifier is taken as it stands. Part of a name is enough where it fits one only; where it
/// fits several they are named, and nobody is chosen.
public enum LookUp {
  /// The person meant.
  public static func person(_ text: String, in directory: Directory) throws(Refusal) -> PersonID {
    try one(text, directory.people.values.map { ($0.id, $0.name) }) {
      Refusal("there is nobody called \($0) in the directory", remedy: .listPeople)
    }
  }

  /// The board meant.
  public static func board(_ text: String, among outlooks: [Outlook]) throws(Refusal) -> BoardID {
    try one(text, outlooks.map { ($0.board, $0.name) }) {
      Refusal("there is no board called \($0)", remedy: .listBoards)
    }
  }

  /// The meeting of a board that is meant by its name or its day.
  ///
  /// A meeting that was moved keeps the name of the day for which it was first arranged.
  public static func meeting(_ text: String, of board: Board) throws(Refusal) -> MeetingHeading {
    let named = board.meetings[MeetingID(board.id, text)]
    let day = try? DayReader.read(text)
    func isOn(_ heading: MeetingHeading) -> Bool {
      day.map { [heading.day, heading.start.day].contains($0) } ?? true
    }
    if let named, named.stands, isOn(named) { return named }
    let others = board.meetingsInOrder.filter {
      $0.stands && day != nil && isOn($0) && $0.id != named?.id
    }
    let meant = (named?.stands ?? false ? [named].compactMap { $0 } : []) + others
    if meant.count == 1 { return meant[0] }
    if meant.isEmpty, let named { return named }
    guard !meant.isEmpty else {
      let none =
        day.map { "\(board.name) has no meeting on \($0.spoken)" }
        ?? "there is no meeting \"\(board.id)/\(text)\""
      throw Refusal(none, remedy: .listMeetings(board.id))
    }
    let told = meant.map { "\($0.id) (on \($0.start.timeAndDay))" }.alternatives
    throw Refusal("\"\(text)\" may mean \(meant.count) meetings", expected: told)
  }

  private static func one<Subject>(
    _ text: String, _ all: [(id: Identifier<Subject>, name: String)],
    orElse unknown: (_ quoted: String) -> Refusal
  ) throws(Refusal) -> Identifier<Subject> {
    if let exact = all.first(where: { $0.id.rawValue == text }) { return exact.id }
    let wanted = words(text)
    let fitting = all.filter { !wanted.isEmpty && words($0.name).contains(wanted) }
      .sorted { $0.id < $1.id }
    let same = fitting.filter { words($0.name) == wanted }
    for meant in [fitting, same] where meant.count == 1 { return meant[0].id }
    guard !fitting.isEmpty else { throw unknown("\"\(text)\"") }
    let names = fitting.prefix(5).map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
    let more = fitting.count > 5 ? " and \((fitting.count - 5).counted("other"))" : ""
    throw Refusal(
      "\(fitting.count) names contain \"\(text)\"",
      expected: "more of the name, or one of \(names)\(more)")
  }

  /// A name's words, without case, accents and what stands between them.
  private static func words(_ name: String) -> String {
    FoldedText(name).words(across: .apostrophe).map(\.text).joined(separator: " ")
  }
}
