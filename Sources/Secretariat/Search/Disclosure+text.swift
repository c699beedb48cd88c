import Governance
import Store

/// The files of a disclosure as plain text.
extension Disclosure {
  /// Every file by its name below the folder, with its bytes.
  public var files: [(name: String, bytes: [UInt8])] {
    var files = [
      ("index.txt", bytes(index)), ("entries.txt", bytes(openText)),
      ("entries.jsonl", bytes(lines { $0.closed == nil })), ("closed.txt", bytes(closedText)),
      ("closed.jsonl", bytes(lines { $0.closed != nil })),
    ]
    if !beside.isEmpty { files.append(("beside.txt", bytes(besideText))) }
    return files
      + attachments.map { attachment in
        let folder = attachment.isClosed ? "closed-attachments" : "attachments"
        return ("\(folder)/\(attachment.name)", attachment.bytes)
      }
  }

  private func bytes(_ lines: [String]) -> [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }

  private var closed: [SearchHit] { hits.filter { $0.closed != nil } }

  private var mark: [String] { journal.isRehearsal ? ["REHEARSAL  \(journal.title)", ""] : [] }

  /// What was searched, by whom, and what is not in it.
  private var index: [String] {
    let days = [scope.from.map { "from \($0.spoken)" }, scope.to.map { "to \($0.spoken)" }]
      .compactMap { $0 }
    let access = scope.isClosed.map { $0 ? "only what is closed" : "only what is open" }
    let found = Disclosure.counted(hits.count)
    let lines: [String?] = [
      "Everything held on:  \(query.text)", "",
      "Searched   everything recorded in this journal; every entry was read",
      "Boards     \(boards.joined(separator: "; "))",
      "Days       \(days.isEmpty ? "all" : days.joined(separator: " "))",
      "Kinds      \(scope.kinds.isEmpty ? "all" : scope.kinds.joined(separator: ", "))",
      "Access     \(access ?? "open and closed")",
      knownOn.map { "Known on   \($0.spoken); what was recorded later is left out" },
      "Made       \(at.spoken) by \(actor)", "Journal    \(journal.title)",
      head.map { "Last entry \($0.number) \($0.hash) \($0.recorded)" },
      "Found      \(found): \(hits.count - closed.count) open, \(closed.count) closed",
      "", "What is here",
      "  entries.txt          what is open, in words; closed entries are listed without their content",
      "  entries.jsonl        the same entries as they are stored",
      "  closed.txt           what is closed, with its ground, reasoning and day of review",
      "  closed.jsonl         the same entries as they are stored",
      attachments.contains { !$0.isClosed }
        ? "  attachments          what the open entries name, each under the long number in the entry"
        : nil,
      attachments.contains(where: \.isClosed)
        ? "  closed-attachments   what the closed entries name" : nil,
      beside.isEmpty
        ? nil
        : "  beside.txt           drafts and working notes that contain the words, not checked for closed business",
    ]
    return mark + lines.compactMap(\.self) + ["", "What is not here"] + Disclosure.missing + [""]
      + Disclosure.advice
  }

  private static let missing = [
    "  Words inside minutes that went out were searched; other attachments are here where an entry",
    "  names them. Members' copies of minutes are kept whole among what is closed.",
    "  Drafts and working notes are here only as far as the journal still holds them beside the",
    "  record; what has been erased under the board's retention rule is no longer held.",
    "  E-mail, paper and whatever else the office keeps is not in this journal.",
    "  A search finds words: what is held under other words needs another search.",
  ]

  private static let advice = [
    "An entry is treated as closed where it names closed business, was recorded as closed, or",
    "contains the title of closed business. Before anything is disclosed, an officer must read all of",
    "it, entries.txt too.",
  ]

  private var openText: [String] {
    var lines = mark + ["What is open on:  \(query.text)"]
    for hit in hits {
      let outside = hit.closed.map { "Entry \(hit.number)  \(hit.day.spoken)  \($0.outside)" }
      lines += [""] + (outside.map { [$0 + "; in closed.txt"] } ?? text(of: hit))
    }
    return lines
  }

  private var closedText: [String] {
    var lines = mark + ["CLOSED  What is closed on:  \(query.text)"]
    for hit in closed {
      let grounds = hit.closed?.grounds.flatMap(text) ?? []
      lines += [""] + text(of: hit) + ["  CLOSED"]
      lines += grounds.isEmpty ? ["    ground: none was stated"] : grounds
      lines += (hit.closed?.reasons ?? []).map { "    because \($0)" }
    }
    return lines
  }

  private func text(of ground: Ground) -> [String] {
    let numbers = ground.paragraphs.map(String.init).joined(separator: ", ")
    let lines: [String?] = [
      "    ground: \(ground.kind.rawValue)",
      numbers.isEmpty ? nil : "    paragraphs of Schedule 12A: \(numbers)",
      ground.clause.map { "    clause: \($0)" }, "    reasoning: \(ground.reasoning)",
      "    review: \(ground.review?.spoken ?? "no day is set")",
    ]
    return lines.compactMap(\.self)
  }

  private var besideText: [String] {
    mark + ["Beside the record, not checked for closed business"]
      + beside.flatMap { ["", $0.title, $0.text] }
  }

  private func text(of hit: SearchHit) -> [String] {
    let board = hit.boardName.isEmpty ? "" : "  \(hit.boardName)"
    let lines = [
      "Entry \(hit.number)  \(hit.day.spoken)\(board)", "  Place: \(hit.placeLine)",
      "  \(hit.sentence)", hit.withdrawn.map { "  WITHDRAWN by entry \($0)" },
      "  Recorded at \(hit.noted.timeAndDay) by \(hit.actor)", "  The entry in full:",
    ]
    return lines.compactMap(\.self) + hit.facts.map { "    \($0)" }
  }

  private func lines(_ isMeant: (SearchHit) -> Bool) -> [String] {
    hits.filter(isMeant).sorted { $0.number < $1.number }
      .compactMap { entries[$0.number].map(ExportLine.entry) }
  }

  private static func counted(_ count: Int) -> String {
    count == 1 ? "1 entry" : "\(count) entries"
  }
}
