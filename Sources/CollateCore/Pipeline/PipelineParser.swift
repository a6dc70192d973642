import CollateText

/// Turns YAML nodes into a `PipelineFile`, and collects every fault of shape on the way.
struct PipelineParser {
  /// The version of the format that this program reads.
  static let formatVersion = 1

  private(set) var file = PipelineFile()
  private(set) var diagnostics: [Diagnostic] = []

  /// Parses the root of a pipeline file.
  init(_ root: YAMLNode) {
    guard let entries = root.entries else {
      report("a pipeline is a mapping that starts with 'collate: 1'", root.place)
      return
    }
    if !entries.contains(where: { $0.key == "collate" }) {
      report("the key 'collate' is missing: write 'collate: \(Self.formatVersion)' first", root.place)
    }
    if !entries.contains(where: { $0.key == "stages" }) { report("the key 'stages' is missing", root.place) }
    for entry in entries { parseTopLevel(entry) }
  }

  private mutating func report(_ message: String, _ place: Diagnostic.Place, suggestion: String? = nil) {
    diagnostics.append(Diagnostic(message, at: place, suggestion: suggestion))
  }

  private mutating func reportUnknown(_ entry: YAMLNode.Entry, of owner: String, among known: [String]) {
    report(
      "unknown key '\(entry.key)' in \(owner)", entry.place,
      suggestion: EditDistance.suggestion(for: entry.key, among: known))
  }

  // MARK: Top level

  private mutating func parseTopLevel(_ entry: YAMLNode.Entry) {
    switch entry.key {
    case "collate":
      if entry.node.value.int != Self.formatVersion {
        report("this version of Collate reads pipelines of format \(Self.formatVersion)", entry.node.place)
      }
    case "name": file.name = text(entry)
    case "version": file.version = text(entry)
    case "summary": file.summary = text(entry)
    case "parameters":
      for entry in mapping(entry, "sources: { type: paths }") { parseParameter(entry) }
    case "plugins":
      for plugin in mapping(entry, "hedges: plugins/hedges") { parsePlugin(plugin) }
    case "stages":
      guard let items = entry.node.items else { return report("stages must be a list", entry.node.place) }
      if items.isEmpty { report("stages is empty", entry.node.place) }
      for item in items { parseStage(item) }
    default: reportUnknown(entry, of: "a pipeline", among: PipelineKeys.topLevel)
    }
  }

  private mutating func text(_ entry: YAMLNode.Entry) -> String {
    guard let scalar = entry.node.scalar else {
      report("\(entry.key) must be text", entry.node.place)
      return ""
    }
    return scalar
  }

  private mutating func mapping(_ entry: YAMLNode.Entry, _ example: String) -> [YAMLNode.Entry] {
    if let entries = entry.node.entries { return entries }
    if entry.node.value != .null {
      report("\(entry.key) must be a mapping, such as '\(example)'", entry.node.place)
    }
    return []
  }

  // MARK: Parameters

  private mutating func parseParameter(_ entry: YAMLNode.Entry) {
    guard let fields = entry.node.entries else {
      return report("parameter '\(entry.key)' must be a mapping with a type", entry.node.place)
    }
    var spec = OptionSpec(entry.key, .string, help: "")
    var names: [String] = []
    var hasType = false
    var defaultPlace = entry.place
    for field in fields {
      switch field.key {
      case "type":
        hasType = true
        parseType(field, into: &spec)
      case "default":
        spec.defaultValue = field.node.value
        defaultPlace = field.node.place
      case "min": spec.minimum = number(field)
      case "max": spec.maximum = number(field)
      case "help": spec.help = text(field)
      case "values": names = field.node.value.strings ?? []
      default:
        reportUnknown(field, of: "parameter '\(entry.key)'", among: PipelineKeys.parameter)
      }
    }
    if !hasType { report("parameter '\(entry.key)' has no type", entry.place) }
    if case .choice = spec.kind { spec.kind = .choice(names) }
    if spec.hasEmptyRange { report("min of parameter '\(entry.key)' is above its max", entry.place) }
    if let value = spec.defaultValue {
      switch spec.check(value) {
      case .success(let checked): spec.defaultValue = checked
      case .failure(let fault): report("the default of " + fault.message, defaultPlace)
      }
    }
    file.parameters.append(.init(spec: spec, place: entry.place))
  }

  private mutating func parseType(_ field: YAMLNode.Entry, into spec: inout OptionSpec) {
    let name = text(field)
    guard let kind = PipelineKeys.parameterKinds.first(where: { $0.name == name }) else {
      let names = PipelineKeys.parameterKinds.map(\.name)
      return report(
        "unknown type '\(name)' of parameter '\(spec.name)'; types are \(names.joined(separator: ", "))",
        field.node.place, suggestion: EditDistance.suggestion(for: name, among: names))
    }
    spec.kind = kind
  }

  private mutating func number(_ field: YAMLNode.Entry) -> Double? {
    let number = field.node.value.number
    if number == nil { report("\(field.key) must be a number", field.node.place) }
    return number
  }

  // MARK: Plugins

  /// A folder, or a mapping with the folder and how far it is trusted.
  private mutating func parsePlugin(_ entry: YAMLNode.Entry) {
    var plugin = PipelineFile.Plugin(name: entry.key, source: "", place: entry.node.place)
    guard let fields = entry.node.entries else {
      plugin.source = text(entry)
      file.plugins.append(plugin)
      return
    }
    for field in fields {
      switch field.key {
      case "from":
        plugin.source = text(field)
        plugin.place = field.node.place
      case "isolation": parseIsolation(field, into: &plugin)
      case "replaces": parseReplacements(field, into: &plugin)
      case "corrects":
        plugin.grants = CorrectionGrants(field.node)
        diagnostics += plugin.grants.diagnostics
      default: reportUnknown(field, of: "plugin '\(entry.key)'", among: PipelineKeys.plugin)
      }
    }
    guard fields.contains(where: { $0.key == "from" }) else {
      return report("plugin '\(entry.key)' has no 'from': the folder it lies in", entry.place)
    }
    file.plugins.append(plugin)
  }

  private mutating func parseIsolation(_ field: YAMLNode.Entry, into plugin: inout PipelineFile.Plugin) {
    let word = text(field)
    guard let isolation = PluginReference.Isolation(rawValue: word) else {
      let words = PluginReference.Isolation.allCases.map(\.rawValue)
      return report(
        "isolation must be one of \(words.joined(separator: ", ")), not '\(word)'", field.node.place,
        suggestion: EditDistance.suggestion(for: word, among: words))
    }
    plugin.isolation = isolation
  }

  /// The name of a stage, or a list of names.
  private mutating func parseReplacements(_ field: YAMLNode.Entry, into plugin: inout PipelineFile.Plugin) {
    for node in field.node.items ?? [field.node] {
      guard let name = node.scalar, !name.isEmpty else {
        report("replaces must be the name of a stage or a list of names", node.place)
        continue
      }
      plugin.replaces.append(.init(name: name, place: node.place))
    }
  }

  // MARK: Stages

  private mutating func parseStage(_ node: YAMLNode) {
    guard let fields = node.entries else {
      return report("an entry of stages is a mapping: '- use: extract.sentences'", node.place)
    }
    guard let use = fields.first(where: { $0.key == "use" }) else {
      let near = fields.first.flatMap { EditDistance.suggestion(for: $0.key, among: ["use"]) }
      return report("this stage has no 'use'", node.place, suggestion: near)
    }
    var stage = PipelineFile.StageUse(name: text(use), namePlace: use.node.place, id: nil, options: [])
    for field in fields {
      switch field.key {
      case "use": break
      case "id": stage.id = text(field)
      case "with": stage.options = mapping(field, "paths: reports/")
      case "limits":
        stage.limits = field
        for entry in mapping(field, "time: 20s") where !PipelineKeys.limits.contains(entry.key) {
          reportUnknown(entry, of: "limits", among: PipelineKeys.limits)
        }
      default: reportUnknown(field, of: "stage '\(stage.name)'", among: PipelineKeys.stage)
      }
    }
    file.stages.append(stage)
  }
}

/// The words of the pipeline format, for the parser, its suggestions and the schema.
enum PipelineKeys {
  static let topLevel = ["collate", "name", "version", "summary", "parameters", "plugins", "stages"]
  static let parameter = ["type", "default", "min", "max", "help", "values"]
  static let plugin = ["from", "isolation", "replaces", "corrects"]
  static let stage = ["use", "id", "with", "limits"]
  static let limits = LimitSpec.all.map(\.name)
  static let parameterKinds: [OptionSpec.Kind] = [
    .string, .int, .number, .bool, .choice([]), .list, .path, .paths,
  ]
}
