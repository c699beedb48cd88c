/// What speaks for and against agreement on an item at a moment: shown to the chair, who declares.
///
/// Consensus is no sustained objection of a full member. Whoever is away or has an interest in the
/// item is not counted; an adviser is heard and recorded, and cannot block.
public struct ConsensusTest: Equatable, Sendable {
  public let counted: [PersonID]
  /// The last thing each of those who spoke said.
  public let positions: [Position]
  /// Objections of full members that stand.
  public let blocking: [Position]
  /// Those who count and were not asked, where the board asks each member; otherwise nobody.
  public let unasked: [PersonID]

  /// How many of those who count do not agree and will not prevent it.
  public var standingAside: Int {
    positions.count { $0.stance == .willNotPrevent && counted.contains($0.person) }
  }

  /// Why agreement cannot be declared, or nil.
  public func objection(in state: State) -> Refusal? {
    blocking.first.map {
      Refusal(
        "\(state.directory.name(of: $0.person)) objects: \($0.reason)",
        advice: "record that the objection was withdrawn, or declare no agreement")
    }
      ?? unasked.first.map {
        Refusal(
          "this board asks each member, and \(state.directory.name(of: $0)) was not asked",
          advice: "record what they say")
      }
      ?? Refusal(
        if: counted.isEmpty, "no member present may decide on this item", advice: "defer it")
      ?? Refusal(
        if: standingAside == counted.count,
        "nobody agrees: all \(counted.count) members counted stand aside, and the constitution "
          + "does not say that this is agreement",
        advice: "declare no agreement")
  }

  /// What the chair should weigh, one thought a line.
  public func lines(in state: State) -> [String] {
    var lines = positions.filter { $0.stance != .withdrawn }.map { position in
      position.told(in: state.directory, counted: counted)
    }
    if lines.isEmpty { lines.append("no dissent is recorded") }
    if standingAside * 3 > counted.count {
      lines.append(
        "\(standingAside) of \(counted.count) stand aside, more than a third: reword it?")
    }
    return lines
  }
}
