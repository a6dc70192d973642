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
    /// Where the values of its options come from, by their names; those that are missing have the stage's default.
    public var origins: [String: ValueOrigin] = [:]

    /// The names of the programs that it asks for.
    public var programs: [String] {
      definition.options.filter { $0.kind == .program }.map { options.string($0.name) }
    }

    /// Makes a step.
    public init(id: String, definition: StageDefinition, options: OptionValues, body: StageBody) {
      self.id = id
      self.definition = definition
      self.options = options
      self.body = body
    }
  }

  /// A parameter with the value that holds for the run.
  public struct Parameter: Sendable {
    /// Its declaration.
    public var spec: OptionSpec
    /// Its checked value, paths resolved.
    public var value: Value
    /// Where the value comes from.
    public var origin: ValueOrigin
  }

  /// The stages in the order in which they run.
  public var steps: [Step]
  /// What the results say of the run.
  public var record: RunRecord
  /// The parameters in the order of their declaration.
  public var parameters: [Parameter] = []
  /// The files from which the plan was made, the pipeline first.
  public var sources: [PlanSource] = []
  /// Those of them that are the pipeline: itself, what it extends and what these include.
  public var pipelineFiles: [PlanSource] = []
  /// What the pipeline does, in the words of its author.
  public var summary = ""

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

  /// The same with what lists several events.
  public var allOutputs: [OutputName] {
    outputs + [EventOverview.page, EventOverview.table].compactMap { try? OutputName($0) }
  }

  /// The files, folders and globs that its stages are given, standard input left out.
  public var inputs: [String] {
    steps.flatMap { step in
      step.definition.options.filter(\.kind.isPath).flatMap { spec in
        step.options.strings(spec.name) + [step.options.string(spec.name)]
      }
    }.filter { !$0.isEmpty && $0 != "-" }
  }

  /// The programs that its stages ask for and that the user has not granted, each once.
  public var ungrantedPrograms: [String] {
    Set(steps.flatMap { step in step.programs.filter { step.options.programs[$0] == nil } }).sorted()
  }

  /// Makes a plan of checked steps.
  public init(steps: [Step], record: RunRecord) {
    self.steps = steps
    self.record = record
  }
}
