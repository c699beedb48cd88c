import Governance

extension PopoloObject {
  /// A seat: a `member`'s, or an `adviser`'s who is heard and not counted.
  static func post(_ seat: Seat) -> PopoloObject {
    PopoloObject(
      PopoloName.of(seat.id, of: seat.board),
      [
        "label": seat.title, "role": role(of: seat), "organization_id": PopoloName.of(seat.board),
        "start_date": seat.from.description, "end_date": seat.to?.description,
      ])
  }

  private static func role(of seat: Seat) -> String { seat.kind == .full ? "member" : "adviser" }

  /// Every hold on a seat there has been, or those on a day.
  ///
  /// Where another body came to stand behind the partner meanwhile, it is two, one after the other.
  static func seatHolders(of board: Board, _ directory: Directory, asOf: Day?) -> [PopoloObject] {
    board.seats.filter { seat in asOf.map(seat.holds) ?? true }.flatMap { seat in
      board.appointments.filter { $0.seat == seat.id }.flatMap { held in
        board.stretches(of: held, in: directory).compactMap { stretch in
          let post = PopoloName.of(seat.id, of: board.id)
          return membership(
            post, of: held.person, on: board, from: stretch.from, to: stretch.to, asOf,
            [
              "role": role(of: seat), "post_id": post,
              "on_behalf_of_id": stretch.body.map(PopoloName.of),
            ])
        }
      }
    }
  }

  /// Every hold on an office there has been, or those on a day.
  static func officeHolders(of board: Board, asOf: Day?) -> [PopoloObject] {
    board.offices.compactMap { term in
      membership(
        "\(PopoloName.of(board.id))/office/\(term.office.rawValue)", of: term.person, on: board,
        from: term.from, to: term.to, asOf, ["role": term.office.name])
    }
  }

  /// A hold on a post or an office; nil where a day is asked that it does not include.
  private static func membership(
    _ post: String, of person: PersonID, on board: Board, from: Day, to: Day?, _ asOf: Day?,
    _ fields: [String: String?]
  ) -> PopoloObject? {
    if let asOf, asOf < from || to.map({ $0 < asOf }) ?? false { return nil }
    let held = [
      "person_id": PopoloName.of(person), "organization_id": PopoloName.of(board.id),
      "start_date": from.description, "end_date": to?.description,
    ]
    return PopoloObject("\(post)/\(person)/\(from)", fields.merging(held) { $1 })
  }
}
