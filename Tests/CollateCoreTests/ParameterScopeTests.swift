import Testing

@testable import CollateCore

@Suite struct ParameterScopeTests {
  private let place = Diagnostic.Place(file: "p.yaml", line: 1, column: 1)

  private func parameter(_ name: String, _ kind: OptionSpec.Kind, _ value: Value? = nil)
    -> PipelineFile.Parameter
  {
    var spec = OptionSpec(name, kind, help: "Help.")
    spec.defaultValue = value
    return .init(spec: spec, place: place)
  }

  /// The value of an option written as `text`, and the messages of all faults.
  private func fill(
    _ text: String, as kind: OptionSpec.Kind = .string, isPlain: Bool = true,
    inputs: ParameterInputs = .init(),
    _ parameters: PipelineFile.Parameter...
  ) -> (value: Value?, faults: [String]) {
    var diagnostics: [Diagnostic] = []
    let scope = ParameterScope(parameters, inputs: inputs, folder: "dir/", diagnostics: &diagnostics)
    let node = YAMLNode(content: .scalar(text, isPlain: isPlain), place: place)
    let value = scope.value(of: node, for: OptionSpec("o", kind, help: "Help."), folder: "dir/", &diagnostics)
    return (value, diagnostics.map(\.message))
  }

  @Test func aWholeReferenceKeepsItsTypeAndAPartIsText() {
    let count = parameter("n", .int, 3)
    #expect(fill("${n}", count).value == 3)
    #expect(fill("x-${n}-${n}", count).value == "x-3-3")
    #expect(fill("1${n}", count).value == 13)
    #expect(fill("1${n}", isPlain: false, count).value == "13")
    #expect(fill("$n {n}", count).value == "$n {n}")
  }

  @Test func theFlagGoesBeforeTheDefaultAndIsChecked() {
    let count = parameter("n", .int, 3)
    #expect(fill("${n}", inputs: ParameterInputs(flags: [("n", "7")]), count).value == 7)
    let wrong = fill("${n}", inputs: ParameterInputs(flags: [("n", "x")]), count)
    #expect(wrong.faults.count == 1 && wrong.faults[0].hasPrefix("-p n: "))
  }

  @Test func pathsAreResolvedOnceFromTheFolderOfThePipeline() {
    #expect(fill("a.txt", as: .path).value == "dir/a.txt")
    #expect(fill("${p}", as: .path, parameter("p", .path, "a")).value == "dir/a")
    #expect(fill("${s}", as: .path, parameter("s", .string, "a")).value == "dir/a")
    let given = ParameterInputs(flags: [("p", "here")])
    #expect(fill("${p}", as: .path, inputs: given, parameter("p", .path, "a")).value == "here")
  }

  @Test func everyFaultIsNamed() {
    #expect(fill("${m}", parameter("n", .int, 3)).faults == ["no parameter 'm' is declared"])
    #expect(fill("a ${n", parameter("n", .int, 3)).faults == ["'${' without '}'"])
    #expect(
      fill("a ${n}", parameter("n", .list, ["x"])).faults == ["parameter 'n' cannot stand inside a text"])
    let missing = ["parameter 'n' has no value: give -p n=…"]
    #expect(fill("${n}", parameter("n", .int)).value == nil)
    #expect(fill("a ${n}", parameter("n", .int)).faults == missing, "it is told once")
    #expect(fill("a", parameter("n", .int)).faults == missing)
    let unknown = fill("a", inputs: ParameterInputs(flags: [("m", "1")]), parameter("n", .int, 3))
    #expect(unknown.faults == ["-p m: the pipeline has no parameter 'm'"])
  }
}
