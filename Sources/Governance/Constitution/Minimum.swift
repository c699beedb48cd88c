/// A least number of members of some kind.
public struct Minimum: Hashable, Sendable {
  public let of: MemberKind
  public let atLeast: Amount

  init(_ atLeast: Amount, of kind: MemberKind) { (self.atLeast, self.of) = (atLeast, kind) }

  /// Reads one, a share of one of the bases.
  init(_ fields: Fields, of bases: [Amount.Base]) {
    let amount = fields.read("at-least") { text throws(Refusal) in
      try Amount.read(text, of: bases)
    }
    of = MemberKind(fields)
    atLeast = amount ?? .number(1)
  }

  /// The least number of those present, for people to read: `2 elected members for council`, `one
  /// half of those present being members for carers`.
  var words: String {
    if isOne { return of.words(1) }
    if case .number(let number) = atLeast { return "\(number) \(of.words(number))" }
    return "\(atLeast.spoken)\(atLeast.base == .present ? " being " : ", of ")\(of.words(2))"
  }

  /// The same of votes in favour, of which a share is one of those of the kind: `two thirds of those
  /// voting, of the members for council`.
  var votes: String {
    if of.isAnybody { return atLeast.spoken }
    if isOne || atLeast.base == nil { return words }
    return "\(atLeast.spoken), of the \(of.words(2))"
  }

  /// Whether it is one person who is named.
  private var isOne: Bool {
    atLeast == .number(1) && (of.isOfficeAlone || of == MemberKind(seat: of.seat))
  }
}
