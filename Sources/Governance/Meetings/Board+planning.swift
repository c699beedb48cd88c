extension Board {
  /// Days for the board's meetings in a period: working days, as few and as far apart as keep the
  /// cadence, on the preferred days of the week and evenly apart.
  ///
  /// Goes on from the last meeting held or arranged before the period, and keeps those arranged in
  /// it. Where none was, or the next is late already, it begins as early in the period as it can.
  ///
  /// - Throws: `Refusal` where no days keep the cadence, with the stretch in which there is none,
  ///   or where nothing says how often the board meets.
  public func plan(
    _ request: PlanRequest, _ holidays: HolidayCalendar
  ) throws(Refusal) -> MeetingPlan {
    let period = request.period
    let cadence = try PlanCadence(self, request, holidays)
    let standing = meetingsInOrder.filter(\.stands)
    let kept = standing.filter { period.contains($0.day) }
    let arranged = Set(kept.map(\.day))
    let last = standing.map(\.day).filter { $0 < period.lowerBound }.max()
    let missed = last.flatMap(cadence.limit).flatMap { $0.day < period.lowerBound ? $0 : nil }
    let days = period.days.filter { day in
      let isFree = !request.avoid.contains(day) && workingCalendar(holidays, on: day).works(day)
      return isFree || arranged.contains(day)
    }
    let usual = (last ?? arranged.min() ?? days.first)?.weekday
    let search = PlanSearch(
      period: period,
      preferred: request.weekdays.isEmpty ? Set([usual].compactMap { $0 }) : request.weekdays,
      days: days, arranged: arranged, anchor: missed == nil ? last : nil,
      resumes: firstDay(after: period, holidays), cadence: cadence)
    var before = last
    var limit = search.anchor.map(cadence.limit) ?? cadence.first(from: period.lowerBound)
    var meetings: [PlannedMeeting] = []
    for day in try search.run() {
      if !arranged.contains(day) {
        meetings.append(
          PlannedMeeting(
            self, day, after: before, limit, search, askedOn: request.askedOn, holidays))
      }
      before = day
      limit = cadence.limit(after: day)
    }
    var plan = MeetingPlan(
      period: period, continuesFrom: last, kept: kept.map(\.id), meetings: meetings,
      next: before.flatMap(cadence.limit))
    plan.warnings = warnings(of: plan, missed: missed, holidays)
    return plan
  }

  /// The first day after a period on which a meeting is arranged, or can be.
  private func firstDay(after period: ClosedRange<Day>, _ holidays: HolidayCalendar) -> Day? {
    let next = period.upperBound + 1
    let arranged = meetings.values.filter { $0.stands && $0.day >= next }.map(\.day).min()
    let works = workingCalendar(holidays, on: next).workingDay(onOrAfter: next)
    return [arranged, works].compactMap { $0 }.min()
  }

  /// What is to be known of a plan as a whole, one thought a line.
  private func warnings(
    of plan: MeetingPlan, missed: PlanLimit?, _ holidays: HolidayCalendar
  ) -> [String] {
    var told: [String] = []
    if let missed, let last = plan.continuesFrom {
      told.append(
        "the meeting after \(last.spoken) was due by \(missed.day.spoken), before the period "
          + "begins: it is already out of time")
    }
    let coupled = plan.meetings.filter(\.isNoticedBeforeTheLast)
    if !coupled.isEmpty {
      let days =
        coupled.count > 4
        ? "\(coupled.count) of these meetings"
        : "the meeting\(coupled.count == 1 ? "" : "s") on "
          + coupled.map(\.day.spoken).joined(separator: ", ")
      told.append(
        "notice of \(days) goes out on or before the day of the meeting before it: one notice of "
          + "the whole calendar keeps both rules")
    }
    let later = meetingsInOrder.first { $0.stands && $0.day > plan.period.upperBound }
    if let next = plan.next {
      if let later, later.day > next.day {
        told.append(
          "the next meeting scheduled after the period, \(later.day.spoken), is too late: one is due "
            + "by \(next.day.spoken)")
      }
      if let resumes = firstDay(after: plan.period, holidays), next.day < resumes {
        told.append(
          "the meeting after these is due by \(next.day.spoken), and there is no working day after the period "
            + "before \(resumes.spoken)")
      }
    }
    return told + workingCalendar(holidays, on: plan.period.upperBound).warnings(over: plan.period)
  }
}
