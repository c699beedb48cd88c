/// Everything a constitution states of one kind of rule.
public struct Provisions<Terms: Rule>: Equatable, Sendable {
  /// The statements, in the order of the file.
  public private(set) var all: [Provision<Terms>] = []

  init() {}

  /// The statement that holds on the day, or nil where there is no provision; of two the later in
  /// the file prevails.
  public func on(_ day: Day) -> Provision<Terms>? { all(on: day).last }

  /// Everything that is said on the day without a condition, where statements hold beside each
  /// other.
  public func all(on day: Day) -> [Provision<Terms>] {
    all.filter { $0.holds(on: day) && $0.when == nil }
  }

  /// Everything that holds in some circumstances: what has a condition that is met takes the place
  /// of what has none.
  func all(in circumstances: Circumstances) -> [Provision<Terms>] {
    let conditional = all.filter { provision in
      provision.holds(on: circumstances.day) && provision.when.map(circumstances.meet) ?? false
    }
    return conditional.isEmpty ? all(on: circumstances.day) : conditional
  }

  /// Reads the statements under the rule's key: one map, `not agreed`, or a list of those.
  init(_ file: Fields) {
    guard let outline = file.take(Terms.key) else { return }
    var items = [outline]
    if case .list(let list) = outline.content { items = list }
    all = items.compactMap { item in
      if case .value(let text) = item.content {
        if text == Provision<Terms>.notAgreed { return Provision() }
        file.fail(Terms.key, item)
        return nil
      }
      let fields = Fields(item, at: Terms.key, Provision<Terms>.keys, file.names)
      let provision = Provision<Terms>(fields)
      let errors = fields.finish()
      errors.forEach(file.fail)
      return errors.isEmpty ? provision : nil
    }
    if !Terms.holdsBesideOthers, let days = overlap {
      file.fail(
        Terms.key, .value("two statements for \(days)"),
        "one statement for each day, such as one with to: 2002-03-31 and one with from: 2002-04-01")
    }
  }

  /// The days of the first two statements that hold on one day under the same condition, or nil.
  private var overlap: String? {
    for (index, one) in all.enumerated() {
      for other in all.dropFirst(index + 1) where one.when == other.when {
        let (from, to) = (later(one.from, other.from), earlier(one.to, other.to))
        guard let from, let to, to < from else {
          switch (from?.spoken, to?.spoken) {
          case (let from?, let to?): return "\(from) to \(to)"
          case (let from?, nil): return "\(from) and later"
          case (nil, let to?): return "\(to) and before"
          case (nil, nil): return "the same days"
          }
        }
      }
    }
    return nil
  }

  private func later(_ one: Day?, _ other: Day?) -> Day? {
    [one, other].compactMap { $0 }.max()
  }

  private func earlier(_ one: Day?, _ other: Day?) -> Day? {
    [one, other].compactMap { $0 }.min()
  }
}

/// One statement of a rule in a constitution, with the days it holds for and where it stands.
public struct Provision<Terms: Rule>: Equatable, Sendable {
  /// What is stated, or nil where the partners have not agreed it.
  public private(set) var rule: Terms?
  /// The first day it holds, or nil for as long as the constitution does.
  public private(set) var from: Day?
  /// The last day it holds, or nil for as long as the constitution does.
  public private(set) var to: Day?
  /// The condition under which it holds, where there is one.
  public private(set) var when: When?
  /// How the words are read, where the document leaves a choice.
  public private(set) var reading: String?
  /// Where it stands in the document.
  public private(set) var clause: String?

  /// That the partners have not agreed it.
  init() {}

  init(_ fields: Fields) {
    clause = fields.text("clause")
    reading = fields.text("reading")
    from = fields.day("from")
    to = fields.day(Terms.lastDayKey)
    if let from, let to, to < from {
      fields.fail(Terms.lastDayKey, .value(to.description), "a day on or after \(from)")
    }
    when = Provision.condition(fields)
    if let state = fields.text("state") {
      if state != Provision.notAgreed {
        fields.fail("state", .value(state))
      }
      fields.narrow(to: Provision.commonKeys)
    } else {
      rule = Terms(fields)
    }
  }

  private static func condition(_ fields: Fields) -> When? {
    guard !Terms.conditions.isEmpty, let texts = fields.texts("when") else { return nil }
    let when = When(texts, of: Terms.conditions, fields.names)
    if when == nil {
      fields.fail(
        "when", .value(texts.joined(separator: " and ")),
        When.expected(Terms.conditions, fields.names))
    }
    return when
  }

  /// The names that a file may give a statement.
  static var keys: [FileKey] { commonKeys + Terms.keys }

  /// The names that it may have whatever its rule.
  static var commonKeys: [FileKey] {
    let common = [
      FileKey("clause", "where it stands in the document", suchAs: "clause 7"),
      FileKey(
        "reading", "how the words are read, where they leave a choice",
        suchAs: "vacant seats are counted"),
      FileKey(
        "from", "the first day on which it holds, where not as long as the constitution",
        suchAs: "2002-04-01", expects: "a day such as 2002-04-01"),
      FileKey(
        Terms.lastDayKey, "the last day on which it holds", suchAs: "2010-03-31",
        expects: "a day such as 2010-03-31"),
      FileKey(
        "state", "that the partners have not agreed it yet, and nothing else",
        suchAs: notAgreed, expects: "\"\(notAgreed)\""),
    ]
    let condition = Terms.conditions.isEmpty ? [] : [When.key(Terms.conditions)]
    return common + condition
  }

  public func holds(on day: Day) -> Bool { day.isWithin(from, to) }

  /// What is asked and on which days, wherever it stands and however it is read.
  var asked: Provision {
    var asked = self
    (asked.clause, asked.reading) = (nil, nil)
    return asked
  }

  /// The provision in one sentence, with its days.
  public var sentence: String {
    let days = [from.map { "from \($0.spoken)" }, to.map { "to \($0.spoken)" }].compactMap { $0 }
    let told =
      "\(when?.words, after: "where ", before: ": ")\(rule?.sentence ?? Provision.notAgreed)"
    return days.isEmpty ? told : "\(told), \(days.joined(separator: " "))"
  }

  static var notAgreed: String { "not agreed" }
}
