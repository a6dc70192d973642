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
    file.name = root["name"]?.scalar
    file.version = root["version"]?.scalar
    file.summary = root["summary"]?.scalar
    file.extends = root["extends"].flatMap(word)
    for entry in root["parameters"]?.entries ?? [] {
      guard let fields = entry.node.entries else { continue }
      file.parameters.append(.init(name: entry.key, place: entry.place, fields: fields))
    }
    for entry in root["plugins"]?.entries ?? [] { parsePlugin(entry) }
    for node in root["requires"]?.members ?? [] { parseRequirement(node) }
    file.stagesPlace = root.entry("stages")?.place
    file.entries = entries(root["stages"])
    file.tests = (root["tests"]?.items ?? []).compactMap { PipelineTest($0) }
    file.profiles = (root["profiles"]?.entries ?? []).map { entry in
      .init(
        name: .init(text: entry.key, place: entry.place),
        parameters: entry.node["parameters"]?.entries ?? [], entries: entries(entry.node["stages"]))
    }
  }

  /// Parses a file that is included: a list of stages.
  init(included root: YAMLNode, isComplete: Bool) {
    diagnostics =
      FormatCheck(root, .list(of: .record(PipelineFormat.stage)), name: "this file", isComplete: isComplete)
      .diagnostics
    file.entries = entries(root)
  }

  private func word(_ node: YAMLNode) -> PipelineFile.Word? {
    node.scalar.map { .init(text: $0, place: node.place) }
  }

  // MARK: Plugins

  /// A folder, or a mapping with the folder and how far it is trusted.
  private mutating func parsePlugin(_ entry: YAMLNode.Entry) {
    let from = entry.node.entries == nil ? entry.node : entry.node["from"]
    guard let from, let source = from.scalar else { return }
    var plugin = PipelineFile.Plugin(name: entry.key, source: source, place: from.place)
    plugin.isolation = entry.node["isolation"]?.scalar.flatMap(PluginReference.Isolation.init) ?? .none
    plugin.replaces = (entry.node["replaces"]?.members ?? []).compactMap(word)
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

  private mutating func entries(_ node: YAMLNode?) -> [PipelineFile.Entry] {
    (node?.items ?? []).compactMap { entry($0) }
  }

  private mutating func entry(_ node: YAMLNode) -> PipelineFile.Entry? {
    guard let fields = node.entries else { return nil }
    var entry = PipelineFile.Entry(place: node.place)
    entry.options = node["with"]?.entries ?? []
    entry.limits = node.entry("limits")
    entry.include = node["include"].flatMap(word)
    if let use = node["use"].flatMap(word) {
      entry.use = .init(
        name: use.text, namePlace: use.place, id: node["id"]?.scalar, options: entry.options,
        limits: entry.limits)
    }
    let changes = PipelineFile.Entry.Change.allCases.compactMap { kind in
      node[kind.rawValue].flatMap(word).map { (kind, $0) }
    }
    entry.change = changes.first
    return isWhole(entry, changes.map(\.0), fields) ? entry : nil
  }

  /// Whether the keys of an entry fit each other: what stands here, and where.
  private mutating func isWhole(
    _ entry: PipelineFile.Entry, _ changes: [PipelineFile.Entry.Change], _ fields: [YAMLNode.Entry]
  ) -> Bool {
    func fault(_ message: String, _ key: String? = nil) -> Bool {
      let place = fields.first { $0.key == key }?.place ?? entry.place
      diagnostics.append(Diagnostic(message, at: place))
      return false
    }
    let unknown = fields.contains { PipelineFormat.stage.key($0.key) == nil }
    if changes.count > 1 {
      return fault(
        "one entry cannot have both '\(changes[0].rawValue)' and '\(changes[1].rawValue)'",
        changes[1].rawValue
      )
    }
    if entry.use != nil, entry.include != nil {
      return fault("one entry cannot have both 'use' and 'include'", "include")
    }
    let forbidden: [String]
    switch changes.first {
    case .remove: forbidden = ["use", "include", "with", "limits", "id"]
    case .change: forbidden = ["use", "include", "id"]
    case .replace: forbidden = ["include"]
    case .before, .after, nil: forbidden = entry.include == nil ? [] : ["with", "limits", "id"]
    }
    if let key = fields.map(\.key).first(where: forbidden.contains) {
      let beside = changes.first.map(\.rawValue) ?? "include"
      return fault("one entry cannot have both '\(key)' and '\(beside)'", key)
    }
    switch changes.first {
    case .remove, .change: return true
    case .replace, .before, .after, nil:
      if entry.use != nil || entry.include != nil { return true }
      // A misspelt key is told as such.
      return unknown || fields.contains { $0.key == "use" || $0.key == "include" }
        ? false : fault("this stage has no 'use'")
    }
  }
}
