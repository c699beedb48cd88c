/// Everything a constitution states of one kind of rule.
public struct Provisions<Terms: Rule>: Equatable, Sendable {
  /// The statements, in the order of the file.
  public let all: [Provision<Terms>]

  /// What is said on the day; of two statements the later in the file prevails.
  public func on(_ day: Day) -> Standing<Terms> {
    guard let provision = provision(on: day) else { return .silent }
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
