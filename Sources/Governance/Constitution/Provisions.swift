/// Everything a constitution states of one kind of rule.
public struct Provisions<Terms: Rule>: Equatable, Sendable {
  /// The statements, in the order of the file.
  public let all: [Provision<Terms>]

  /// What is said on the day; of two statements the later in the file prevails.
  public func on(_ day: Day) -> RuleStatus<Terms> {
    guard let provision = provision(on: day) else { return .noProvision }
    guard let terms = provision.terms else { return .notAgreed(clause: provision.clause) }
    return .agreed(terms, clause: provision.clause)
  }

  /// The statement that holds on the day, if any.
  public func provision(on day: Day) -> Provision<Terms>? { all.last { $0.holds(on: day) } }

  /// Everything that is said on the day, where statements hold beside each other.
  public func all(on day: Day) -> [Provision<Terms>] { all.filter { $0.holds(on: day) } }

  /// Reads the statements under the rule's key: one map, `not agreed`, or a list of those.
  init(_ file: Fields, partners: [String], categories: [String]) {
    guard let outline = file.take(Terms.key) else {
      all = []
      return
    }
    var items = [outline]
    if case .list(let list) = outline.content { items = list }
    all = items.compactMap { item in
      if case .value(let text) = item.content {
        if text == Provision<Terms>.notAgreed {
          return Provision(terms: nil, from: nil, to: nil, reading: nil, clause: nil)
        }
        file.fail(Terms.key, item, "\(Provision<Terms>.notAgreed), or a map that states the rule")
        return nil
      }
      let fields = Fields(item, at: Terms.key)
      let clause = fields.text("clause")
      let reading = fields.text("reading")
      let from = fields.day("from")
      let to = fields.day(Terms.lastDayKey)
      if let from, let to, to < from {
        fields.fail(Terms.lastDayKey, .value(to.description), "a day on or after \(from)")
      }
      var terms: Terms?
      if let state = fields.text("state") {
        if state != Provision<Terms>.notAgreed {
          fields.fail("state", .value(state), Provision<Terms>.notAgreed)
        }
      } else {
        terms = Terms(RuleFields(fields: fields, partners: partners, categories: categories))
      }
      let errors = fields.finish()
      errors.forEach(file.fail)
      guard errors.isEmpty else { return nil }
      return Provision(terms: terms, from: from, to: to, reading: reading, clause: clause)
    }
  }

  /// The statements as a file states them, or nil where there are none.
  var written: Outline.Entry? {
    guard let first = all.first else { return nil }
    return Outline.Entry(
      Terms.key, all.count == 1 ? first.written : Outline(.list(all.map(\.written))))
  }
}

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
      Outline.Entry("reading", text: reading), Outline.Entry("clause", text: clause),
      Outline.Entry("from", text: from), Outline.Entry(Terms.lastDayKey, text: to),
    ].compactMap { $0 }
    guard let terms else {
      return common.isEmpty
        ? .value(Provision.notAgreed)
        : Outline(.map([Outline.Entry("state", .value(Provision.notAgreed))] + common))
    }
    return Outline(.map(terms.written.compactMap { $0 } + common))
  }

  static var notAgreed: String { "not agreed" }
}
