/// Something for which a meeting's preparation waits for somebody: a report, a change, a reply.
///
/// The office's own business, never a duty of the constitution.
public struct Waiting: Codable, Equatable, Sendable {
  /// What kind of thing is waited for.
  public enum Kind: String, Codable, Sendable {
    /// A report or another paper, by the office's own day.
    case paper
    /// A report that members should have by the constitution's day, and have not while the rest was sent.
    case report
    /// The chair's word on a change, or on the agenda.
    case chair
    /// A reply to the invitation.
    case reply
    /// A closed item or paper whose review day has come: is it to be released?
    case release
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// The meeting it is for.
  public let meeting: MeetingID
  /// What is waited for, as a list shows it.
  public let what: String
  /// With whom it is, as a list shows it.
  public private(set) var with: String
  /// The person it is with, where it is one that is known.
  public let person: PersonID?
  /// Since when, where that is known.
  public let since: Day?
  /// The day it was wanted by, where one was set.
  public let due: Day?

  /// The same with the name that its person bears now.
  public func named(in directory: Directory) -> Waiting {
    guard let person else { return self }
    var named = self
    named.with = directory.name(of: person)
    return named
  }
}
