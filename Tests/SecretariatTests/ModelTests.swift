import Governance
import Secretariat
import Testing

/// The model constitutions that come with the program.
struct ModelTests {
  @Test("every model is read without a mistake, says what it is for, and rules what a board needs")
  func models() throws {
    #expect(Model.all.count == 6)
    for model in Model.all {
      let (constitution, errors) = Constitution.read(
        try YAMLReader.read(model.text, named: model.name))
      #expect(errors.map(\.text) == [], "\(model.name)")
      #expect(!model.about.isEmpty && !model.about.contains(":"), "\(model.name)")
      let said = constitution.statements.map(\.key)
      for key in ["quorum", "decisions", "papers"] { #expect(said.contains(key), "\(model.name)") }
      #expect(
        !constitution.statements.contains { $0.sentence == "no provision" && $0.key == "quorum" })
    }
  }
}
