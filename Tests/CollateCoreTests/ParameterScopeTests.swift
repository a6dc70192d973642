import Testing

@testable import CollateCore

@Suite struct ParameterScopeTests {
  private let place = Diagnostic.Place(file: "dir/p.yaml", line: 1, column: 1)

  private func node(_ value: Value) -> YAMLNode {
    let content: YAMLNode.Content =
      switch value {
      case .list(let items): .sequence(items.map(node))
      case .string(let text): .scalar(text, isPlain: false)
      default: .scalar(value.int.map(String.init) ?? "", isPlain: true)
      }
    return YAMLNode(content: content, place: place)
  }

  private func parameter(_ name: String, _ kind: OptionSpec.Kind, _ value: Value? = nil)
    -> ParameterDeclaration
  {
    var spec = OptionSpec(name, kind, help: "Help.")
    spec.defaultValue = value
    return .init(spec: spec, place: place, default: value.map(node))
  }

  /// The value of an option written as `text`, and the messages of all faults.
  private func fill(
    _ text: String, as kind: OptionSpec.Kind = .string, isPlain: Bool = true,
    inputs: ParameterInputs = .init(),
    _ parameters: ParameterDeclaration...
  ) -> (value: Value?, faults: [String]) {
    var diagnostics: [Diagnostic] = []
    let scope = ParameterScope(parameters, inputs: inputs, root: "dir/p.yaml", diagnostics: &diagnostics)
    let node = YAMLNode(content: .scalar(text, isPlain: isPlain), place: place)
    let value = scope.value(of: node, for: OptionSpec("o", kind, help: "Help."), &diagnostics)?.value
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
    #expect(fill("a ${n", parameter("n", .int, 3)).faults == ["'${' is not closed: '}' is missing"])
    #expect(
      fill("a ${n}", parameter("n", .list, ["x"])).faults == [
        "parameter 'n' is a list or a mapping, which cannot be inserted into text"
      ])
    let missing = ["parameter 'n' has no value: give -p n=…"]
    #expect(fill("${n}", parameter("n", .int)).value == nil)
    #expect(fill("a ${n}", parameter("n", .int)).faults == missing, "it is told once")
    #expect(fill("a", parameter("n", .int)).faults == missing)
    let unknown = fill("a", inputs: ParameterInputs(flags: [("m", "1")]), parameter("n", .int, 3))
    #expect(unknown.faults == ["-p m: the pipeline has no parameter 'm'"])
  }

  @Test func aFileOfParametersIsToldWithItsPlaces() {
    func file(_ text: String) -> ParameterInputs {
      ParameterInputs(file: ParameterFile(Array(text.utf8), file: "in/x.yaml"))
    }
    let paths = parameter("p", .paths, ["a"])
    #expect(fill("${p}", as: .paths, inputs: file("p: [b, /c]"), paths).value == ["in/b", "/c"])
    #expect(fill("${p}", as: .paths, inputs: file("p:\n  - b\n  - 2"), paths).faults.count == 1)
    #expect(
      file("p: 1\nq: 2").unknown(among: ["qq"]).map(\.description) == [
        "in/x.yaml:1:1: the pipeline has no parameter 'p'",
        "in/x.yaml:2:1: the pipeline has no parameter 'q'; did you mean 'qq'?",
      ])
    #expect(
      file("- p").faults.map(\.description) == [
        "in/x.yaml:1:1: a parameter file is a mapping of names to values"
      ])
  }

  @Test func aMisspeltVariableIsTold() {
    let inputs = ParameterInputs(environment: [
      "COLLATE_PARAM_MIN_SUPORT": "3", "COLLATE_PARAM_N": "1", "HOME": "/",
    ])
    #expect(
      inputs.unknown(among: ["min-support", "n"]).map(\.description) == [
        "COLLATE_PARAM_MIN_SUPORT: the pipeline has no parameter of that name; did you mean 'COLLATE_PARAM_MIN_SUPPORT'?"
      ])
  }
}
