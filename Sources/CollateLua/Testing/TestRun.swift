import CollateCore
import CollateText

/// Runs one case: the documents it gives, the stages that write what it does not give, then the stage under test.
struct TestRun {
  let stage: StageDefinition
  let catalogue: Catalogue

  /// What is not as the case expects.
  func failures(of testCase: TestCase) -> [String] {
    let outcome: Runner.Outcome
    do {
      outcome = try Runner(plan: try plan(testCase), workers: 1).run()
    } catch let failure as Runner.Failure {
      return [failure.note.reason]
    } catch {
      return ["\((error as? TestCaseFault)?.message ?? "\(error)")"]
    }
    let errors = outcome.corpus.allNotes.filter { $0.isFailure }
    if let expected = testCase.expectedError {
      let own = errors.filter { $0.stage == stage.name }.map(\.reason)
      if own.contains(where: { $0.utf8.firstRange(of: expected.utf8) != nil }) { return [] }
      return [
        "expected an error with '\(expected)', \(own.first.map { "got '\($0)'" } ?? "but there was none")"
      ]
    }
    if let error = errors.first { return ["\(error.stage): \(error.reason)"] }
    return TestComparison(corpus: outcome.corpus, stage: stage).failures(of: testCase)
  }

  // MARK: The plan

  private func plan(_ testCase: TestCase) throws -> Plan {
    var corpus = Corpus()
    corpus.documents = testCase.documents.map(\.document)
    corpus.claims = testCase.claims ?? []
    corpus.entities = testCase.entities ?? []
    let given = StageDefinition(
      name: "load.test-case", phase: .load, summary: "The documents of the case.",
      provides: [.documents] + testCase.givenLayers.sorted()
    ) { [corpus] _ in .corpus { loaded, _ in loaded = corpus } }
    var stages: [StageDefinition] = []
    for layer in stage.needs { addProvider(of: layer, given: testCase.givenLayers, to: &stages) }
    stages.sort { $0.phase < $1.phase }
    var steps = try ([given] + stages).map { try step($0, OptionValues(specs: $0.options)) }
    steps.append(try step(stage, try options(testCase)))
    return Plan(steps: steps, record: RunRecord())
  }

  private func step(_ definition: StageDefinition, _ options: OptionValues) throws -> Plan.Step {
    Plan.Step(
      id: definition.name, definition: definition, options: options, body: try definition.make(options))
  }

  /// Adds the first stage that provides a layer, after the stages that it needs itself.
  private func addProvider(of layer: Layer, given: Set<Layer>, to stages: inout [StageDefinition]) {
    if layer == .documents || given.contains(layer) || stages.contains(where: { $0.provides.contains(layer) })
    {
      return
    }
    let provider = catalogue.all.first {
      $0.provides.contains(layer) && $0.phase != .load && $0.name != stage.name
    }
    guard let provider else { return }
    let mark = stages.count
    for need in provider.needs where need != layer { addProvider(of: need, given: given, to: &stages) }
    if !stages[mark...].contains(where: { $0.name == provider.name }) { stages.append(provider) }
  }

  private func options(_ testCase: TestCase) throws(TestCaseFault) -> OptionValues {
    var values: [String: Value] = [:]
    let names = stage.options.map(\.name)
    for field in testCase.options {
      let name = field.name.replacing("_", with: "-")
      guard let spec = stage.options.first(where: { $0.name == name }) else {
        let hint = EditDistance.hint(for: name, among: names)
        throw TestCaseFault(message: "the stage has no option '\(field.name)'\(hint)")
      }
      switch spec.check(field.value.coreValue ?? .null) {
      case .success(let value): values[name] = value
      case .failure(let fault): throw TestCaseFault(message: fault.message)
      }
    }
    return OptionValues(values, specs: stage.options)
  }
}
