/// How the papers of a meeting reach one of those who must have them: the public by publication,
/// everybody else by despatch.
struct PapersRoute {
  /// A copy that went this way; a paper under its title, however it was named.
  struct Copy {
    let paper: String
    let at: Moment
    var withheld: [Withheld]?
    var reason: String?
  }

  let recipient: String
  let copies: [Copy]
  private let proceedings: Proceedings

  init(
    _ recipient: String, of heading: MeetingHeading, _ proceedings: Proceedings?, _ board: Board
  ) {
    self.recipient = recipient
    let known = proceedings ?? Proceedings()
    self.proceedings = known
    copies =
      recipient == PapersRule.public
      ? heading.published.map { Copy(paper: known.printedName(of: $0.paper), at: $0.at) }
      : heading.papers.filter { $0.recipients.contains(recipient) }.map {
        Copy(
          paper: known.printedName(of: $0.paper), at: $0.at, withheld: $0.withheld,
          reason: $0.reason)
      }
  }

  /// Whether they are published, and not sent.
  var isPublic: Bool { recipient == PapersRule.public }

  /// Whether everybody may read what goes this way.
  var isOpenToAll: Bool { PapersRule.isPublic(recipient) }

  /// Behind the name of a paper: whom it is owed to, where that is not the members.
  var told: String { recipient == PapersRule.members ? "" : " to \(spoken)" }

  /// The recipient in a sentence.
  var spoken: String { isPublic ? "the public" : recipient.asRecipient }

  /// What a paper's obligation is asked for by.
  func key(_ name: String) -> String {
    recipient == PapersRule.members ? name : "\(name)/\(recipient)"
  }

  /// A paper as it is printed, however it was named.
  func printedName(of name: String) -> String { proceedings.printedName(of: name) }

  /// Whether a paper went this way: by itself, or with all reports together.
  func has(_ paper: Paper) -> Bool {
    copies.contains {
      [Paper.reports, proceedings.printedName(of: paper.id.rawValue)].contains($0.paper)
    }
  }
}
