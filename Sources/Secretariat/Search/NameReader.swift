import Governance
import Store

/// Reads what tells the names in sentences, and leaves the rest of the record where it is.
///
/// A name that is borne today is told by few entries: who was registered and renamed, a board's
/// founding, a meeting's day. Those are read by their kinds. What is told of items and papers
/// stands in the meeting's own stream, which is short; for a matter, a referral or an action the
/// whole stream of its board is read.
struct NameReader {
  private let journal: any Journal
  private let knownOn: Day?
  private let codec = EventCodec()
  /// Whether a stream is read for all that it may be asked, or only for what is asked now.
  private let isKept: Bool
  /// The streams that were read, and whether whole.
  private var kept: [Stream: Bool] = [:]
  /// What was read, stream by stream.
  private(set) var record = Record()

  /// With `isKept` it can be asked again and again, and reads each stream once.
  init(_ journal: any Journal, knownOn: Day?, isKept: Bool = false) {
    (self.journal, self.knownOn, self.isKept) = (journal, knownOn, isKept)
  }

  /// Which entries of a stream are wanted: those that name one of these, or every one.
  private enum Extent {
    case naming(Set<String>)
    case whole
  }

  /// Reads what names these things, and what withdraws entries of the streams.
  mutating func read(_ things: [Thing], in streams: [Stream] = []) throws(JournalError) {
    var wanted: [Stream: Extent] = [:]
    func want(_ stream: Stream, _ word: String? = nil) {
      guard case .naming(let words) = wanted[stream, default: .naming([])] else { return }
      wanted[stream] = .naming(words.union(word.map { [$0] } ?? []))
    }
    for stream in streams {
      if let board = stream.board { want(.board(board)) } else { want(stream) }
      if case .meeting = stream { wanted[stream] = .whole }
    }
    for thing in things {
      switch thing {
      case .person, .body: want(.directory, thing.identifier)
      case .board(let board): want(.board(board))
      case .meeting(let meeting): want(.board(meeting.board), meeting.name)
      case .item(_, let meeting), .paper(_, let meeting): wanted[.meeting(meeting)] = .whole
      case .seat(_, let board): want(.board(board), thing.identifier)
      case .matter(_, let board), .referral(_, let board), .action(_, let board):
        wanted[.board(board)] = .whole
      }
    }
    for (stream, extent) in wanted {
      if isKept {
        let isWhole = if case .whole = extent { true } else { false }
        if let had = kept[stream] {
          if had || !isWhole { continue }
          record.close(stream)
        }
        kept[stream] = isWhole
      }
      let entries = try entries(of: stream, extent)
      record.add(try codec.recorded(entries).filter { $0.isKnown(on: knownOn) }, to: stream)
    }
  }

  private func entries(of stream: Stream, _ extent: Extent) throws(JournalError) -> [Entry] {
    guard case .naming(let words) = extent else { return try journal.entries(of: stream, after: 0) }
    var entries = try journal.entries(of: stream, kinds: NamingIndex.beginnings, naming: [])
    if isKept || !words.isEmpty {
      let some = isKept ? [] : words.sorted()
      entries += try journal.entries(of: stream, kinds: NamingIndex.naming, naming: some)
    }
    return entries.sorted { $0.version < $1.version }
  }
}

extension Recorded {
  /// Whether it was known on a day, whenever it happened; what the journal says of itself always
  /// is.
  func isKnown(on day: Day?) -> Bool {
    guard let day else { return true }
    return at.day <= day || event is ClockSet || event is JournalOpened
  }
}
