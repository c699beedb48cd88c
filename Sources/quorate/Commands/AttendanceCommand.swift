import ArgumentParser
import Governance
import TUI
import Secretariat

/// `quorate attendance`: who comes, goes and says so; the quorum is told after each.
struct AttendanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "attendance", "Attendance: replies, arrivals, leavings, interests.",
    about: "What happened earlier is recorded at its own time with --at.",
    subcommands: [
      ArrivedVerb.self, LeftVerb.self, Out.self, Back.self, Lost.self, Regained.self, Chair.self,
      ReplyVerb.self, AttendanceList.self,
    ])

  struct ArrivedVerb: EventCommand {
    static let configuration = CommandConfiguration(
      "arrived", Action.arrive.sentence,
      #"attendance arrived salford-icb "C. Roy" --at 14.34"#,
      "attendance arrived salford-icb s-holt --remote",
      #"attendance arrived salford-icb "Ms Sub" --for "Mr Member""#,
      #"attendance arrived salford-icb "C. Roy" --role "Cabinet Lead Member""#)
    @OptionGroup var options: AttendanceOptions
    @Flag(help: "By video or telephone.") var remote = false
    @Option(name: .customLong("for"), help: "The member in whose place they come.")
    var member: String?
    @Option(help: "What they come as, of somebody who is no member.") var role: String?

    func event(_ session: Session, _ place: AttendanceOptions.Subject) throws -> any Event {
      Arrived(
        meeting: place.meeting, person: place.person, mode: remote ? .remote : .room,
        inPlaceOf: try member.map(session.person), role: role, at: place.moment)
    }
  }

  struct LeftVerb: EventCommand {
    static let configuration = CommandConfiguration(
      "left", "Records that somebody left.",
      #"attendance left salford-icb "D. Price" --at "5 minutes ago""#)
    @OptionGroup var options: AttendanceOptions
    func event(_ session: Session, _ place: AttendanceOptions.Subject) throws -> any Event {
      Left(meeting: place.meeting, person: place.person, at: place.moment)
    }
  }

  struct Out: EventCommand {
    static let configuration = CommandConfiguration(
      "out", Action.leaveForItem.sentence,
      #"attendance out salford-icb "J. Khan" --item 5 --why interest"#)
    @OptionGroup var options: AttendanceOptions
    @Option(help: "The item's printed number.") var item: String
    @Option(help: "Why.") var why: String

    func event(_ session: Session, _ place: AttendanceOptions.Subject) throws -> any Event {
      LeftForItem(
        meeting: place.meeting, person: place.person,
        item: try session.item(item, at: place.meeting),
        why: why, at: place.moment)
    }
  }

  struct Back: EventCommand {
    static let configuration = CommandConfiguration(
      "returned", "Records that somebody returned.", #"attendance returned salford-icb "J. Khan""#)
    @OptionGroup var options: AttendanceOptions
    func event(_ session: Session, _ place: AttendanceOptions.Subject) throws -> any Event {
      Returned(meeting: place.meeting, person: place.person, at: place.moment)
    }
  }

  struct Lost: EventCommand {
    static let configuration = CommandConfiguration(
      "lost", "Records that somebody attending remotely lost their connection.",
      #"attendance lost salford-icb "S. Holt""#)
    @OptionGroup var options: AttendanceOptions
    func event(_ session: Session, _ place: AttendanceOptions.Subject) throws -> any Event {
      ConnectionLost(meeting: place.meeting, person: place.person, at: place.moment)
    }
  }

  struct Regained: EventCommand {
    static let configuration = CommandConfiguration(
      "regained", "Records that somebody attending remotely reconnected.",
      #"attendance regained salford-icb "S. Holt""#)
    @OptionGroup var options: AttendanceOptions
    func event(_ session: Session, _ place: AttendanceOptions.Subject) throws -> any Event {
      ConnectionRegained(meeting: place.meeting, person: place.person, at: place.moment)
    }
  }

  struct Chair: EventCommand {
    static let configuration = CommandConfiguration(
      "chair", Action.preside.sentence, #"attendance chair salford-icb "S. Holt" --elected"#)
    @OptionGroup var options: AttendanceOptions
    @Flag(help: "Elected to the chair for this meeting only.") var elected = false
    func event(_ session: Session, _ place: AttendanceOptions.Subject) throws -> any Event {
      ChairTaken(meeting: place.meeting, person: place.person, elected: elected, at: place.moment)
    }
  }

  struct ReplyVerb: EventCommand {
    static let configuration = CommandConfiguration(
      "reply", "Records whether somebody will attend.",
      #"attendance reply salford-icb "T. Lowe" apologies"#,
      #"attendance reply salford-icb "Mr Member" substitute --by "Ms Sub""#)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The person.") var person: String
    @Argument(help: "What they replied.") var answer: ReplyReceived.Answer
    @Option(help: "Who attends instead.") var by: String?

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      ReplyReceived(
        meeting: meeting, person: try session.person(person), reply: answer,
        substitute: try by.map(session.person))
    }
  }
}
