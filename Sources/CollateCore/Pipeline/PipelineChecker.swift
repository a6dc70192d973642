import CollateText

/// Turns the bytes of a pipeline file into a checked plan, or into all of its faults at once.
public struct PipelineChecker: Sendable {
  /// Reads a plugin and returns the stages it declares. Throws `ConfigurationError` for a plugin that is wrong.
  public typealias PluginLoader = @Sendable (PluginReference) throws(ConfigurationError) -> LoadedPlugin

  private let catalogue: Catalogue
  private let files: PipelineFiles
  private let settings: UserSettings
  private let loadPlugin: PluginLoader

  /// Makes a checker over the built-in stages. `files` are those that pipelines may name beside themselves.
  public init(
    catalogue: Catalogue, files: PipelineFiles = .none, settings: UserSettings = .none,
    loadPlugin: @escaping PluginLoader
  ) {
    self.catalogue = catalogue
    self.files = files
    self.settings = settings
    self.loadPlugin = loadPlugin
  }

  /// Checks a pipeline with all that it extends and includes, in every one of its profiles; the plan is that of the
  /// profiles named, the later ones over the earlier. `file` is the path as the user wrote it: it starts every message,
  /// and paths in a file are relative to its folder.
  public func plan(
    _ bytes: [UInt8], file: String, profiles: [String] = [], inputs: ParameterInputs
  ) throws(ConfigurationError) -> Plan {
    let composer = PipelineComposer(PlanSource(path: file, bytes: bytes), files: files)
    do throws(ConfigurationError) {
      return try checked(composer, profiles, inputs)
    } catch {
      throw error.withExcerpts(of: composer.sources + inputs.sources + [settings.source].compactMap(\.self))
    }
  }

  /// The tests of a pipeline; what is wrong with its text and its shape is thrown, the rest when a plan is made.
  public func tests(_ bytes: [UInt8], file: String) throws(ConfigurationError) -> [PipelineTest] {
    let composer = PipelineComposer(PlanSource(path: file, bytes: bytes), files: files)
    let faults = composer.faults(with: composer.diagnostics)
    guard faults.isEmpty else { throw ConfigurationError(faults).withExcerpts(of: composer.sources) }
    return composer.pipeline.tests
  }

  /// What can be set in a pipeline, as far as it can be read: for a shell that completes its names.
  public func outline(_ bytes: [UInt8], file: String) -> PipelineOutline {
    let pipeline = PipelineComposer(PlanSource(path: file, bytes: bytes), files: files).pipeline
    var unused: [Diagnostic] = []
    let parameters = pipeline.parameters.map {
      ParameterDeclaration($0, names: [], diagnostics: &unused).spec
    }
    return PipelineOutline(parameters: parameters, profiles: pipeline.profiles.map(\.name.text))
  }

  /// Checks a pipeline as one of its tests runs it, with the documents of that test in files at `paths`.
  public func plan(
    _ bytes: [UInt8], file: String, test: PipelineTest, documents paths: [String]
  ) throws(ConfigurationError) -> Plan {
    let composer = PipelineComposer(PlanSource(path: file, bytes: bytes), files: files)
    let inputs = PipelineVariant(of: test, in: composer.pipeline, documents: paths).inputs
    do throws(ConfigurationError) {
      return try checked(composer, test.profileNames, inputs)
    } catch {
      throw error.withExcerpts(of: composer.sources)
    }
  }

  private func checked(
    _ composer: PipelineComposer, _ names: [String], _ inputs: ParameterInputs
  ) throws(ConfigurationError) -> Plan {
    var composer = composer
    let pipeline = composer.pipeline
    var check = PipelineCheck(
      pipeline, root: composer.sources[0].path, isComplete: composer.isComplete, catalogue, settings)
    check.diagnostics += inputs.faults + settings.faults
    check.loadPlugins(loadPlugin)
    check.checkRequirements()
    check.checkSettings()
    var faults = check.diagnostics
    let (variants, unknown) = PipelineVariant.all(of: pipeline, chosen: names, inputs: inputs)
    faults += unknown
    var plans: [Plan] = []
    for variant in variants {
      var check = check
      let stages = variant.profiles.reduce(pipeline.stages) { composer.stages(with: $1, over: $0) }
      check.checkParameters(variant.inputs, profiles: variant.profiles)
      check.check(stages)
      faults += check.diagnostics
      plans.append(check.plan(hash: composer.hash))
    }
    faults = composer.faults(with: faults + composer.diagnostics)
    guard faults.isEmpty, var plan = plans.first else { throw ConfigurationError(faults) }
    plan.pipelineFiles = composer.sources
    plan.sources = composer.sources + inputs.sources + [settings.source].compactMap(\.self)
    return plan
  }
}
