/// One statement of a rule in a constitution, with the days it holds for and where it stands.
public struct Provision<Terms: Rule>: Equatable, Sendable {
  /// What is stated, or nil where the partners have not agreed it.
  public let terms: Terms?
  /// The first day it holds, or nil for as long as the constitution does.
  public let from: Day?
  /// The last day it holds, or nil for as long as the constitution does.
  public let to: Day?
  /// How the words are read, where the document leaves a choice.
  public let reading: String?
  /// Where it stands in the document.
  public let clause: String?

  /// Whether it holds on the day.
  public func holds(on day: Day) -> Bool {
    from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
  }

  /// The provision in one sentence, with its days.
  public var sentence: String {
    let terms = terms?.sentence ?? "not agreed"
    let days = [from.map { "from \($0.spoken)" }, to.map { "to \($0.spoken)" }].compactMap { $0 }
    return ([terms] + days).joined(separator: ", ")
  }

  /// The provision as a file states it.
  var written: Outline {
    let common = [
      reading.map { Outline.Entry("reading", .value($0)) },
      clause.map { Outline.Entry("clause", .value($0)) },
      from.map { Outline.Entry("from", .value($0.description)) },
      to.map { Outline.Entry(Terms.lastDayKey, .value($0.description)) },
    ].compactMap { $0 }
    guard let terms else {
      return common.isEmpty
        ? .value(Provision.notAgreed)
        : Outline(.map([Outline.Entry("state", .value(Provision.notAgreed))] + common))
    }
    return Outline(.map(terms.written + common))
  }

  static var notAgreed: String { "not agreed" }
}
