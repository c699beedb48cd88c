import Glibc
import Governance
public import Store

/// Plays a sample into an empty journal, which is a rehearsal for good.
public enum Rehearsal {
  /// Fills the journal and sets its clock; every act is recorded at its own time.
  ///
  /// - Parameters:
  ///   - sample: what is played.
  ///   - journal: an empty journal.
  ///   - zone: the zone of the clock.
  ///   - machine: the machine's seconds at which the clock is set; now, where none are given.
  /// - Throws: `ClerkError` naming what stands against an act.
  public static func play(
    _ sample: Sample, into journal: any Journal, zone: LocalZone, machine: Int? = nil
  ) throws(ClerkError) {
    let clerk = try Clerk(
      journal: journal, clock: Clock(zone: zone, machine: { sample.clock.seconds }),
      actor: "quorate")
    let start = sample.acts.first?.at ?? sample.clock
    let opening = JournalOpened(rehearsal: true, title: sample.title, assumption: sample.assumes)
    _ = try clerk.perform(Recording([opening]), at: start, by: clerk.actor)
    for act in sample.acts { _ = try clerk.perform(Recording(act.events), at: act.at, by: act.by) }
    for (meeting, text) in sample.drafts { _ = try clerk.takeMinutes(text, of: meeting) }
    let clock = ClockSet(to: sample.clock, machine: machine ?? Int(time(nil)))
    _ = try clerk.perform(Recording([clock]), at: sample.clock, by: clerk.actor)
  }
}
