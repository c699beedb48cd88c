import Foundation
import Governance
import Secretariat
import TestSupport
import Testing

/// Bank holidays come from a file in gov.uk's own shape, and nothing in it is guessed.
struct HolidayFileTests {
  private static let shape = "; expected england-and-wales, scotland or northern-ireland"

  @Test("the holidays inside the program are those of the data folder, day by day")
  func bundled() throws {
    // Given
    let data = Data(try Repository.text("data/bank-holidays.json").utf8)
    let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    // When
    let calendar = HolidayFile.bundled
    // Then
    #expect(Set(file.keys) == Set(calendar.holidays.keys.map(\.rawValue)))
    for (nation, days) in calendar.holidays {
      let events = (file[nation.rawValue] as? [String: Any])?["events"] as? [[String: Any]]
      let dates = (events ?? []).compactMap { $0["date"] as? String }
      let titles = (events ?? []).compactMap { $0["title"] as? String }
      let expected = Dictionary(zip(dates, titles)) { $1 }
      #expect(
        Dictionary(uniqueKeysWithValues: days.map { ($0.key.description, $0.value) }) == expected)
      #expect(days.count == dates.count)
      #expect(calendar.coverage[nation] == ("1995-01-01" as Day)...("2030-12-31" as Day))
    }
    #expect(BundledFile.bytes("bank-holidays.json") == Array(data))
  }

  @Test(
    "a file that is not gov.uk's is told where it differs",
    arguments: [
      ("", "f is not a file of bank holidays; expected bank-holidays.json as GOV.UK publishes it"),
      (
        "england: 2017",
        "f is not a file of bank holidays; expected bank-holidays.json as GOV.UK publishes it"
      ),
      (
        "[]", "f is not a file of bank holidays; expected bank-holidays.json as GOV.UK publishes it"
      ),
      ("{}", "f has no holidays in it" + shape),
      ("{\"wales\": {\"events\": []}}", "f has a part called \"wales\"" + shape),
      ("{\"scotland\": []}", "f has no holidays for scotland; expected a list called events"),
      ("{\"scotland\": {}}", "f has no holidays for scotland; expected a list called events"),
      (
        "{\"scotland\": {\"events\": [1]}}",
        "f has no holidays for scotland; expected a list called events"
      ),
      (
        "{\"scotland\": {\"events\": [{\"title\": \"x\"}]}}",
        "f, scotland, has a holiday without a date; expected a day such as 2017-06-20"
      ),
      (
        "{\"scotland\": {\"events\": [{\"date\": \"2017-02-30\"}]}}",
        "f, scotland, has the date \"2017-02-30\"; expected a day such as 2017-06-20"
      ),
      (
        "{\"scotland\": {\"events\": [{\"date\": 20170220}]}}",
        "f, scotland, has the date \"20170220\"; expected a day such as 2017-06-20"
      ),
    ])
  func errors(text: String, expected: String) throws {
    #expect(try refusal { _ = try HolidayFile.read(Array(text.utf8), named: "f") } == expected)
  }

  @Test("a nation without a single holiday has no holidays, and is not taken for covered")
  func emptyNation() throws {
    let calendar = try HolidayFile.read(Array(#"{"scotland": {"events": []}}"#.utf8), named: "f")
    #expect(calendar.coverage[.scotland] == nil)
  }
}
