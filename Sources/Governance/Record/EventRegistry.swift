/// Every kind of event by its name and version on disk.
///
/// A new kind is one file and one line here. An old version stays as an event type of its own.
public enum EventRegistry {
  /// Every event type that can be read.
  public static let all: [any Event.Type] = [
    JournalOpened.self,
    ClockSet.self,
    CalendarAdopted.self,
    PersonRegistered.self,
    PersonRenamed.self,
    BodyRegistered.self,
    BodySucceeded.self,
    BoardFounded.self,
    ConstitutionAdopted.self,
    ClosureDeclared.self,
    SeatCreated.self,
    SeatEnded.self,
    AppointmentMade.self,
    AppointmentEnded.self,
    OfficeTaken.self,
    OfficeLeft.self,
    SubstituteNamed.self,
    AcceptanceRecorded.self,
    DispensationGranted.self,
    MeetingScheduled.self,
    NoticeGiven.self,
    MeetingMoved.self,
    MeetingCancelled.self,
    MeetingOpened.self,
    MeetingAdjourned.self,
    MeetingResumed.self,
    InquorateAtStart.self,
    MeetingClosed.self,
    PapersMadeAvailable.self,
    MinutesDespatched.self,
    ItemAdded.self,
    ItemTakenUp.self,
    ReplyReceived.self,
    InterestDeclared.self,
    Arrived.self,
    Left.self,
    LeftForItem.self,
    Returned.self,
    ConnectionLost.self,
    ConnectionRegained.self,
    ChairTaken.self,
    EntryRetracted.self,
  ]

  /// The event type of that name and version, or nil when this release does not know it.
  public static func type(kind: String, version: Int) -> (any Event.Type)? {
    types["\(kind) \(version)"]
  }

  private static let types = Dictionary(
    all.map { ("\($0.kind) \($0.version)", $0) }, uniquingKeysWith: { first, _ in first })
}
