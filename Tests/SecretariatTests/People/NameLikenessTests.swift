import Testing

@testable import Secretariat

/// Which names may be one person's: a suggestion, never a merge.
struct NameLikenessTests {
  @Test(
    "these may be one person",
    arguments: [
      ("Mr. T. Richardson CC", "Mr. T. J. Richardson CC"), ("Mrs. H. J. Fryer CC", "Fryer"),
      ("Dr B. Mason", "B Mason"), ("Cllr. Ann O'Brien", "Mrs A. O’BRIEN MBE JP"),
      ("Richardson, T. J.", "T. Richardson"), ("Seán Ó Sé", "Sean O Se"),
      ("Mr. D. W. Houseman MBE CC", "Houseman, D. W., MBE"), ("TJ Richardson", "T. J. Richardson"),
      ("Prof. Y. Ma", "Y. Ma"), ("A. Baron", "Mr A. BARON"), ("Lord Lord", "J. Lord"),
      ("Müller", "MULLER"), ("Ann O\u{02BC}Brien", "A. O'Brien"), ("Lars Øre", "L. Ore"),
      ("J. Smith\u{2011}Jones", "J. Smith-Jones"), ("J. Smithjones", "J. Smith-Jones"),
      ("Jane Smith-Jones", "J. Smith-Jones PhD"),
      // N1 and its siblings
      ("Peter Hall", "Peter Lionel Hall, JP, FCSI"),
      ("The Rt. Hon. the Lord Mayor, Alderman Ann Estley", "Ann Estley"),
      ("P Le Marchant", "Paul R. Le Marchant"), ("Maria Jose O'Neill", "Dr. María-José O’Neill"),
      ("Robert Hughes Penn", "Robert Charles Hughes-Penn"), ("Bill Smith", "William Smith"),
      ("Anne-Marie de Souza", "Anne Marie De-Souza"), ("J. A. Smith", "Anthony Smith"),
      ("Jane Doe (Chair)", "Jane Doe"), ("Deputy Mayor Cllr Jo Bloggs", "Jo Bloggs"),
      ("Sarah Jones", "Sarah Jones-Evans"), ("SMITH, John", "John Smith"),
    ])
  func alike(one: String, other: String) {
    #expect(
      NameLikeness(one).isAlike(NameLikeness(other)), "\(NameLikeness(one)) \(NameLikeness(other))")
    #expect(NameLikeness(other).isAlike(NameLikeness(one)))
  }

  @Test(
    "these are not",
    arguments: [
      ("Mr. T. Richardson CC", "Mr. P. Richardson CC"), ("T. J. Fryer", "T. P. Fryer"),
      ("Thomas Richardson", "Timothy Richardson"), ("A. Reed", "A. Read"),
      ("Head of Service", "Director of Service"), ("Y. Ma", "Y. Ba"),
    ])
  func unlike(one: String, other: String) {
    #expect(!NameLikeness(one).isAlike(NameLikeness(other)))
    #expect(!NameLikeness(other).isAlike(NameLikeness(one)))
  }

  @Test("what holds no name at all is like itself only", arguments: ["", "...", "Mr.", "CC", "12"])
  func nothing(name: String) {
    #expect(NameLikeness(name).isAlike(NameLikeness(name)))
    #expect(!NameLikeness(name).isAlike(NameLikeness("A. Reed")))
  }
}
