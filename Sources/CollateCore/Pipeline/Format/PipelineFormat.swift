/// The format of pipelines, of parameter files and of the user's settings, as values. Checker, schema, reference page and
/// completions read these; there is no second list of the words.
enum PipelineFormat {
  /// The version that this program reads.
  static let version = 1

  static let parameterKinds: [OptionSpec.Kind] = [
    .string, .int, .number, .bool, .choice([]), .list, .path, .paths,
  ]

  // MARK: Settings

  /// What is the user's own: never shared with a pipeline.
  static let settings = Shape.Record(
    noun: "settings",
    keys: [
      .init("collate", .format, isRequired: true, "Version of this format."),
      .init(
        "parameters", .mapping(of: .value, noun: "parameter", example: "sources: [reports/]"),
        "Values of parameters for which a pipeline has no default."),
      .init(
        "options",
        .mapping(
          of: .mapping(of: .value, noun: "option", example: "min-support: 3"), noun: "stage",
          example: "compare.claims: { min-support: 3 }"),
        "By stage, values of options that a pipeline leaves open."),
      .init(
        "programs",
        .mapping(
          of: .names(example: "[/usr/bin/python3, read.py]"), noun: "program", example: "ocr: /usr/bin/ocr"),
        "Programs with their arguments, by the names with which pipelines ask for them."),
      .init(
        "signers", .text, "A file in the form of OpenSSH's allowed_signers: who is trusted to sign pipelines."
      ),
      .init(
        "registries",
        .mapping(of: .text, noun: "registry", example: "desk: oci://registry.example.org/collate"),
        "Registries and folders that pipelines come from, by name."),
    ], example: "the settings must be a mapping that starts with 'collate: 1'")

  // MARK: Pipelines

  static let pipeline = Shape.Record(
    noun: "pipeline",
    keys: [
      .init("collate", .format, isRequired: true, "Version of this format."),
      .init("name", .text, "Name of the pipeline."),
      .init("version", .text, "Version of the pipeline."),
      .init("summary", .text, "What it finds, in one sentence."),
      .init(
        "extends", .text,
        "The pipeline that this one starts from: a path relative to this file, or the name of one that ships."
      ),
      .init(
        "requires", .names(example: "[collate >= 0.1, hedges >= 1.2 < 2]"),
        "Versions of Collate, and of plugins by their names, with which it works."),
      .init(
        "parameters",
        .mapping(of: .record(parameter), noun: "parameter", example: "sources: { type: paths }"),
        "Values that may be set from outside; `${name}` inserts one as the value of an option."),
      .init(
        "plugins", .mapping(of: .textOr(plugin), noun: "plugin", example: "hedges: plugins/hedges"),
        "Folders whose stages the pipeline uses, by the name that it gives them."),
      .init(
        "stages", .list(of: .record(stage)),
        "The stages in the order in which they run; with `extends`, the changes to those of the other pipeline."
      ),
      .init(
        "profiles",
        .mapping(of: .record(profile), noun: "profile", example: "fast: { parameters: { depth: 1 } }"),
        "Variants by name, chosen with `--profile`."),
      .init(
        "tests", .list(of: .record(test)),
        "What it must find: `collate test` with the name of this file runs these tests."),
    ], example: "a pipeline must be a mapping that starts with 'collate: 1'")

  static let parameter = Shape.Record(
    noun: "parameter",
    keys: [
      .init(
        "type", .choice(parameterKinds.map(\.name)),
        "What values it takes; one of a parent has its type already."),
      .init("default", .value, "Its value unless another is given; without a default, one must be given."),
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
        "How its stages are isolated from the program; with `process` they can reach no file and no network."),
      .init(
        "replaces", .names(example: "[extract.numbers]"),
        "Built-in stages that stages of the plugin replace."),
      .init(
        "corrects", .names(example: "[discrepancies, number]"),
        "Layers of other stages that its stages may correct."),
    ], example: "from: plugins/hedges")

  static let stage = Shape.Record(
    noun: "stage", named: "use",
    keys: [
      .init("use", .text, "Name of the stage."),
      .init("id", .text, "Its name in this pipeline, where a stage is used twice."),
      .init(
        "with", .mapping(of: .value, noun: "option", example: "paths: reports/"),
        "Its options; `collate stages NAME` lists them."),
      .init("limits", .record(limits), "What one call of a stage from a plugin may use."),
      .init(
        "include", .text,
        "In place of `use`: a file with a list of stages to insert here, a path relative to this file."),
      .init("remove", .text, "With `extends` or in a profile: the id of a stage that is left out."),
      .init(
        "replace", .text,
        "With `extends` or in a profile: the id of the stage that the one of `use` replaces."),
      .init(
        "change", .text,
        "With `extends` or in a profile: the id of a stage that gets the options of `with` and the `limits`."),
      .init(
        "before", .text,
        "With `extends` or in a profile: the id of the stage before which `use` or `include` goes."),
      .init(
        "after", .text,
        "With `extends` or in a profile: the id of the stage after which `use` or `include` goes."),
    ], example: "- use: extract.sentences")

  static let profile = Shape.Record(
    noun: "profile",
    keys: [
      .init(
        "parameters", .mapping(of: .value, noun: "parameter", example: "min-support: 3"),
        "Values of parameters, stronger than their defaults."),
      .init("stages", .list(of: .record(stage)), "Changes to the stages, as with `extends`."),
    ], example: "{ parameters: { min-support: 3 } }")

  // MARK: Tests

  static let test = Shape.Record(
    noun: "test", named: "name",
    keys: [
      .init("name", .text, isRequired: true, "What it shows."),
      .init(
        "inputs", .names(example: "[samples/]"),
        "Files, folders or globs, relative to this file, for the first parameter of type `paths`."),
      .init(
        "documents", .mapping(of: .text, noun: "document", example: "a.txt: Two people died."),
        "Documents by their file names, in place of `inputs`."),
      .init(
        "parameters", .mapping(of: .value, noun: "parameter", example: "min-support: 3"),
        "Values of parameters."),
      .init("profile", .names(example: "quick"), "The profiles in which it runs."),
      .init("expect", .record(expectation), isRequired: true, "What must come of it."),
    ], example: "{ name: sample, inputs: [samples/], expect: { documents: 5 } }")

  static let expectation = Shape.Record(
    noun: "expectation",
    keys: [
      .init("documents", .count, "Documents that are compared."),
      .init("accounts", .count, "Independent accounts."),
      .init("claims", .count, "Rows of the table."),
      .init("material", .count, "Material conflicts."),
      .init("minor", .count, "Minor conflicts."),
      .init(
        "failures", .count,
        "Documents that could not be read, and stages that failed; 0 by default."),
      .init("includes", .list(of: .record(found)), "Things that must be found."),
      .init("excludes", .list(of: .record(found)), "Things that must not be found."),
      .init(
        "only-material", .list(of: .names(example: "[14 people, 16 people]")),
        "The material conflicts: each must match an entry, and each entry one of them; if there must be none, write `material: 0`."
      ),
      .init(
        "snapshot", .truth,
        "Whether all conflicts and findings are those that the file NAME.snap beside this one keeps."),
    ], example: "{ documents: 5, material: 0 }")

  /// Kinds of what is found, each a key with the texts that stand in it.
  static let found = Shape.Record(
    noun: "pattern",
    keys: PipelineTest.kinds.map { kind in
      .init(
        kind, .names(example: "[14 people, \"1* people\"]"),
        "Texts that must all occur in one \(kind); `*` matches any text.")
    } + [
      .init("is", .text, "Severity of the conflict, or support of the claim."),
      .init("in", .names(example: "[agency.txt]"), "Documents that contain it."),
    ], example: "{ conflict: [14 people, 16 people] }")

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
