/// A pipeline whose every stage, option and order has been checked: nothing is left to go wrong but the data.
public struct Plan: Sendable {
  /// One stage to run.
  public struct Step: Sendable {
    /// Identifier inside the pipeline; the stage's name unless the pipeline gives one.
    public var id: String
    /// The stage.
    public var definition: StageDefinition
    /// Its checked options, paths resolved.
    public var options: OptionValues
    /// Its body, made from the options.
    public var body: StageBody

    /// Makes a step.
    public init(id: String, definition: StageDefinition, options: OptionValues, body: StageBody) {
      self.id = id
      self.definition = definition
      self.options = options
      self.body = body
    }
  }

  /// The stages in the order in which they run.
  public var steps: [Step]
  /// What the results say of the run.
  public var record: RunRecord

  /// What the authors of its stages most likely did not mean, each once, in order of place.
  public var warnings: [Diagnostic] { Array(Set(steps.flatMap(\.definition.warnings))).sorted() }

  /// The names of the files that its writers leave.
  public var outputs: [OutputName] {
    steps.flatMap { step in
      step.definition.options.filter { $0.kind == .output }.compactMap {
        try? OutputName(step.options.string($0.name))
      }
    }
  }

  /// The files, folders and globs that its stages are given, standard input left out.
  public var inputs: [String] {
    steps.flatMap { step in
      step.definition.options.filter { $0.kind == .path || $0.kind == .paths }.flatMap { spec in
        step.options.strings(spec.name) + [step.options.string(spec.name)]
      }
    }.filter { !$0.isEmpty && $0 != "-" }
  }

  /// Makes a plan of checked steps.
  public init(steps: [Step], record: RunRecord) {
    self.steps = steps
    self.record = record
  }
}
