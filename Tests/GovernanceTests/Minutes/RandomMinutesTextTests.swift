import TestSupport
import Testing

@testable import Governance

/// Ten thousand edits of a draft by a careless hand.
struct RandomMinutesTextTests {
  @Test(
    "whatever is read back has every link once in the record's words, or is refused with a line")
  func edits() throws {
    let minutes = try Given.minuted().minutes([
      WorkingNote(item: "5", text: "carers ask for a later start"),
      WorkingNote(item: "6", text: "Best is dearer"),
    ])
    let links = linked(minutes)
    let items = minutes.minutes.compactMap(\.item)
    let lines = minutes.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    var random = SplitMix64(seed: 2017)
    var taken = 0
    for round in 0..<10_000 {
      var edited = lines
      for _ in 0..<random.number(1...3) { edit(&edited, &random) }
      let text = edited.joined(separator: "\n")
      do throws(Refusal) {
        let read = try minutes.taking(try MinutesText.read(text))
        taken += 1
        #expect(linked(read) == links, "round \(round)")
        #expect(read.minutes.compactMap(\.item) == items)
        // And what was read is kept as it was read.
        let again = try MinutesText.read(read.text)
        #expect(try minutes.taking(again) == read, "round \(round)")
        #expect(minutes.woven(with: again) == read, "round \(round)")
      } catch {
        #expect(error.line.hasPrefix("line ") || error.line.hasPrefix("the minute for "))
      }
    }
    #expect(taken > 1000 && taken < 9000, "\(taken)")
  }

  /// The links of each minute, open and closed apart, in no order.
  private func linked(_ minutes: Minutes) -> [[String]] {
    minutes.minutes.filter { $0.item != nil }.flatMap { minute in
      [minute.open, minute.closed ?? []].map { passages in
        passages.compactMap { passage in
          passage.link.map { "\(minute.item?.rawValue ?? "") \($0) \(passage.words)" }
        }.sorted()
      }
    }
  }

  private func edit(_ lines: inout [String], _ random: inout SplitMix64) {
    let place = random.number(0...lines.count - 1)
    switch random.number(0...9) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: random.number(0...lines.count))
    case 2: lines.swapAt(place, random.number(0...lines.count - 1))
    case 3: lines.insert("The chair spoke.", at: place)
    case 4: lines.insert("- a point", at: place)
    case 5: lines.insert("## -  Something else", at: place)
    case 6:
      let junk = [
        "##", "###", "### public", "### exempt", "### closed", "[resolved]", "-", "% no", "<5>",
        "\t",
      ]
      lines.insert(random.pick(junk) ?? "", at: place)
    case 7:
      // A line is broken in two.
      let words = lines[place].split(separator: " ")
      guard words.count > 1 else { return }
      let cut = random.number(1...words.count - 1)
      lines[place] = words[..<cut].joined(separator: " ")
      lines.insert(words[cut...].joined(separator: " "), at: place + 1)
    case 8: lines[place] = String(lines[place].dropFirst(random.number(0...4)))
    default:
      var characters = Array(lines[place])
      guard !characters.isEmpty else { return }
      let other = random.pick(Array("a#-[]<> %\u{301}\u{FEFF}é🙂")) ?? "a"
      characters[random.number(0...characters.count - 1)] = other
      lines[place] = String(characters)
    }
    if lines.isEmpty { lines = [""] }
  }
}
