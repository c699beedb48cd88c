import ArgumentParser
import Governance
import Secretariat
import TUI

/// The verbs that only name a meeting and a time.
extension MeetingCommand {
  struct Open: EventCommand {
    static let configuration = CommandConfiguration(
      "open", Action.openMeeting.sentence, "meeting open salford-icb --at 14.02")
    @OptionGroup var options: MeetingTimeOptions

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      MeetingOpened(meeting: place.meeting, at: place.moment)
    }
  }

  struct Resume: EventCommand {
    static let configuration = CommandConfiguration(
      "resume", Action.resume.sentence,
      #"meeting resume salford-icb/2002-03-26 --at "2002-03-28 10.00""#)
    @OptionGroup var options: MeetingTimeOptions

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      MeetingResumed(meeting: place.meeting, at: place.moment)
    }
  }

  struct CloseMeeting: ParsableCommand {
    static let configuration = CommandConfiguration(
      "close", Action.closeMeeting.sentence, "meeting close salford-icb --at 15.35")
    @OptionGroup var options: MeetingTimeOptions

    func run() throws {
      let (session, place) = try options.perform {
        Recording([MeetingClosed(meeting: $1.meeting, at: $1.moment)])
      }
      let state = session.clerk.state
      let deferred = state.heading(place.meeting).map { Set($0.deferred.keys) } ?? []
      for item in state.proceedings[place.meeting]?.unreached(but: deferred) ?? [] {
        Console.say(
          "not reached: item \(item.number), \(item.title); to defer it: quorate agenda defer")
      }
    }
  }

  struct ResolveExclusion: EventCommand {
    static let configuration = CommandConfiguration(
      "resolve-exclusion", Action.exclude.sentence, "meeting resolve-exclusion scrutiny --at 15.10")
    @OptionGroup var options: MeetingTimeOptions

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      ExclusionResolved(meeting: place.meeting, at: place.moment)
    }
  }

  struct PublicOut: EventCommand {
    static let configuration = CommandConfiguration(
      "public-out", Action.publicOut.sentence, "meeting public-out salford-icb --at 15.12")
    @OptionGroup var options: MeetingTimeOptions

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      PublicExcluded(meeting: place.meeting, at: place.moment)
    }
  }

  struct PublicIn: EventCommand {
    static let configuration = CommandConfiguration(
      "public-in", Action.publicIn.sentence, "meeting public-in salford-icb --at 15.30")
    @OptionGroup var options: MeetingTimeOptions

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      PublicReadmitted(meeting: place.meeting, at: place.moment)
    }
  }
}
