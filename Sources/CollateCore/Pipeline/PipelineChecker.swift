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
    let inputs = variant(of: test, composer.pipeline, documents: paths).inputs
    do throws(ConfigurationError) {
      return try checked(composer, test.profileNames, inputs)
    } catch {
      throw error.withExcerpts(of: composer.sources)
    }
  }

  /// A pipeline as one of its tests runs it.
  private func variant(
    of test: PipelineTest, _ pipeline: ComposedPipeline, documents paths: [String]? = nil
  ) -> Variant {
    let files = pipeline.parameters.first { parameter in
      parameter.fields.contains { $0.key == "type" && $0.node.scalar == OptionSpec.Kind.paths.name }
    }
    var entries = test.parameters
    if let files, let given = test.given, !entries.contains(where: { $0.key == files.name }) {
      let names = (given.node.entries ?? []).map { entry in
        YAMLNode(content: .scalar(entry.key, isPlain: false), place: entry.place)
      }
      let written = paths.map { paths in
        paths.map { YAMLNode(content: .scalar($0, isPlain: false), place: .init(file: "", line: 1)) }
      }
      let isList = given.node.entries == nil
      let node =
        isList ? given.node : YAMLNode(content: .sequence(written ?? names), place: given.node.place)
      entries.append(.init(key: files.name, place: given.place, node: node))
    }
    let profiles = test.profileNames.compactMap { name in pipeline.profiles.first { $0.name.text == name } }
    return Variant(profiles: profiles, inputs: ParameterInputs(entries: entries))
  }

  private func checked(
    _ composer: PipelineComposer, _ names: [String], _ inputs: ParameterInputs
  ) throws(ConfigurationError) -> Plan {
    var composer = composer
    let pipeline = composer.pipeline
    var check = Check(
      pipeline, root: composer.sources[0].path, isComplete: composer.isComplete, catalogue, settings)
    check.diagnostics += inputs.faults + settings.faults
    check.loadPlugins(loadPlugin)
    check.checkRequirements()
    check.checkSettings()
    var faults = check.diagnostics
    let chosen = names.compactMap { name in pipeline.profiles.first { $0.name.text == name } }
    for name in names where !chosen.contains(where: { $0.name.text == name }) {
      let known = pipeline.profiles.map(\.name.text)
      faults.append(
        Diagnostic(
          "--profile \(name): the pipeline has no profile '\(name)'",
          suggestion: EditDistance.suggestion(for: name, among: known)))
    }
    let others = pipeline.profiles.filter { profile in !chosen.contains { $0.name.text == profile.name.text }
    }
    var plans: [Plan] = []
    var variants = ([chosen] + others.map { [$0] }).map { Variant(profiles: $0, inputs: inputs) }
    for test in pipeline.tests {
      faults += test.faults(profiles: pipeline.profiles.map(\.name.text))
      variants.append(variant(of: test, pipeline))
    }
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

/// The names by which a pipeline can be varied from outside.
public struct PipelineOutline: Sendable {
  /// Its parameters and those of its parents.
  public var parameters: [OptionSpec] = []
  /// Its profiles and those of its parents.
  public var profiles: [String] = []

  /// Nothing can be set.
  public init() {}

  init(parameters: [OptionSpec], profiles: [String]) {
    self.parameters = parameters
    self.profiles = profiles
  }
}

/// A pipeline in some of its profiles, with the values given to its parameters.
private struct Variant {
  var profiles: [PipelineFile.Profile]
  var inputs: ParameterInputs
}

/// One pass over one variant of a pipeline.
private struct Check {
  private let file: ComposedPipeline
  /// The path of the pipeline.
  private let root: String
  /// Whether all of the pipeline could be read: only then is something missing that is not there.
  private let isComplete: Bool
  private let settings: UserSettings
  /// The stages of the program itself.
  private let own: Catalogue
  var catalogue: Catalogue
  var diagnostics: [Diagnostic]
  private var scope: ParameterScope?
  private var steps: [Plan.Step] = []
  private var plugins: [RunRecord.PluginRecord] = []
  /// Versions of the plugins that could be loaded, by their names in the pipeline; nil where one tells none.
  private var versions: [String: String?] = [:]
  /// Names of the plugins that could not be loaded.
  private var missing: [String] = []
  /// Stages of these plugins that are in order.
  private var sound: Set<String> = []
  /// The plugins that declare stages, by the names of these.
  private var owners: [String: String] = [:]
  private var outputs = OutputNameCheck()

  init(
    _ pipeline: ComposedPipeline, root: String, isComplete: Bool, _ catalogue: Catalogue,
    _ settings: UserSettings
  ) {
    file = pipeline
    self.root = root
    self.isComplete = isComplete
    self.settings = settings
    own = catalogue
    self.catalogue = catalogue
    diagnostics = []
  }

  // MARK: Plugins

  mutating func loadPlugins(_ load: PipelineChecker.PluginLoader) {
    for plugin in file.plugins {
      let isPinned = PluginReference.isPinned(plugin.source)
      if !isPinned, plugin.source.contains("+") || plugin.source.contains("://") {
        missing.append(plugin.name)
        diagnostics.append(
          Diagnostic("plugin '\(plugin.name)' must be a folder, not '\(plugin.source)'", at: plugin.place))
        continue
      }
      let folder = PathResolution.folder(of: plugin.place.file)
      let path = isPinned ? plugin.source : PathResolution.resolve(plugin.source, in: folder)
      do throws(ConfigurationError) {
        let loaded = try load(
          PluginReference(name: plugin.name, folder: path, isolation: plugin.isolation))
        for stage in loaded.stages { add(stage, of: plugin, sha256: loaded.sha256) }
        checkReplacements(of: plugin, among: loaded.stages.map(\.name))
        diagnostics += plugin.grants.unused(by: loaded.stages, of: plugin.name)
        plugins.append(.init(name: plugin.name, sha256: loaded.sha256))
        versions[plugin.name] = .some(loaded.version)
      } catch {
        missing.append(plugin.name)
        sound.formUnion(error.sound)
        diagnostics += error.diagnostics.map { fault in
          var fault = fault
          if fault.place == nil { fault.place = plugin.place }
          return fault
        }
      }
    }
  }

  /// A stage that took the place of another one would change results without a word: of another plugin's it never does, of
  /// Collate's own only where the pipeline says so.
  private mutating func add(_ stage: StageDefinition, of plugin: PipelineFile.Plugin, sha256: String) {
    if let owner = owners[stage.name] {
      diagnostics.append(
        Diagnostic(
          "the plugin '\(plugin.name)' declares '\(stage.name)', which the plugin '\(owner)' declares too: one of them "
            + "needs another name", at: plugin.place))
    }
    let isReplacement = own[stage.name] != nil
    if isReplacement, !plugin.replaces.contains(where: { $0.text == stage.name }) {
      diagnostics.append(
        Diagnostic(
          "the plugin '\(plugin.name)' declares '\(stage.name)', which is a stage of Collate's own: write 'replaces: "
            + "\(stage.name)' at the plugin if it should take its place, or give it another name",
          at: plugin.place))
    }
    owners[stage.name] = plugin.name
    var stage = stage
    stage.origin = .plugin(name: plugin.name, sha256: sha256, isReplacement: isReplacement)
    catalogue.add(stage)
  }

  /// What a plugin is said to replace must be there on both sides.
  private mutating func checkReplacements(of plugin: PipelineFile.Plugin, among declared: [String]) {
    for replaced in plugin.replaces {
      if own[replaced.text] == nil {
        diagnostics.append(
          Diagnostic(
            "'\(replaced.text)' is no stage of Collate's own that the plugin '\(plugin.name)' could replace",
            at: replaced.place, suggestion: own.suggestion(for: replaced.text)))
      } else if !declared.contains(replaced.text) {
        diagnostics.append(
          Diagnostic(
            "the plugin '\(plugin.name)' declares no stage '\(replaced.text)' that could take the place of Collate's own",
            at: replaced.place, suggestion: EditDistance.suggestion(for: replaced.text, among: declared)))
      }
    }
  }

  mutating func checkRequirements() {
    let names = [Requirement.program] + file.plugins.map(\.name)
    for requirement in file.requirements {
      if requirement.name == Requirement.program {
        diagnostics += [requirement.fault(of: collateVersionString)].compactMap(\.self)
      } else if let version = versions[requirement.name] {
        diagnostics += [requirement.fault(of: version)].compactMap(\.self)
      } else if !names.contains(requirement.name) {
        diagnostics.append(
          Diagnostic(
            "'\(requirement.name)' is neither Collate nor a plugin of this pipeline", at: requirement.place,
            suggestion: EditDistance.suggestion(for: requirement.name, among: names)))
      }
    }
  }

  // MARK: Parameters

  mutating func checkParameters(_ inputs: ParameterInputs, profiles: [PipelineFile.Profile]) {
    let names = file.parameters.map(\.name)
    let declarations = file.parameters.map {
      ParameterDeclaration($0, names: names, diagnostics: &diagnostics)
    }
    scope = ParameterScope(
      declarations, inputs: inputs, profiles: profiles, settings: settings, root: root,
      diagnostics: &diagnostics)
  }

  /// Options of stages that the user has set: a stage of a plugin that this pipeline has not may well be meant.
  mutating func checkSettings() {
    for setting in settings.options {
      if let definition = catalogue[setting.stage] {
        _ = values(of: setting.options, definition)
      } else if missing.isEmpty, let suggestion = catalogue.suggestion(for: setting.stage) {
        diagnostics.append(
          Diagnostic("unknown stage '\(setting.stage)'", at: setting.place, suggestion: suggestion))
      }
    }
  }

  // MARK: Stages

  mutating func check(_ stages: [PipelineFile.StageUse]) {
    var resolved: [(use: PipelineFile.StageUse, definition: StageDefinition)] = []
    var ids: Set<String> = []
    for use in stages {
      guard let definition = catalogue[use.name] else {
        if !sound.contains(use.name) { reportUnknown(use) }
        checkOptionsOfUnknown(use)
        continue
      }
      if !ids.insert(use.key).inserted {
        diagnostics.append(
          Diagnostic("duplicate stage id '\(use.key)': give this one its own id", at: use.namePlace))
      }
      resolved.append((use, definition))
      requireGrants(use, definition)
      let limited = withLimits(use, definition)
      if let (options, origins) = checkOptions(use, definition) {
        diagnostics += outputs.add(use, definition, options)
        addStep(use, limited, options, origins)
      }
    }
    // An unknown stage may be the one that provides what the next needs: its absence is no second fault.
    if resolved.count == stages.count, isComplete {
      diagnostics += OrderCheck.diagnostics(resolved, catalogue: catalogue)
    }
  }

  private mutating func requireGrants(_ use: PipelineFile.StageUse, _ definition: StageDefinition) {
    let owner = owners[definition.name]
    let grants = file.plugins.first { $0.name == owner }?.grants ?? CorrectionGrants()
    do throws(Diagnostic) {
      try grants.require(definition, of: owner, at: use.namePlace)
    } catch {
      diagnostics.append(error)
    }
  }

  private mutating func reportUnknown(_ use: PipelineFile.StageUse) {
    let suggestion = catalogue.suggestion(for: use.name)
    let fault = "unknown stage '\(use.name)'"
    if missing.isEmpty {
      diagnostics.append(
        Diagnostic(
          fault + (suggestion == nil ? "; is its plugin named under plugins?" : ""), at: use.namePlace,
          suggestion: suggestion))
    } else if suggestion != nil {
      // Misspelt, or a stage of the plugin: only the fault of the plugin is sure.
      let plugins = missing.map { "'\($0)'" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic("\(fault), unless it is one of \(plugins), which could not be loaded", at: use.namePlace))
    }
  }

  /// The stage within the limits that the pipeline sets it.
  private mutating func withLimits(_ use: PipelineFile.StageUse, _ definition: StageDefinition)
    -> StageDefinition
  {
    guard let setting = use.limits else { return definition }
    guard let within = definition.within else {
      diagnostics.append(
        Diagnostic("'\(use.name)' is built in: only stages of plugins run within limits", at: setting.place))
      return definition
    }
    var limits = StageLimits()
    for entry in setting.node.entries ?? [] {
      guard let spec = LimitSpec.all.first(where: { $0.name == entry.key }) else { continue }
      let text = OptionSpec(spec.name, .string, help: spec.help)
      let faults = diagnostics.count
      let value = scope?.value(of: entry.node, for: text, &diagnostics)?.value
      guard let value, diagnostics.count == faults else { continue }
      switch spec.check(value) {
      case .success(let amount): spec.set(amount, &limits)
      case .failure(let fault): diagnostics.append(fault.diagnostic(at: entry.node.place))
      }
    }
    var limited = within(limits)
    limited.origin = definition.origin
    return limited
  }

  /// The options of a stage that does not exist, as those of the one that was meant; references in them where none is
  /// near.
  private mutating func checkOptionsOfUnknown(_ use: PipelineFile.StageUse) {
    if missing.isEmpty, let meant = catalogue.suggestion(for: use.name).flatMap({ catalogue[$0] }) {
      _ = values(of: use.options, meant)
    } else {
      for setting in use.options { scope?.checkReferences(in: setting.node, &diagnostics) }
    }
  }

  /// The checked values of options, by their names; faults go to `diagnostics`.
  private mutating func values(
    of options: [YAMLNode.Entry], _ definition: StageDefinition
  ) -> [String: ParameterScope.Resolved] {
    var values: [String: ParameterScope.Resolved] = [:]
    for setting in options {
      guard let spec = definition.options.first(where: { $0.name == setting.key }) else {
        diagnostics.append(
          Diagnostic(
            "'\(definition.name)' has no option '\(setting.key)'", at: setting.place,
            suggestion: Self.suggestion(for: setting.key, definition)))
        scope?.checkReferences(in: setting.node, &diagnostics)
        continue
      }
      let faults = diagnostics.count
      let resolved = (scope ?? .none).value(of: setting.node, for: spec, &diagnostics)
      guard var resolved, diagnostics.count == faults else { continue }
      switch spec.check(resolved.value) {
      case .success(let value):
        resolved.value = value
        values[spec.name] = resolved
      case .failure(let fault): diagnostics.append(fault.diagnostic(at: setting.node, value: resolved.value))
      }
    }
    return values
  }

  private static func suggestion(for option: String, _ definition: StageDefinition) -> String? {
    EditDistance.suggestion(for: option, among: definition.options.map(\.name))
  }

  private mutating func checkOptions(_ use: PipelineFile.StageUse, _ definition: StageDefinition)
    -> (OptionValues, [String: ValueOrigin])?
  {
    let before = diagnostics.count
    let given = values(of: use.options, definition)
    var values = Fields()
    var origins: [String: ValueOrigin] = [:]
    for setting in use.options {
      guard let value = given[setting.key] else { continue }
      values[setting.key] = value.value
      origins[setting.key] = value.origin ?? origin(of: setting, use)
    }
    let own = settings.options.first { $0.stage == use.name }?.options ?? []
    for setting in own where values[setting.key] == nil {
      // What is wrong with it has been told.
      guard let spec = definition.options.first(where: { $0.name == setting.key }),
        case .success(let value) = spec.check(setting.resolvedValue(for: spec))
      else { continue }
      values[setting.key] = value
      origins[setting.key] = ValueOrigin(.settings, at: setting.node.place)
    }
    let meant = use.options.map { Self.suggestion(for: $0.key, definition) ?? $0.key }
    for spec in definition.options where spec.defaultValue == nil && isComplete {
      if values[spec.name] != nil || meant.contains(spec.name) { continue }
      diagnostics.append(
        Diagnostic("'\(definition.name)' needs the option '\(spec.name)'", at: use.namePlace))
    }
    return diagnostics.count == before ? (OptionValues(values, specs: definition.options), origins) : nil
  }

  private func origin(of setting: YAMLNode.Entry, _ use: PipelineFile.StageUse) -> ValueOrigin {
    if let profile = use.profiles[setting.key] {
      return ValueOrigin(.profile, name: profile, at: setting.node.place)
    }
    return ValueOrigin(setting.node.place.file == root ? .pipeline : .parent, at: setting.node.place)
  }

  private mutating func addStep(
    _ use: PipelineFile.StageUse, _ definition: StageDefinition, _ options: OptionValues,
    _ origins: [String: ValueOrigin]
  ) {
    do {
      let body = try definition.make(options)
      if case .section = body { requireReportToCome(use) }
      var step = Plan.Step(id: use.key, definition: definition, options: options, body: body)
      step.origins = origins
      steps.append(step)
    } catch let error as StageError {
      diagnostics.append(Diagnostic("'\(use.name)': \(error.reason)", at: use.namePlace))
    } catch {
      diagnostics.append(Diagnostic("'\(use.name)': \(error)", at: use.namePlace))
    }
  }

  /// A report that is written holds no section that is built later, and nobody would miss it.
  private mutating func requireReportToCome(_ use: PipelineFile.StageUse) {
    guard let writer = steps.first(where: \.body.isWriter) else { return }
    diagnostics.append(
      Diagnostic(
        "'\(use.name)' builds a section of the reports, but stands after '\(writer.definition.name)', which writes "
          + "what it is given: move it before", at: use.namePlace))
  }

  // MARK: Plan

  func plan(hash: String) -> Plan {
    var record = RunRecord()
    record.pipeline = file.name
    record.pipelineVersion = file.version
    record.pipelineHash = hash
    record.plugins = plugins.sorted { $0.name < $1.name }
    record.stages = steps.map { step in
      let paths = Set(step.definition.options.filter(\.kind.isPath).map(\.name))
      let options = Fields(step.options.values.filter { !paths.contains($0.name) })
      return .init(
        name: step.definition.name, origin: step.definition.origin, options: options,
        corrects: step.definition.corrects)
    }
    var plan = Plan(steps: steps, record: record)
    plan.parameters = scope?.parameters ?? []
    plan.summary = file.summary
    return plan
  }
}
