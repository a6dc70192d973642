import CollateText

/// One pass over one variant of a pipeline.
struct PipelineCheck {
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
            "'\(replaced.text)' is not a built-in stage, so the plugin '\(plugin.name)' cannot replace it",
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
        Diagnostic("'limits' applies to plugin stages only; '\(use.name)' is built in", at: setting.place))
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
    var (options, definition) = (options, definition)
    options.programs = settings.programs
    if let claim = definition.claim { definition.takes = claim(options) }
    do {
      let body = try definition.make(options)
      if case .section = body { requireReportToCome(use) }
      if case .same = body { requireComparisonToCome(use) }
      var step = Plan.Step(id: use.key, definition: definition, options: options, body: body)
      step.origins = origins
      warnOfLateCorrections(use, &step)
      steps.append(step)
    } catch let error as StageError {
      diagnostics.append(Diagnostic("'\(use.name)': \(error.reason)", at: use.namePlace))
    } catch let error as ConfigurationError {
      diagnostics += error.diagnostics
    } catch {
      diagnostics.append(Diagnostic("'\(use.name)': \(error)", at: use.namePlace))
    }
  }

  /// A report that is written holds no section that is built later, and nobody would miss it.
  private mutating func requireReportToCome(_ use: PipelineFile.StageUse) {
    guard let writer = steps.first(where: \.body.isWriter) else { return }
    diagnostics.append(
      Diagnostic(
        "'\(use.name)' builds a section of the reports, but comes after '\(writer.definition.name)', which has "
          + "written its report by then: move it before", at: use.namePlace))
  }

  /// A stage that says what states the same is asked by stages that compare later, and by none otherwise.
  private mutating func requireComparisonToCome(_ use: PipelineFile.StageUse) {
    guard let asking = steps.first(where: { $0.definition.provides.contains(.claims) }) else { return }
    diagnostics.append(
      Diagnostic(
        "'\(use.name)' is asked by '\(asking.definition.name)', which stands before it: move it before",
        at: use.namePlace))
  }

  /// Stages that have read what a stage of a plugin corrects go on with what it was.
  private func warnOfLateCorrections(_ use: PipelineFile.StageUse, _ step: inout Plan.Step) {
    guard step.definition.origin != .builtIn else { return }
    for layer in step.definition.corrects {
      let readers = steps.filter { earlier in
        let definition = earlier.definition
        return !(definition.provides + definition.corrects).contains(layer)
          && (definition.needs + definition.uses).contains(layer)
      }
      guard let first = readers.first else { continue }
      let names = readers.map { "'\($0.definition.name)'" }.joined(separator: ", ")
      step.definition.warnings.append(
        Diagnostic(
          "'\(layer.name)' was read by \(names) before '\(use.name)' corrects it: move it before "
            + "'\(first.definition.name)'", at: use.namePlace))
    }
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
