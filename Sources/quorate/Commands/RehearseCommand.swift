import ArgumentParser
import FoundationEssentials
import Governance
import Secretariat
import TUI

/// `quorate rehearse`: a sample board to try everything on, with a clock that can be set.
struct RehearseCommand: PlainCommand {
  static let help = Help("Sets up a rehearsal of a sample board, and opens the screens on it.")
    .example("rehearse")
    .example("rehearse leicestershire-2017")
    .example("rehearse salford-2001 --journal /tmp/try.quorate --no-screens")
    .example(#"rehearse --keep --clock "2002-03-26 14.45""#)
  static let about = """
    A rehearsal is for training: it says so everywhere, and can never become a real journal. \
    Without --keep a rehearsal of the same sample is started afresh.
    """
  @Argument(help: "The sample; see --list.") var sample = Sample.first
  @Flag(help: "Lists the samples.") var list = false
  @Flag(help: "Goes on with the rehearsal as it was left.") var keep = false
  @Option(help: "Sets the rehearsal's clock: 2002-03-26 14.45.") var clock: String?
  @Flag(inversion: .prefixedNo, help: "Opens the screens.") var screens = true
  @OptionGroup var look: LookOptions
  @OptionGroup var journal: JournalOptions

  func run() throws {
    if list {
      for name in Sample.names {
        let sample = try SampleReader.read(name)
        Console.say("\(name)  \(sample.title)\n    \(sample.about.trimmed)")
      }
      return
    }
    var options = journal
    let path = journal.journal ?? Paths.rehearsal(of: sample, Surroundings.current.environment)
    options.journal = path
    if !keep || !FileManager.default.fileExists(atPath: path) {
      let read = try SampleReader.read(sample)
      try clearRehearsal(options)
      do {
        try Rehearsal.play(read, into: try JournalFile.make(path), zone: try LocalZone())
      } catch {
        // Nothing half-done is kept.
        JournalFile.remove(path)
        throw error
      }
    }
    let session = try options.session()
    if let clock {
      let to = try session.moment(clock)
      try session.perform([ClockSet(to: to, machine: session.clerk.clock.machineSeconds)])
    }
    guard screens, Surroundings.current.isTerminal else {
      let journal = session.state.journal
      Console.say("REHEARSAL of \(journal.title), at \(session.now.timeAndDay)")
      if let assumption = journal.assumption { Console.say("ASSUMED: \(assumption)") }
      return Console.say("The journal is \(path)")
    }
    try look.open(session, path: path, at: .home)
  }

  /// Removes an earlier rehearsal, and nothing that is not one.
  private func clearRehearsal(_ earlier: JournalOptions) throws {
    guard earlier.exists else { return }
    guard try earlier.session().state.journal.isRehearsal else {
      throw Refusal("\(earlier.path) is a real journal", advice: "choose another file")
    }
    JournalFile.remove(earlier.path)
  }
}
