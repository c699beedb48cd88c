/// A partner's notice to withdraw from the partnership, as the board keeps it.
public typealias Withdrawal = WithdrawalNotified

/// A partner giving notice to withdraw from the partnership.
public struct WithdrawalNotified: BoardChange, DatedEvent {
  /// When a notice to withdraw takes effect, by the windows that a constitution states.
  public enum Effect: Equatable, Sendable {
    /// On that day, by the words of one window.
    case on(Day, String)
    /// No window holds: the partners are to agree a day. Until then the latest is planned for.
    case noProvision(planning: Day?, because: [String])
  }

  public static let kind = "withdrawal.notified"
  public let board: BoardID
  public let partner: String
  /// The day on which notice was given.
  public let on: Day

  public init(board: BoardID, partner: String, on: Day) {
    (self.board, self.partner, self.on) = (board, partner, on)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    let partners = known.constitution(on: on)?.partners.map(\.key) ?? []
    guard partners.contains(partner) else {
      return Refusal(
        "\"\(partner)\" is not a partner of the board", expected: partners.alternatives)
    }
    let earlier = known.withdrawals.last { $0.partner == partner }
    let name = known.partnerName(partner, on: on, in: state.directory)
    return earlier.map {
      Refusal("\(name) has already given notice to withdraw, on \($0.on.spoken)")
    }
  }

  public func apply(to board: inout Board) { board.withdrawals.append(self) }

  public var sentence: Sentence { "\(partner.asName) gave notice to withdraw from \(board)" }

  /// When a notice given on a day takes effect, by the windows of the constitution of that day.
  ///
  /// A window whose own least or most time of notice it would break does not hold. Where none
  /// holds, the planning day is the latest that any of the windows leads to: nothing is guessed
  /// nearer.
  public static func effect(of given: Day, by windows: [WithdrawalRule]) -> Effect {
    var reasons: [String] = []
    for window in windows {
      let day = window.effective(given)
      if let least = window.atLeast, given.adding(months: least.months) > day {
        reasons.append("\(day.spoken) is less than \(least.length) after notice on \(given.spoken)")
      } else if let most = window.atMost, given.adding(months: most.months) < day {
        reasons.append("\(day.spoken) is more than \(most.length) after notice on \(given.spoken)")
      } else if window.holds(given) {
        return .on(day, window.sentence)
      } else {
        reasons.append(
          "notice is given \(window.window), not in \(Month.names[given.civil.month - 1])")
      }
    }
    return .noProvision(planning: windows.map { $0.effective(given) }.max(), because: reasons)
  }
}

extension Board {
  /// When a notice to withdraw given on a day takes effect, with the windows that say so; nil where
  /// the constitution says nothing of withdrawal.
  public func withdrawalEffect(
    given: Day
  ) -> (effect: Withdrawal.Effect, windows: [WithdrawalRule], clause: String?)? {
    let provisions = constitution(on: given)?[WithdrawalRule.self].all(on: given) ?? []
    let windows = provisions.compactMap(\.rule)
    guard !windows.isEmpty else { return nil }
    return (Withdrawal.effect(of: given, by: windows), windows, provisions.first?.clause)
  }
}
