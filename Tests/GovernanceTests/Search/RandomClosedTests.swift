import Foundation
import TestSupport
import Testing

@testable import Governance

/// Random records in which items and papers are closed, opened, put off and taken back.
struct RandomClosedTests {
  private func written(_ event: some Event) throws -> String {
    String(decoding: try JSONEncoder().encode(event), as: UTF8.self)
  }

  @Test("no entry that is told as open names closed business or was recorded as closed")
  func neverOpen() throws {
    var open = 0
    var closed = 0
    for seed in 0..<400 {
      // Given
      let journal = RandomEvents.propose(80, seed: seed) { journal, event in
        if journal.record.objection(to: event) == nil { journal.write(event) }
      }
      // When
      let business = ClosedBusiness(of: journal.record)
      // Then
      for (stream, entry) in journal.written {
        guard business.mark(on: entry.event) == nil else {
          closed += 1
          continue
        }
        open += 1
        let text = try written(entry.event)
        try #require(!text.contains(#""access":"closed""#), "seed \(seed): \(text)")
        guard case .meeting(let meeting) = stream, let known = journal.state.proceedings[meeting]
        else { continue }
        for item in known.items where known.isClosed(item) {
          try #require(!text.contains(#""item":"\#(item.id)""#), "seed \(seed): \(text)")
        }
        for paper in known.papers where known.isClosed(paper) {
          try #require(!text.contains(#""paper":"\#(paper.id)""#), "seed \(seed): \(text)")
        }
      }
    }
    #expect(open > 4000 && closed > 300, "\(open) \(closed)")
  }
}
