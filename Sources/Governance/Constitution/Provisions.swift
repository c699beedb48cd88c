/// Everything a constitution states of one kind of rule.
public struct Provisions<Terms: Rule>: Equatable, Sendable {
  /// The statements, in the order of the file.
  public private(set) var all: [Provision<Terms>] = []

  init() {}

  /// The statement that holds on the day, or nil where there is no provision; of two the later in
  /// the file prevails.
  public func on(_ day: Day) -> Provision<Terms>? { all.last { $0.holds(on: day) } }

  /// Everything that is said on the day, where statements hold beside each other.
  public func all(on day: Day) -> [Provision<Terms>] { all.filter { $0.holds(on: day) } }

  /// Reads the statements under the rule's key: one map, `not agreed`, or a list of those.
  init(_ file: Fields) {
    guard let outline = file.take(Terms.key) else { return }
    var items = [outline]
    if case .list(let list) = outline.content { items = list }
    all = items.compactMap { item in
      if case .value(let text) = item.content {
        if text == Provision<Terms>.notAgreed { return Provision() }
        file.fail(
          Terms.key, item, "\"\(Provision<Terms>.notAgreed)\", or the rule on lines below it")
        return nil
      }
      let fields = Fields(item, at: Terms.key)
      (fields.partners, fields.categories) = (file.partners, file.categories)
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

  /// The days of the first two statements that hold on one day, or nil.
  private var overlap: String? {
    for (index, one) in all.enumerated() {
      for other in all.dropFirst(index + 1) {
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
    if let state = fields.text("state") {
      if state != Provision.notAgreed {
        fields.fail("state", .value(state), "\"\(Provision.notAgreed)\"")
      }
    } else {
      rule = Terms(fields)
    }
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
    let told = rule?.sentence ?? Provision.notAgreed
    return days.isEmpty ? told : "\(told), \(days.joined(separator: " "))"
  }

  static var notAgreed: String { "not agreed" }
}
