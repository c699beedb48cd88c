public import ArgumentParser
public import Governance

// The values that people choose from. The argument parser checks them, lists them in help and
// completes them.

extension Acceptance.Subject: ExpressibleByArgument {}
extension AgendaItem.Kind: ExpressibleByArgument {}
extension Capacity: ExpressibleByArgument {
  public init?(argument: String) { self.init(typed: argument) }
}
extension Clearance.Subject: ExpressibleByArgument {}
extension Dispensation.Scope: ExpressibleByArgument {}
extension DisputeRule.Step: ExpressibleByArgument {}
extension Ground.Kind: ExpressibleByArgument {}
extension InquorateAtStart.Choice: ExpressibleByArgument {}
extension Vote.Uncounted: ExpressibleByArgument {}
extension Interest.Category: ExpressibleByArgument {}
extension Interest.Effect: ExpressibleByArgument {}
extension Matter.Origin: ExpressibleByArgument {}
extension OutsideDecision.Manner: ExpressibleByArgument {}
extension Paper.Kind: ExpressibleByArgument {}
extension Paper.State: ExpressibleByArgument {}
extension Position.Stance: ExpressibleByArgument {}
extension Referral.Answer.Stance: ExpressibleByArgument {}
extension Vote.Side: ExpressibleByArgument {}

extension AgendaItem.Access: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(rawValue: argument == "exempt" || argument == "confidential" ? "closed" : argument)
  }
}

extension Office: ExpressibleByArgument {
  public init?(argument: String) { self.init(typed: argument) }
}

extension ReplyReceived.Answer: ExpressibleByArgument {
  public init?(argument: String) { self.init(typed: argument) }
}

/// Reads identifiers as they are typed on the command line.
enum Typed {
  /// An identifier somebody chose.
  static func identifier<Subject>(_ text: String) throws(Refusal) -> Identifier<Subject> {
    try Identifier<Subject>(checking: text).orRefuse(
      Refusal("\"\(text)\" is not an identifier", expected: Identifier<Subject>.expected))
  }

  /// An identifier somebody chose; otherwise one made from a name.
  ///
  /// Another name from which the same would be made has it already: then one with a number.
  static func identifier<Subject>(
    _ text: String?, or name: String, besides known: [Identifier<Subject>: String] = [:]
  ) throws(Refusal) -> Identifier<Subject> {
    if let text { return try identifier(text) }
    let proposed = Identifier<Subject>(proposedFrom: name)
    guard let other = known[proposed], other != name else { return proposed }
    return Identifier(proposedFrom: name, besides: known.keys)
  }
}
