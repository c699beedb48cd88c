public import ArgumentParser
public import Governance

// The values that people choose from. The argument parser checks them, lists them in help and
// completes them.

extension Acceptance.Subject: ExpressibleByArgument {}
extension AgendaItem.Kind: ExpressibleByArgument {}
extension Capacity: ExpressibleByArgument {}
extension Clearance.Subject: ExpressibleByArgument {}
extension Dispensation.Scope: ExpressibleByArgument {}
extension DisputeRule.Step: ExpressibleByArgument {}
extension Ground.Kind: ExpressibleByArgument {}
extension InquorateAtStart.Choice: ExpressibleByArgument {}
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
  public init?(argument: String) {
    let isDeputy = ["deputy-chair", "vice-chair"].contains(argument)
    self.init(rawValue: isDeputy ? "deputy" : argument)
  }
}

extension ReplyReceived.Answer: ExpressibleByArgument {
  public init?(argument: String) {
    switch argument.lowercased() {
    case "coming", "yes", "y": self = .attending
    case "no", "n": self = .apologies
    case "deputy": self = .substitute
    default: self.init(rawValue: argument)
    }
  }
}

/// Reads identifiers as they are typed on the command line.
enum Typed {
  /// An identifier somebody chose.
  static func identifier<Subject>(_ text: String) throws(Refusal) -> Identifier<Subject> {
    try Identifier<Subject>(checking: text).orRefuse(
      Refusal("\"\(text)\" is not an identifier", expected: Identifier<Subject>.expected))
  }

  /// An identifier somebody chose; otherwise one made from a name.
  static func identifier<Subject>(
    _ text: String?, or name: String
  ) throws(Refusal) -> Identifier<Subject> {
    try text.map(identifier) ?? Identifier(proposedFrom: name)
  }
}
