public import Governance

/// A board being founded, or its constitution amended, from a constitution file: its partners are
/// added to the directory, then the board is founded, then the constitution is adopted.
public struct AdoptConstitution: Act {
  let outline: Outline
  let board: BoardID
  let founded: Day?
  let parent: BoardID?
  let from: Day
  let by: String
  let known: [String: BodyID]
  let at: AtMeeting?

  /// Adopts a constitution from a day on; `founded` is the board's first day where it is new, and
  /// `known` the bodies behind partners that are in the directory already.
  public init(
    _ outline: Outline, as board: BoardID, founded: Day? = nil, parent: BoardID? = nil, from: Day,
    by: String, bodies known: [String: BodyID] = [:], at: AtMeeting? = nil
  ) {
    (self.outline, self.board, self.founded, self.parent) = (outline, board, founded, parent)
    (self.from, self.by, self.known, self.at) = (from, by, known, at)
  }

  public func reads(in record: Record) -> [Stream] { [.directory, .board(board)] }

  public func plan(in context: ActContext) throws(Refusal) -> Plan {
    let state = context.state
    let (constitution, errors) = Constitution.read(outline)
    if let error = errors.first {
      let more = errors.count > 1 ? " (and \((errors.count - 1).counted("more mistake")))" : ""
      throw Refusal("the constitution cannot be read: \(error.text)\(more)")
    }
    let keys = constitution.partners.map(\.key)
    if let stray = known.keys.sorted().first(where: { !keys.contains($0) }) {
      throw Refusal("\"\(stray)\" is not a partner of the board", expected: keys.alternatives)
    }
    var events: [any Event] = []
    var bodies: [String: BodyID] = [:]
    for partner in constitution.partners {
      let settled = known[partner.key] ?? state.boards[board]?.adoptions.last?.partners[partner.key]
      let body = settled ?? BodyID(proposedFrom: partner.name)
      bodies[partner.key] = body
      if state.directory.bodies[body] == nil {
        events.append(BodyRegistered(body: body, name: partner.name))
      } else if settled == nil {
        // Two bodies of one name are a suggestion to a person, never a merge.
        throw Refusal(
          "\(partner.name) may be the body \(body), which is already known",
          advice: "if it is, add --partner \(partner.key)=\(body); if not, add "
            + "--partner \(partner.key)= and an identifier of its own")
      }
    }
    if let founded {
      events.append(
        BoardFounded(board: board, name: constitution.name, parent: parent, on: founded))
    }
    events.append(
      ConstitutionAdopted(
        board: board, from: from, by: by, partners: bodies, constitution: outline, at: at))
    return Plan(events)
  }
}

/// A file of bank holidays being adopted: the file is kept, and every later reckoning names it.
public struct AdoptHolidays: Act {
  let bytes: [UInt8]
  let name: String

  public init(_ bytes: [UInt8], named name: String) { (self.bytes, self.name) = (bytes, name) }

  public func reads(in record: Record) -> [Stream] { [.directory] }

  /// The holidays that the file gives.
  ///
  /// - Throws: `Refusal` where it is not a file of holidays.
  public var holidays: HolidayCalendar {
    get throws(Refusal) { try HolidayFile.read(bytes, named: name) }
  }

  public func plan(in context: ActContext) throws(Refusal) -> Plan {
    Plan([CalendarAdopted(name: name, hash: try holidays.hash)], attachments: [bytes])
  }
}
