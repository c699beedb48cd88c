import ArgumentParser
import Governance
import TUI
import Secretariat

/// `quorate attendance`: who comes, goes and says so; the quorum is told after each.
struct AttendanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attendance", abstract: "Attendance: replies, arrivals, leavings, interests.",
    discussion: "What happened earlier is recorded at its own time with --at.",
    subcommands: [
      ArrivedVerb.self, LeftVerb.self, Out.self, Back.self, Lost.self, Regained.self, Chair.self,
      ReplyVerb.self, AttendanceList.self,
    ])

  struct ArrivedVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "arrived", abstract: Action.arrive.sentence,
      discussion: """
        Examples:
          quorate attendance arrived salford-icb "C. Roy" --at 14.34
          quorate attendance arrived salford-icb s-holt --remote
          quorate attendance arrived salford-icb "Ms Sub" --for "Mr Member"
          quorate attendance arrived salford-icb "C. Roy" --role "Cabinet Lead Member"
        """)
    @OptionGroup var options: AttendanceOptions
    @Flag(help: "By video or telephone.") var remote = false
    @Option(name: .customLong("for"), help: "The member in whose place they come.")
    var member: String?
    @Option(help: "What they come as, of somebody who is no member.") var role: String?

    func run() throws {
      try options.record { session, meeting, person, moment in
        Arrived(
          meeting: meeting, person: person, mode: remote ? .remote : .room,
          inPlaceOf: try member.map(session.person), role: role, at: moment)
      }
    }
  }

  struct LeftVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "left", abstract: "Records that somebody left.",
      discussion:
        "Example:\n  quorate attendance left salford-icb \"D. Price\" --at \"5 minutes ago\"")
    @OptionGroup var options: AttendanceOptions
    func run() throws {
      try options.record { Left(meeting: $1, person: $2, at: $3) }
    }
  }

  struct Out: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "out", abstract: Action.leaveForItem.sentence,
      discussion:
        "Example:\n  quorate attendance out salford-icb \"J. Khan\" --item 5 --why interest")
    @OptionGroup var options: AttendanceOptions
    @Option(help: "The item's printed number.") var item: String
    @Option(help: "Why.") var why: String

    func run() throws {
      try options.record { session, meeting, person, moment in
        LeftForItem(
          meeting: meeting, person: person, item: try session.item(item, at: meeting), why: why,
          at: moment)
      }
    }
  }

  struct Back: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "returned", abstract: "Records that somebody returned.",
      discussion: "Example:\n  quorate attendance returned salford-icb \"J. Khan\"")
    @OptionGroup var options: AttendanceOptions
    func run() throws {
      try options.record { Returned(meeting: $1, person: $2, at: $3) }
    }
  }

  struct Lost: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lost",
      abstract: "Records that somebody attending remotely lost their connection.",
      discussion: "Example:\n  quorate attendance lost salford-icb \"S. Holt\"")
    @OptionGroup var options: AttendanceOptions
    func run() throws {
      try options.record { ConnectionLost(meeting: $1, person: $2, at: $3) }
    }
  }

  struct Regained: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "regained", abstract: "Records that somebody attending remotely reconnected.",
      discussion: "Example:\n  quorate attendance regained salford-icb \"S. Holt\"")
    @OptionGroup var options: AttendanceOptions
    func run() throws {
      try options.record { ConnectionRegained(meeting: $1, person: $2, at: $3) }
    }
  }

  struct Chair: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "chair", abstract: Action.preside.sentence,
      discussion: "Example:\n  quorate attendance chair salford-icb \"S. Holt\" --elected")
    @OptionGroup var options: AttendanceOptions
    @Flag(help: "Elected to the chair for this meeting only.") var elected = false
    func run() throws {
      try options.record {
        ChairTaken(meeting: $1, person: $2, elected: elected, at: $3)
      }
    }
  }

  struct ReplyVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reply", abstract: "Records whether somebody will attend.",
      discussion: """
        Examples:
          quorate attendance reply salford-icb "T. Lowe" apologies
          quorate attendance reply salford-icb "Mr Member" substitute --by "Ms Sub"
        """)
    @Argument(help: "The meeting.") var meeting: String
    @Argument(help: "The person.") var person: String
    @Argument(help: "What they replied.") var answer: ReplyReceived.Answer
    @Option(help: "Who attends instead.") var by: String?
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      try session.perform([
        ReplyReceived(
          meeting: try session.meeting(meeting), person: try session.person(person),
          reply: answer,
          substitute: try by.map(session.person))
      ])
    }
  }
}
