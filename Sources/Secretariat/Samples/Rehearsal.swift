import Glibc
import Governance
public import Store

/// Plays a sample into an empty journal, which is a rehearsal for good.
public enum Rehearsal {
  /// Fills the journal and sets its clock; every act is recorded at its own time.
  ///
  /// - Throws: `ClerkError` naming what stands against an act.
  public static func play(
    _ sample: Sample, into journal: any Journal, zone: LocalZone
  ) throws(ClerkError) {
    let start = sample.acts.first?.at ?? sample.clock
    let opening = try Clerk(
      journal: journal, clock: Clock(zone: zone, machine: { start.seconds }), actor: "quorate")
    _ = try opening.perform([
      JournalOpened(rehearsal: true, title: sample.title, assumption: sample.assumes)
    ])
    for act in sample.acts {
      let clerk = try Clerk(
        journal: journal, clock: Clock(zone: zone, machine: { act.at.seconds }), actor: act.by)
      _ = try clerk.perform(act.events)
    }
    let closing = try Clerk(
      journal: journal, clock: Clock(zone: zone, machine: { sample.clock.seconds }),
      actor: "quorate")
    _ = try closing.perform([ClockSet(to: sample.clock, machine: Int(time(nil)))])
  }
}
