import Testing

/// A calendar read back by rules of its own: lines joined again, components with their properties.
struct ReadCalendar {
  /// A component: what it is, its properties as they stand, and the components inside it.
  final class Component {
    let kind: String
    var properties: [(name: String, parameters: String, value: String)] = []
    var inside: [Component] = []
    init(_ kind: String) { self.kind = kind }

    /// The only value of a property, or nil; a property that stands twice is nil too.
    subscript(_ name: String) -> String? {
      let found = properties.filter { $0.name == name }
      return found.count == 1 ? found[0].value : nil
    }

    /// The words of a property, its marks taken away.
    func words(_ name: String) -> String? {
      var words = ""
      var isMarked = false
      for letter in self[name] ?? "" {
        if isMarked {
          words.append(letter == "n" ? "\n" : letter)
          isMarked = false
        } else if letter == "\\" {
          isMarked = true
        } else {
          words.append(letter)
        }
      }
      return words
    }
  }

  let calendar: Component

  init(_ text: String) throws {
    let bytes = Array(text.utf8)
    try #require(bytes.suffix(2) == [13, 10])
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      if byte == 10 {
        try #require(line.last == 13 && line.count <= 76)
        try #require(String(validating: line, as: UTF8.self) != nil)
        lines.append(line.dropLast())
        line = []
      } else {
        try #require(byte != 13 || bytes[place + 1] == 10)
        line.append(byte)
      }
    }
    var joined: [[UInt8]] = []
    for line in lines {
      if line.first == 32 {
        joined[joined.count - 1] += line.dropFirst()
      } else {
        joined.append(line)
      }
    }
    let top = Component("")
    var open = [top]
    for line in joined.map({ String(decoding: $0, as: UTF8.self) }) {
      let (head, value) = try ReadCalendar.parts(line)
      switch head.first {
      case "BEGIN":
        open.append(Component(value))
      case "END":
        let done = open.removeLast()
        try #require(done.kind == value)
        open[open.count - 1].inside.append(done)
      default:
        open[open.count - 1].properties.append(
          (String(head[0]), head.dropFirst().joined(separator: ";"), value))
      }
    }
    calendar = try #require(top.inside.first)
    try #require(top.inside.count == 1 && open.count == 1)
  }

  /// The name with the parameters, and the value behind the first colon that stands in no
  /// quotation.
  private static func parts(_ line: String) throws -> (head: [Substring], value: String) {
    var isQuoted = false
    let colon = try #require(
      line.firstIndex { letter in
        if letter == "\"" { isQuoted.toggle() }
        return letter == ":" && !isQuoted
      }, "\(line)")
    return (line[..<colon].split(separator: ";"), String(line[line.index(after: colon)...]))
  }

  var events: [Component] { calendar.inside.filter { $0.kind == "VEVENT" } }

  /// The event whose lasting name begins so.
  func event(_ name: String) throws -> Component {
    let found = events.filter { $0["UID"]?.hasPrefix(name + "@") ?? false }
    try #require(found.count == 1, "\(name): \(events.compactMap { $0["UID"] })")
    return found[0]
  }
}
