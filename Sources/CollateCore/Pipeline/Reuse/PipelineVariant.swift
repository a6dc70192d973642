import CollateText

/// A pipeline in some of its profiles, with the values given to its parameters.
struct PipelineVariant {
  var profiles: [PipelineFile.Profile]
  var inputs: ParameterInputs

  /// The variant that was asked for, then every other profile and every test, so that all of them are checked; and what is
  /// wrong with the names.
  static func all(
    of pipeline: ComposedPipeline, chosen names: [String], inputs: ParameterInputs
  ) -> (variants: [PipelineVariant], faults: [Diagnostic]) {
    let known = pipeline.profiles.map(\.name.text)
    let chosen = profiles(named: names, in: pipeline)
    let others = pipeline.profiles.filter { !names.contains($0.name.text) }.map { [$0] }
    let unknown = names.filter { !known.contains($0) }.map { name in
      Diagnostic(
        "--profile \(name): the pipeline has no profile '\(name)'",
        suggestion: EditDistance.suggestion(for: name, among: known))
    }
    let variants = ([chosen] + others).map { PipelineVariant(profiles: $0, inputs: inputs) }
    return (
      variants + pipeline.tests.map { PipelineVariant(of: $0, in: pipeline) },
      unknown + pipeline.tests.flatMap { $0.faults(profiles: known) } + homelessDocuments(of: pipeline)
    )
  }

  private static func profiles(named names: [String], in pipeline: ComposedPipeline) -> [PipelineFile.Profile]
  {
    names.compactMap { name in pipeline.profiles.first { $0.name.text == name } }
  }

  private init(profiles: [PipelineFile.Profile], inputs: ParameterInputs) {
    self.profiles = profiles
    self.inputs = inputs
  }

  /// A pipeline as one of its tests runs it; the documents that the test brings along lie at `paths`, where they lie anywhere.
  init(of test: PipelineTest, in pipeline: ComposedPipeline, documents paths: [String]? = nil) {
    profiles = Self.profiles(named: test.profileNames, in: pipeline)
    var entries = test.parameters
    let files = Self.filesParameter(of: pipeline)
    if let files, let given = test.given, !entries.contains(where: { $0.key == files.name }) {
      entries.append(
        .init(key: files.name, place: given.place, node: Self.files(given.node, written: paths)))
    }
    inputs = ParameterInputs(entries: entries)
  }

  private static func homelessDocuments(of pipeline: ComposedPipeline) -> [Diagnostic] {
    guard filesParameter(of: pipeline) == nil else { return [] }
    return pipeline.tests.compactMap(\.given).map { given in
      Diagnostic(
        "'\(given.key)' are given to the first parameter of type paths, and this pipeline has none",
        at: given.place)
    }
  }

  /// The parameter to which a test gives its documents.
  private static func filesParameter(of pipeline: ComposedPipeline) -> PipelineFile.ParameterFields? {
    pipeline.parameters.first { parameter in
      parameter.fields.contains { $0.key == "type" && $0.node.scalar == OptionSpec.Kind.paths.name }
    }
  }

  /// What the parameter for files gets: the list of inputs as it stands, or the paths of the documents.
  private static func files(_ given: YAMLNode, written paths: [String]?) -> YAMLNode {
    guard let documents = given.entries else { return given }
    // A path without a file that it is relative to stays as it is.
    let written = paths?.map { ($0, Diagnostic.Place(file: "", line: 1)) }
    let files = written ?? documents.map { ($0.key, $0.place) }
    return YAMLNode(
      content: .sequence(files.map { .init(content: .scalar($0.0, isPlain: false), place: $0.1) }),
      place: given.place)
  }
}
