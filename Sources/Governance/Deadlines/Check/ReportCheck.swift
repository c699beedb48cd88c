/// Reports to others and to the board, and reviews: what was made or held, and when.
extension BoardCheck {
  /// Every report that the constitution asks for.
  func reports() -> [Obligation] {
    board.reportsNamed.flatMap { name in
      owed(
        .report, name, board.reports, \.reports,
        { $0.name == name ? ($0.howOften, $0.sentence) : nil })
    }
  }

  /// Every review that the constitution foresees.
  func reviews() -> [Obligation] {
    board.reviewsNamed.flatMap { name in
      owed(
        .review, name, board.reviews, \.reviews,
        { $0.name == name ? ($0.howOften, $0.sentence) : nil })
    }
  }

  /// What is owed under one name, by whatever rule held when it was.
  private func owed<Terms: Rule>(
    _ duty: Duty, _ name: String, _ all: [Occasion],
    _ kind: KeyPath<Constitution, Provisions<Terms>>,
    _ terms: @escaping (Terms) -> (HowOften, String)?
  ) -> [Obligation] {
    let occasions = all.filter { $0.name == name && $0.on <= today }.map(\.on).sorted()
    func stated(_ day: Day) -> (howOften: HowOften, rule: String, clause: String?)? {
      board.constitution(on: day)?[keyPath: kind].all(on: day).lazy.compactMap { provision in
        provision.terms.flatMap(terms).map { ($0.0, $0.1, provision.clause) }
      }.first
    }
    func obligation(
      _ key: String, _ what: String, _ compliance: Compliance, _ day: Day?, _ done: Day?,
      _ rule: String, _ clause: String?
    ) -> Obligation {
      Obligation(
        duty, key, what: what, compliance, on: day, done: done, rule: rule, clause: clause)
    }
    var found: [Obligation] = []
    for (start, end) in spells(of: kind) where start <= today {
      guard let (howOften, rule, clause) = stated(start) else { continue }
      // What is so for good is told once, by the rule that holds on the day of looking.
      let isNow = end >= today
      switch howOften {
      case .each(let period):
        for stretch in period.all(in: start...period.around(today).upperBound)
        where stretch.lowerBound <= today {
          guard let then = stated(stretch.upperBound), then.howOften == howOften,
            stretch.lowerBound <= end
          else { continue }
          let done = occasions.first { stretch.contains($0) }
          let next = occasions.first { $0 > stretch.upperBound }
          let before = occasions.last { $0 < stretch.lowerBound }
          var compliance: Compliance =
            done != nil ? .met : open(stretch.upperBound, until: next, "none in that time")
          // Two in neighbouring quarters may still lie far apart.
          if let done, let before, period == .financialQuarter, done - before > 100 {
            compliance = .metWithNote(
              "\(done - before) days after the one before, \(before.spoken)")
          }
          found.append(
            obligation(
              "\(name)/\(stretch.lowerBound)",
              "\(name), \(stretch.lowerBound.spoken) to \(stretch.upperBound.spoken)", compliance,
              stretch.upperBound, done, rule, clause))
        }
      case .regularly where isNow:
        let meeting = headings.last { $0.stands && $0.opened != nil }
        let last = occasions.last
        let since =
          last.map { made in meeting.map { held in made >= held.day } ?? true } ?? false
        let when = meeting.map { "none since the meeting of \($0.day.spoken)" } ?? "none yet"
        found.append(
          obligation(
            name, name, since ? .met : .noDeadline(when + "; no length of time is stated"), nil,
            last, rule, clause))
      case .by(let day) where isNow || day <= end:
        let done = occasions.first
        let compliance: Compliance =
          done.map { $0 <= day ? .met : .missed(days: $0 - day, "") } ?? open(day, "not yet made")
        found.append(obligation(name, name, compliance, day, done, rule, clause))
      case .notAgreed where isNow:
        found.append(obligation(name, name, .notAgreed, nil, occasions.last, rule, clause))
      default: break
      }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0.key).inserted }
  }

  /// The stretches between the days on which what is said of a kind of rule may change.
  private func spells<Terms: Rule>(
    of kind: KeyPath<Constitution, Provisions<Terms>>
  ) -> [(start: Day, end: Day)] {
    let turns = board.turningDays(kind)
    return turns.enumerated().map { index, day in
      (day, index + 1 < turns.count ? turns[index + 1] - 1 : Day.writable.upperBound)
    }
  }
}
