import Governance
import Secretariat
import Testing
import TestSupport

/// Constitution files with one sign wrong: a mistake is told at its line, or the file still says
/// something that can be compared with what it said.
struct ConstitutionMutationTests {
  private static let files = BundledFile.names.filter {
    $0.hasPrefix("models/") || $0.hasPrefix("constitutions/")
  }

  /// What became of a file.
  private enum Fate {
    case refused(lines: [Int])
    case read(Constitution)
  }

  private func read(_ text: String) -> Fate {
    do throws(Refusal) {
      let (constitution, errors) = Constitution.read(try YAMLReader.read(text, named: "file"))
      return errors.isEmpty ? .read(constitution) : .refused(lines: errors.map(\.line))
    } catch {
      let words = error.what.split { " ,".contains($0) }
      let line = words.firstIndex(of: "line").flatMap { Int(words[$0 + 1]) }
      return .refused(lines: [line ?? 0])
    }
  }

  @Test("one wrong sign is told at its line or its statement's, or changes what can be compared")
  func oneSign() throws {
    var random = SplitMix64(seed: 3101)
    var (refused, same, other) = (0, 0, 0)
    for _ in 0..<Scale.of(4000) {
      let file = random.pick(Self.files) ?? ""
      let text = try #require(BundledFile.text(file))
      guard case .read(let whole) = read(text) else {
        Issue.record("\(file) is not read")
        return
      }
      var signs = Array(text)
      let marks = Array("abz019 :-#,[]{}\"'.\t")
      let place = random.number(0...(signs.count - 1))
      let line = signs[..<place].count { $0 == "\n" } + 1
      let sign = random.pick(marks) ?? "x"
      // A line that is broken in two, or joined with the next, is more than one sign wrong.
      if signs[place] == "\n" || signs[place] == "#" { continue }
      switch random.number(0...2) {
      case 0: signs.remove(at: place)
      case 1: signs[place] = sign
      default: signs.insert(sign, at: place)
      }
      let mutated = String(signs)
      switch read(mutated) {
      case .refused(let lines):
        refused += 1
        // A quotation mark may find its fellow far below.
        let isQuote = [sign, Array(text)[place]].contains { "\"'".contains($0) }
        let isTold = isQuote || lines.contains { isNear($0, line, in: mutated) }
        try #require(isTold, "\(file), line \(line): told \(lines)\n\(mutated)")
      case .read(let changed):
        if changed == whole {
          same += 1
        } else {
          other += 1
        }
      }
    }
    #expect(min(refused, same, other) > Scale.of(100), "\(refused), \(same), \(other)")
  }

  /// Whether a mistake is told on a line, beside it, or anywhere in the same rule of the file.
  private func isNear(_ told: Int, _ line: Int, in text: String) -> Bool {
    if abs(told - line) <= 1 { return true }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func begins(_ index: Int) -> Bool {
      lines.indices.contains(index) && lines[index].first.map { !" #".contains($0) } ?? false
    }
    let first = (0..<min(line, lines.count)).last(where: begins) ?? 0
    let next = (line..<max(line, lines.count)).first(where: begins) ?? lines.count
    // Where a partner or a category is renamed, what names it by its old name is told.
    let isNaming = ["partners", "categories", "matters"].contains {
      lines.indices.contains(first) && lines[first].hasPrefix($0)
    }
    return isNaming || (first...next + 1).contains(told)
  }
}
