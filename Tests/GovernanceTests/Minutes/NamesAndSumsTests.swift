import Testing

@testable import Governance

/// A summary of closed business repeats neither its names nor its sums.
struct NamesAndSumsTests {
  private let secrets = NamesAndSums(
    in: [
      "that the contract be let to Harbour Care at 412000 a year from 1 April 2002",
      "The offer of the Health Authority was declined.",
      "Then Mrs Renée O’Hara-Lee and ‘Quay Homes’ withdrew.",
    ], known: ["Salford and Trafford Health Authority", "Mrs. R. Camamile CC"])

  @Test(
    "a name or a sum is found in whatever dress",
    arguments: [
      ("The Board let the contract to Harbour Care.", "harbour care"),
      ("harbour  care will begin in spring.", "harbour care"),
      ("A provider was chosen, at £412,000 a year.", "412000"),
      ("At 412000.", "412000"), ("Harbour-Care was chosen.", "harbour care"),
      ("HarbourCare was chosen.", "harbour care"), ("QUAY HOMES was heard.", "quay homes"),
      ("It heard Mrs Renee O'Hara Lee.", "mrs renee ohara lee"),
      ("It heard Mrs. Renee OHara-Lee.", "mrs renee ohara lee"),
    ])
  func found(text: String, told: String) {
    #expect(secrets.found(in: text) == told)
  }

  @Test(
    "years, names that all may know, and other words are no secret",
    arguments: [
      "The Board chose a provider from 1 April 2002.",
      "The Health Authority was heard.", "Care was taken in the harbour.", "",
      "The contract was let.",
    ])
  func innocent(text: String) {
    #expect(secrets.found(in: text) == nil)
  }
}
