import Testing

@testable import Governance

extension Given {
  /// A meeting of four in March with Ann in the chair: minutes, declarations, a plan with a report
  /// that is agreed, closed business, and the date of the next meeting.
  static func minuted(_ rules: String = "quorum: not agreed") throws -> Given {
    var given = try Given.agenda(rules)
    let added: [(ItemID, String, AgendaItem.Kind)] = [
      ("minutes", "Minutes", .minutes), ("declarations", "Declarations", .declarations),
      ("next", "Date of next meeting", .nextMeeting),
    ]
    for (index, (item, title, purpose)) in added.enumerated() {
      try given.happen(
        ItemAdded(
          meeting: meeting, item: item, number: "\(index + 1)", title: title, purpose: purpose))
    }
    try given.happen(ItemChanged(meeting: meeting, item: "5", title: "Joint plan"))
    try given.happen(ItemChanged(meeting: meeting, item: "6", title: "Provider contract"))
    try given.happen(
      ItemAccessSet(
        meeting: meeting, item: "6", access: .closed,
        ground: Ground(.confidential, reasoning: "the bidders gave it in confidence")))
    try given.commission("plan", "The plan", for: "5")
    try given.finish("plan")
    try given.commission("bids", "Bids of Acme and Best", for: "6")
    try given.finish("bids")
    try given.open()
    try given.arrive("bob", "ann", "cat")
    try given.chair("ann")
    for (item, time) in [
      ("minutes", "14.01"), ("declarations", "14.02"), ("5", "14.05"), ("6", "14.30"),
      ("next", "15.00"),
    ] as [(ItemID, String)] {
      try given.happen(ItemTakenUp(meeting: meeting, item: item, at: at(time)))
    }
    try given.recommend("5", "That the joint plan be adopted.", at: "14.05")
    try given.declare(.agreed, on: "5", at: "14.20")
    try given.recommend(
      "6", "That the contract be let to Acme for four million pounds.", at: "14.30")
    try given.declare(.agreed, on: "6", at: "14.40")
    try given.happen(
      NextAnnounced(
        meeting: meeting, next: Given.on("2002-05-14", "10.00"), at: at("15.00")))
    return given
  }

  /// The minutes of the meeting in March, with notes where some are given.
  func minutes(_ notes: [WorkingNote] = []) throws -> Minutes {
    try #require(state.minutes(of: Given.meeting, notes: notes))
  }

  /// The minutes with the text of their draft changed, read back.
  func minutes(editing change: (inout String) -> Void) throws -> Minutes {
    let minutes = try minutes()
    var text = minutes.text
    change(&text)
    return try minutes.taking(try MinutesText.read(text))
  }
}

extension Minutes {
  /// The minute on an item.
  func minute(on item: ItemID) throws -> Minute {
    try #require(minutes.first { $0.item == item })
  }
}
