import CollateCore
import CollateLua
import CollateText

/// Runs one case: the documents it gives, the stages that write what it does not give, then the stage under test.
struct TestRun {
  let stage: StageDefinition
  let catalogue: Catalogue

  /// What the stage left behind. `makeBody` gives its body for the options of the case.
  func outcome(of testCase: TestCase, makeBody: (OptionValues) throws -> StageBody) throws -> StageOutcome {
    try requireTaken(testCase.corpus.files)
    let ran = try Runner(plan: try plan(testCase, makeBody), workers: 1, keepsBlank: true).run()
    var outcome = StageOutcome(stage: stage, corpus: ran.corpus, files: ran.files)
    if let verdicts = testCase.verdicts { outcome.judge(verdicts) }
    return outcome
  }

  /// Throws for a file that the stage leaves to others: it would make no document of it whatever its body says.
  private func requireTaken(_ files: [UnreadFile]) throws(TestCaseFault) {
    guard let claim = stage.takes else { return }
    for file in files where !claim.takes(name: file.text.name, file.text.source.bytes) {
      throw TestCaseFault(
        message: "the stage does not take the file '\(file.text.name)': it takes \(claim.words)", key: "file")
    }
  }

  // MARK: The plan

  private func plan(_ testCase: TestCase, _ makeBody: (OptionValues) throws -> StageBody) throws -> Plan {
    let given = StageDefinition(
      name: "load.test-case", phase: .load, summary: "The documents of the case.",
      provides: [.documents, .files] + testCase.givenLayers.sorted()
    ) { [corpus = testCase.corpus] _ in .corpus { loaded, _ in loaded = corpus } }
    try requireKnown(testCase.givenLayers)
    var stages: [StageDefinition] = []
    for layer in stage.needs { try addProvider(of: layer, given: testCase.givenLayers, to: &stages) }
    stages.sort { $0.phase < $1.phase }
    var steps: [Plan.Step] = []
    for definition in [given] + stages {
      let options = OptionValues(specs: definition.options)
      steps.append(
        Plan.Step(
          id: definition.name, definition: definition, options: options, body: try definition.make(options)))
    }
    let options = try options(testCase)
    steps.append(Plan.Step(id: stage.name, definition: stage, options: options, body: try makeBody(options)))
    return Plan(steps: steps, record: RunRecord())
  }

  /// Throws for a kind that no stage reads or writes: its name is misspelt.
  private func requireKnown(_ layers: Set<Layer>) throws(TestCaseFault) {
    let known = Set((catalogue.all + [stage]).flatMap { $0.needs + $0.provides }).union(Layer.ofCorpus)
    for layer in layers.subtracting(known).sorted() {
      throw TestCaseFault(
        message: "the case gives '\(layer.name)', which no stage reads or writes", key: layer.name,
        suggestion: EditDistance.suggestion(for: layer.name, among: known.map(\.name)))
    }
  }

  /// Adds the first stage that provides a layer, after the stages that it needs itself.
  private func addProvider(of layer: Layer, given: Set<Layer>, to stages: inout [StageDefinition])
    throws(TestCaseFault)
  {
    if [.documents, .files].contains(layer) || given.contains(layer)
      || stages.contains(where: { $0.provides.contains(layer) })
    {
      return
    }
    let providers = catalogue.all.filter {
      $0.provides.contains(layer) && $0.phase != .load && $0.name != stage.name
    }
    // What stages of plugins add to a layer is not the layer.
    let provider = providers.first { $0.within == nil } ?? providers.first
    guard let provider else {
      if layer == .text { return }
      throw TestCaseFault(
        message: "'\(layer.name)' is needed, but no other stage provides it and the case does not give it",
        suggestion: EditDistance.suggestion(
          for: layer.name, among: catalogue.all.flatMap(\.provides).filter { $0 != layer }.map(\.name)))
    }
    let mark = stages.count
    for need in provider.needs where need != layer { try addProvider(of: need, given: given, to: &stages) }
    if !stages[mark...].contains(where: { $0.name == provider.name }) { stages.append(provider) }
  }

  private func options(_ testCase: TestCase) throws(TestCaseFault) -> OptionValues {
    var values = Fields()
    for field in testCase.options {
      let name = field.name.replacing("_", with: "-")
      guard let spec = stage.options.first(where: { $0.name == name }) else {
        throw TestCaseFault(
          message: "the stage has no option '\(field.name)'", key: field.name,
          suggestion: EditDistance.suggestion(for: name, among: stage.options.map(\.name)))
      }
      switch spec.check(field.value.coreValue ?? .null) {
      case .success(let value): values[name] = value
      case .failure(let fault): throw TestCaseFault(message: fault.message, key: field.name)
      }
    }
    return OptionValues(values, specs: stage.options)
  }
}
