/// Nothing having been received under an item, as somebody reported.
public struct NilReturned: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The item.
  public let item: ItemID
  /// What had not been received: questions, petitions.
  public let what: String
  /// The rule under which it would have been, where one was named.
  public let under: String?
  /// Who reported it, where it was said.
  public let reportedBy: String?
  /// When.
  public let at: Moment

  /// The event with those particulars.
  public init(
    meeting: MeetingID, item: ItemID, what: String, under: String? = nil, reportedBy: String? = nil,
    at: Moment
  ) {
    self.meeting = meeting
    self.item = item
    self.what = what
    self.under = under
    self.reportedBy = reportedBy
    self.at = at
  }

  /// The name on disk.
  public static let kind = "item.nil-return"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { at }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting) { return refusal }
    if what.isBlank {
      return Refusal("a nil return says what there was none of", expected: "questions, say")
    }
    let known = state.proceedings[meeting]?.nilReturns ?? []
    return known.contains { $0.item == item && $0.what == what && $0.under == under }
      ? Refusal("that there were no \(what) is recorded already") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.nilReturns.insert(
        NilReturn(item: item, what: what, under: under, reportedBy: reportedBy, at: at),
        inTime: \.at)
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "item \(item, at: meeting): no \(what)\(under.map { " under \($0)" } ?? "")"
  }
}
