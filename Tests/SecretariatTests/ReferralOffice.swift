import Governance
import Secretariat
import Store
import TestSupport

/// The office of the sample salford-referral: as it was known on a day, or as it stood at a moment.
struct ReferralOffice {
  static let icb: BoardID = "salford-icb"
  static let march = MeetingID(icb, "2002-03-26")
  static let may = MeetingID(icb, "2002-05-21")

  let sample: Sample
  let journal = MemoryJournal(identifier: "id")

  init() throws {
    sample = try SampleReader.read("salford-referral")
    try Rehearsal.play(sample, into: journal, zone: try TestOffice.zone.get(), machine: 0)
  }

  /// What was known at the end of a day.
  func known(on day: Day) throws -> Clerk {
    let clerk = try TestOffice.clerk(journal, at: sample.clock, knownOn: day)
    try clerk.loadAll()
    return clerk
  }

  /// A clerk at a moment, with everything that was recorded before it and nothing else.
  func clerk(at moment: Moment) throws -> Clerk {
    let journal = MemoryJournal(identifier: "id")
    _ = try TestOffice.clerk(journal).perform([JournalOpened(rehearsal: false, title: "Office")])
    for act in sample.acts where act.at < moment {
      _ = try TestOffice.clerk(journal, at: act.at, actor: act.by).perform(act.events)
    }
    let clerk = try TestOffice.clerk(journal, at: moment)
    try clerk.loadAll()
    return clerk
  }
}
