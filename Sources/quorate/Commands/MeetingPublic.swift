import ArgumentParser
import Governance
import TUI
import Secretariat

/// The verbs by which the public leave the room and come in again.
extension MeetingCommand {
  struct ResolveExclusion: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "resolve-exclusion",
      abstract: Action.exclude.sentence,
      discussion: "Example:\n  quorate meeting resolve-exclusion scrutiny --at 15.10")
    @OptionGroup var options: MeetingTimeOptions

    func run() throws {
      try options.record { ExclusionResolved(meeting: $0, at: $1) }
    }
  }

  struct PublicOut: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "public-out", abstract: Action.publicOut.sentence,
      discussion: "Example:\n  quorate meeting public-out salford-icb --at 15.12")
    @OptionGroup var options: MeetingTimeOptions

    func run() throws {
      try options.record { PublicExcluded(meeting: $0, at: $1) }
    }
  }

  struct PublicIn: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "public-in", abstract: Action.publicIn.sentence,
      discussion: "Example:\n  quorate meeting public-in salford-icb --at 15.30")
    @OptionGroup var options: MeetingTimeOptions

    func run() throws {
      try options.record { PublicReadmitted(meeting: $0, at: $1) }
    }
  }
}
