import Testing

@testable import CollateCore

@Suite struct ParameterDeclarationTests {
  private func declare(_ text: String, names: [String] = []) throws -> (spec: OptionSpec, faults: [String]) {
    let root = try #require(YAMLReader.read(Array(text.utf8), file: "p.yaml").root?.entries?.first)
    var diagnostics: [Diagnostic] = []
    let fields = PipelineFile.ParameterFields(
      name: root.key, place: root.place, fields: root.node.entries ?? [])
    let declaration = ParameterDeclaration(fields, names: names, diagnostics: &diagnostics)
    return (declaration.spec, diagnostics.map(\.description))
  }

  @Test func typeRangeAndDefaultAreRead() throws {
    let mode = try declare("mode: { type: choice, values: [fast, deep], default: deep, help: How. }")
    #expect(mode.faults == [] && mode.spec.kind == .choice(["fast", "deep"]) && mode.spec.help == "How.")
    #expect(mode.spec.defaultValue == "deep")
    let share = try declare("share: { type: number, min: 0, max: 1, default: 0.5 }")
    #expect(share.spec.minimum == 0 && share.spec.maximum == 1 && share.spec.defaultValue == 0.5)
    #expect(try declare("list: { type: list, default: one }").spec.defaultValue == ["one"])
  }

  @Test(arguments: [
    ("a: {}", "p.yaml:1:1: parameter 'a' has no 'type'"),
    ("a: { type: int, min: 9, max: 3 }", "p.yaml:1:1: min of parameter 'a' is above its max"),
    (
      "a: { type: choice, values: [xx], default: xy }",
      "p.yaml:1:43: the default of a must be one of xx, not 'xy'; did you mean 'xx'?"
    ),
    ("a: { type: int, default: x }", "p.yaml:1:26: the default of a must be a whole number, not a string"),
    (
      "a: { type: list, default: [x, 1] }",
      "p.yaml:1:31: the default of a must be a list of strings; entry 2 is a whole number"
    ),
  ])
  func faultsHaveTheirPlace(text: String, fault: String) throws {
    #expect(try declare(text).faults == [fault])
  }

  @Test func aNameThatIsNearIsSuggested() throws {
    #expect(
      try declare("sorces: {}", names: ["sorces", "sources"]).faults == [
        "p.yaml:1:1: parameter 'sorces' has no 'type'; did you mean 'sources'?"
      ])
  }
}
