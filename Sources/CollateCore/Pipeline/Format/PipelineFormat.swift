/// The format of pipelines, of parameter files and of the user's settings, as values. Checker, schema, reference page and
/// completions read these; there is no second list of the words.
enum PipelineFormat {
  /// The version that this program reads.
  static let version = 1

  static let parameterKinds: [OptionSpec.Kind] = [
    .string, .int, .number, .bool, .choice([]), .list, .path, .paths,
  ]

  // MARK: Pipelines

  static let pipeline = Shape.Record(
    noun: "pipeline",
    keys: [
      .init("collate", .format, isRequired: true, "Version of this format."),
      .init("name", .text, "Name of the pipeline."),
      .init("version", .text, "Version of the pipeline."),
      .init("summary", .text, "What it finds, in one sentence."),
      .init(
        "requires", .names(example: "[collate >= 0.1, hedges >= 1.2 < 2]"),
        "Versions of Collate, and of plugins by their names, with which it works."),
      .init(
        "parameters",
        .mapping(of: .record(parameter), noun: "parameter", example: "sources: { type: paths }"),
        "Values that may be set from outside; `${name}` stands for one wherever an option has a value."),
      .init(
        "plugins", .mapping(of: .textOr(plugin), noun: "plugin", example: "hedges: plugins/hedges"),
        "Folders whose stages the pipeline uses, by the name that it gives them."),
      .init(
        "stages", .list(of: .record(stage)), isRequired: true, "The stages in the order in which they run."),
    ], example: "a pipeline is a mapping that starts with 'collate: 1'")

  static let parameter = Shape.Record(
    noun: "parameter",
    keys: [
      .init("type", .choice(parameterKinds.map(\.name)), isRequired: true, "What values it takes."),
      .init("default", .value, "Its value where nobody gives one; without it, one must be given."),
      .init("min", .number, "Smallest number."),
      .init("max", .number, "Largest number."),
      .init("help", .text, "What it does, in one sentence."),
      .init("values", .names(example: "[fast, thorough]"), "The words that a choice takes."),
    ], example: "type: string")

  static let plugin = Shape.Record(
    noun: "plugin",
    keys: [
      .init("from", .text, isRequired: true, "The folder it lies in."),
      .init(
        "isolation", .choice(PluginReference.Isolation.allCases.map(\.rawValue)),
        "What stands between its stages and the program; `process` lets them reach no file and no network."),
      .init(
        "replaces", .names(example: "[extract.numbers]"),
        "Stages of Collate's own whose place stages of the plugin take."),
      .init(
        "corrects", .names(example: "[discrepancies, number]"),
        "Layers of other stages that its stages may correct."),
    ], example: "from: plugins/hedges")

  static let stage = Shape.Record(
    noun: "stage", named: "use",
    keys: [
      .init("use", .text, isRequired: true, "Name of the stage."),
      .init("id", .text, "Its name in this pipeline, where a stage is used twice."),
      .init(
        "with", .mapping(of: .value, noun: "option", example: "paths: reports/"),
        "Its options; `collate stages NAME` lists them."),
      .init("limits", .record(limits), "What one call of a stage from a plugin may use."),
    ], example: "- use: extract.sentences")

  static let limits = Shape.Record(
    noun: "limits",
    keys: LimitSpec.all.map { .init($0.name, .amount($0), $0.help) }, example: "time: 20s")

  /// How many there are, where not one number only is right.
  static let range = Shape.Record(
    noun: "range",
    keys: [
      .init("min", .whole, "The least."),
      .init("max", .whole, "The most."),
    ], example: "{ min: 1, max: 3 }")
}
