/// Reads amounts as people write them.
extension Amount {
  /// The amount in the text, a share of one of the bases.
  ///
  /// - Throws: `Refusal` for anything but a whole number or an exact share of one of them.
  public static func read(
    _ text: String, of bases: [Base] = Base.ofBoard
  ) throws(Refusal) -> Amount {
    let refusal = Refusal(
      "\"\(text)\" is not a number of members", expected: Amount.expected(bases))
    if let number = SpanReader.amount(text.lowercased()) {
      guard (1...999).contains(number) else { throw refusal }
      return .number(number)
    }
    let parts = text.lowercased().split(separator: ",").map { String($0).tidied }
    guard let first = parts.first, var share = share(first), bases.contains(share.base) else {
      throw refusal
    }
    for part in parts.dropFirst() {
      guard read(part, into: &share) else { throw refusal }
    }
    // More than all is never reached, and what is rounded down is not more than anything.
    if share.fraction.isWhole, share.moreThan || share.plus > 0 { throw refusal }
    if share.moreThan, share.roundsDown { throw refusal }
    return .share(share)
  }

  /// The amount that an outline holds: a text, or a table such as `{of: seats, 10: 6, 8: 5}`.
  static func read(_ key: String, _ fields: Fields, of bases: [Base] = Base.ofBoard) -> Amount? {
    guard let outline = fields.take(key) else { return nil }
    guard case .map(let rows) = outline.content else {
      return fields.read(key) { text throws(Refusal) in try read(text, of: bases) }
    }
    var base = Base.seats
    var numbers: [Int: Int] = [:]
    for row in rows {
      guard case .value(let text) = row.value.content else {
        fields.fail("\(key).\(row.key)", row.value, "a whole number from 1")
        continue
      }
      if row.key == "of" {
        guard let known = Base(typed: text.lowercased()), Base.ofBoard.contains(known) else {
          fields.fail("\(key).of", row.value, "seats, seats in post or members")
          continue
        }
        base = known
      } else if let size = row.key.figures, let number = text.figures, number >= 1,
        numbers.updateValue(number, forKey: size) == nil
      {
        continue
      } else if row.key.figures == nil {
        fields.fail(key, row.word, "a number of seats, such as 10: 6, or of: seats")
      } else {
        fields.fail("\(key).\(row.key)", row.value, "a whole number from 1")
      }
    }
    if numbers.isEmpty {
      fields.fail(key, outline, "a line for each size of the board, such as 10: 6")
    }
    return .table(numbers, of: base)
  }

  private static func expected(_ bases: [Base]) -> String {
    bases.contains(.seats)
      ? "a whole number such as 6, or a share such as one quarter of seats, at least 3, or "
        + "50% of members"
      : "a whole number such as 6, or a share such as two thirds of "
        + (bases.first?.rawValue ?? Base.present.rawValue)
  }

  /// The share in `more than one third of seats`, `a majority of members` or `all members`.
  private static func share(_ text: String) -> Share? {
    var rest = text
    var moreThan = false
    for lead in ["more than ", "over "] where rest.hasPrefix(lead) {
      (rest, moreThan) = (String(rest.dropFirst(lead.count)), true)
    }
    for lead in ["a majority of ", "majority of "] where rest.hasPrefix(lead) && !moreThan {
      (rest, moreThan) = ("half of " + rest.dropFirst(lead.count), true)
    }
    for lead in ["all of ", "all "] where rest.hasPrefix(lead) {
      rest = "1/1 of " + rest.dropFirst(lead.count)
    }
    let words = rest.split(separator: " ")
    guard let of = words.firstIndex(of: "of"), of > 0,
      let fraction = Fraction(words[..<of].joined(separator: " ")),
      let base = Base(typed: words[(of + 1)...].joined(separator: " "))
    else { return nil }
    var share = Share(fraction, of: base)
    share.moreThan = moreThan
    return share
  }

  /// Reads what follows a comma: `rounded down`, `plus 1`, `at least 3`.
  private static func read(_ part: String, into share: inout Share) -> Bool {
    func number(after lead: String) -> Int? {
      guard part.hasPrefix(lead),
        let number = SpanReader.amount(String(part.dropFirst(lead.count))),
        (1...999).contains(number)
      else { return nil }
      return number
    }
    if part == "rounded down" {
      share.roundsDown = true
    } else if part == "rounded up" {
      share.roundsDown = false
    } else if let number = number(after: "plus "), share.plus == 0 {
      share.plus = number
    } else if let number = number(after: "at least "), share.floor == 0 {
      share.floor = number
    } else {
      return false
    }
    return true
  }
}
