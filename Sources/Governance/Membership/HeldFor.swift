/// For whom seats are held, while other bodies come to stand behind the partners.
extension Board {
  /// The body behind a partner's key on a day, its successors followed.
  ///
  /// A seat may be made before the constitution holds; then the first one says whose it is.
  public func body(of partner: String, on day: Day, in directory: Directory) -> BodyID? {
    (adoption(on: day) ?? adoptions.first)?.partners[partner].map {
      directory.successor(of: $0, on: day)
    }
  }

  /// An appointment cut on each day on which another body comes to stand behind the seat's partner.
  ///
  /// Whoever sat for a health authority sits for the trust that succeeds it: one appointment, held
  /// for two bodies one after the other.
  public func stretches(
    of appointment: Appointment, in directory: Directory
  ) -> [(from: Day, to: Day?, body: BodyID?)] {
    let partner = seats.first { $0.id == appointment.seat }?.partner
    func body(on day: Day) -> BodyID? {
      partner.flatMap { self.body(of: $0, on: day, in: directory) }
    }
    let turns = Set(adoptions.map(\.from) + directory.bodies.values.compactMap(\.succeeded?.on))
    let cuts = turns.filter {
      $0 > appointment.from && appointment.holds(on: $0) && body(on: $0) != body(on: $0 - 1)
    }.sorted()
    let starts = [appointment.from] + cuts
    return starts.enumerated().map { index, from in
      (from, index < cuts.count ? cuts[index] - 1 : appointment.to, body(on: from))
    }
  }
}
