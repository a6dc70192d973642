/// Turns YAML nodes into a `PipelineFile`, and collects every fault of shape on the way.
struct PipelineParser {
  private(set) var file = PipelineFile()
  private(set) var diagnostics: [Diagnostic] = []

  /// Parses the root of a pipeline file.
  init(_ root: YAMLNode, isComplete: Bool = true) {
    guard root.entries != nil else {
      diagnostics = [Diagnostic(PipelineFormat.pipeline.example, at: root.place)]
      return
    }
    diagnostics =
      FormatCheck(root, .record(PipelineFormat.pipeline), name: "this pipeline", isComplete: isComplete)
      .diagnostics
    file.name = root["name"]?.scalar ?? ""
    file.version = root["version"]?.scalar ?? ""
    file.summary = root["summary"]?.scalar ?? ""
    for entry in root["parameters"]?.entries ?? [] { parseParameter(entry) }
    for entry in root["plugins"]?.entries ?? [] { parsePlugin(entry) }
    for node in root["requires"]?.members ?? [] { parseRequirement(node) }
    for node in root["stages"]?.items ?? [] { parseStage(node) }
  }

  private mutating func report(_ message: String, _ place: Diagnostic.Place) {
    diagnostics.append(Diagnostic(message, at: place))
  }

  // MARK: Parameters

  private mutating func parseParameter(_ entry: YAMLNode.Entry) {
    guard entry.node.entries != nil else { return }
    var spec = OptionSpec(entry.key, .string, help: entry.node["help"]?.scalar ?? "")
    if let name = entry.node["type"]?.scalar,
      let kind = PipelineFormat.parameterKinds.first(where: { $0.name == name })
    {
      spec.kind = kind
    }
    if case .choice = spec.kind {
      spec.kind = .choice(entry.node["values"]?.members.compactMap(\.scalar) ?? [])
    }
    spec.minimum = entry.node["min"]?.value.number
    spec.maximum = entry.node["max"]?.value.number
    if spec.hasEmptyRange { report("min of parameter '\(entry.key)' is above its max", entry.place) }
    if let node = entry.node["default"] {
      switch spec.check(node.value) {
      case .success(let checked): spec.defaultValue = checked
      case .failure(let fault):
        spec.defaultValue = node.value
        diagnostics.append(fault.diagnostic(at: node, value: node.value, start: "the default of "))
      }
    }
    file.parameters.append(.init(spec: spec, place: entry.place, default: entry.node["default"]))
  }

  // MARK: Plugins

  /// A folder, or a mapping with the folder and how far it is trusted.
  private mutating func parsePlugin(_ entry: YAMLNode.Entry) {
    let from = entry.node.entries == nil ? entry.node : entry.node["from"]
    guard let from, let source = from.scalar else { return }
    var plugin = PipelineFile.Plugin(name: entry.key, source: source, place: from.place)
    plugin.isolation = entry.node["isolation"]?.scalar.flatMap(PluginReference.Isolation.init) ?? .none
    for node in entry.node["replaces"]?.members ?? [] {
      if let name = node.scalar { plugin.replaces.append(.init(name: name, place: node.place)) }
    }
    plugin.grants = CorrectionGrants(entry.node["corrects"]?.members ?? [])
    file.plugins.append(plugin)
  }

  private mutating func parseRequirement(_ node: YAMLNode) {
    guard let text = node.scalar else { return }
    do throws(Diagnostic) {
      file.requirements.append(try Requirement(text, at: node.place))
    } catch {
      diagnostics.append(error)
    }
  }

  // MARK: Stages

  private mutating func parseStage(_ node: YAMLNode) {
    guard let use = node["use"], let name = use.scalar else { return }
    file.stages.append(
      .init(
        name: name, namePlace: use.place, id: node["id"]?.scalar, options: node["with"]?.entries ?? [],
        limits: node.entry("limits")))
  }
}
