import Governance

extension Clerk {
  /// The people of the directory whom a name may mean too, a person to a line: for somebody to say
  /// whether they are one.
  public func peopleLike(_ name: String) -> [String] {
    PeopleRoll(state.directory).like(name).map { "\($0.name) (\($0.person))" }
  }
}
