@testable import Governance

/// What a share is a share of.
enum NaiveBase: String, CaseIterable {
  case seats
  case inPost = "seats in post"
  case members
  case present = "those present"

  /// What a total may be a share of.
  static let ofBoard: [NaiveBase] = [.seats, .inPost, .members]
}

/// A whole number, or a share of something.
enum NaiveAmount {
  struct Share {
    /// The fraction as it is written, and its two numbers.
    let said: String
    let upper: Int
    let lower: Int
    let base: NaiveBase
    var moreThan = false
    var roundedDown = false
    var plus: Int?
    var floor: Int?
  }

  case number(Int)
  case share(Share)

  var text: String {
    switch self {
    case .number(let number): "\(number)"
    case .share(let share):
      (share.moreThan ? "more than " : "") + "\(share.said) of \(share.base.rawValue)"
        + (share.roundedDown ? ", rounded down" : "")
        + (share.plus.map { ", plus \($0)" } ?? "")
        + (share.floor.map { ", at least \($0)" } ?? "")
    }
  }
}

/// How many are needed altogether.
enum NaiveTotal {
  case amount(NaiveAmount)
  case table(of: NaiveBase, numbers: [Int: Int])

  var text: String {
    switch self {
    case .amount(let amount): amount.text
    case .table(let base, let numbers):
      "{of: \(base.rawValue), "
        + numbers.sorted { $0.key > $1.key }.map { "\($0.key): \($0.value)" }
        .joined(separator: ", ") + "}"
    }
  }
}

/// One of the further least numbers.
struct NaiveEntry {
  /// One where none is given.
  var least: NaiveAmount?
  var partner: String?
  var category: String?
  var capacity: Capacity?
  var seat: SeatID?
  var offices: [Office] = []

  /// Its keys and their values, in the order of writing.
  var fields: [(key: String, value: String)] {
    let office = offices.map(\.rawValue).joined(separator: " or ")
    let all: [(key: String, value: String?)] = [
      ("at-least", least?.text), ("partner", partner), ("category", category),
      ("capacity", capacity?.rawValue), ("seat", seat?.rawValue),
      ("office", office.isEmpty ? nil : office),
    ]
    return all.compactMap { field in field.value.map { (field.key, $0) } }
  }
}

/// A circumstance in which a statement holds.
enum NaiveCondition {
  case vacant(Office)
  case inPost(Office)
  case vacancies(Int)
  case reconvened
  case extraordinary
  case ordinary
  case matter([String])

  var text: String {
    switch self {
    case .vacant(let office): "\(office.rawValue) vacant"
    case .inPost(let office): "\(office.rawValue) in post"
    case .vacancies(let number): "\(number) or more vacancies"
    case .reconvened: "reconvened meeting"
    case .extraordinary: "extraordinary meeting"
    case .ordinary: "ordinary meeting"
    case .matter(let kinds): "on a matter of \(kinds.joined(separator: " or "))"
    }
  }
}

/// One statement of what makes a quorum.
struct NaiveStatement {
  var total: NaiveTotal?
  var partners: [String: Int] = [:]
  var categories: [String: Int] = [:]
  var offices: [[Office]] = []
  var including: [NaiveEntry] = []
  /// How many bodies must be there, and of which keys; of all where none is named.
  var represented: (least: Int, keys: [String])?
  var remoteCounts: Bool?
  var substitutesCount: Bool?
  var interestsCount: Bool?
  var conditions: [NaiveCondition] = []

  /// Whether an office matters to it.
  var namesOffice: Bool {
    !offices.isEmpty || including.contains { !$0.offices.isEmpty }
  }

  /// Whether it asks for anything but a total.
  var asksForMore: Bool {
    !partners.isEmpty || !categories.isEmpty || !offices.isEmpty || !including.isEmpty
      || represented != nil
  }

  /// Its lines in a file, from the left margin.
  var lines: [String] {
    func numbers(_ key: String, _ least: [String: Int]) -> [String] {
      let all = least.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      return all.isEmpty ? [] : ["\(key): {\(all.joined(separator: ", "))}"]
    }
    func counting(_ key: String, _ counts: Bool?) -> [String] {
      counts.map { ["\(key): \($0 ? "count" : "do not count")"] } ?? []
    }
    var lines = total.map { ["total: \($0.text)"] } ?? []
    lines += numbers("partners", partners) + numbers("categories", categories)
    if !offices.isEmpty {
      let choices = offices.map { $0.map(\.rawValue).joined(separator: " or ") }
      lines.append("offices: [\(choices.joined(separator: ", "))]")
    }
    if !including.isEmpty { lines.append("including:") }
    for entry in including {
      for (index, field) in entry.fields.enumerated() {
        lines.append("\(index == 0 ? "  - " : "    ")\(field.key): \(field.value)")
      }
    }
    if let represented {
      let keys = represented.keys.joined(separator: ", ")
      lines.append("partners-represented: \(represented.least)\(keys.isEmpty ? "" : " of " + keys)")
    }
    lines += counting("remote", remoteCounts) + counting("substitutes", substitutesCount)
    lines += counting("interests", interestsCount)
    if !conditions.isEmpty {
      lines.append("when: \(conditions.map(\.text).joined(separator: " and "))")
    }
    return lines
  }
}
