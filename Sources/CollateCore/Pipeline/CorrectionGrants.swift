import CollateText

/// What a pipeline lets a plugin correct: `corrects: [discrepancies, number]` beside the folder of the plugin.
///
/// A stage that changes what others found changes what the reader is told, so its own word is not enough.
struct CorrectionGrants {
  /// A layer that the plugin may correct, and where the pipeline says so.
  struct Grant {
    var layer: Layer
    var place: Diagnostic.Place
  }

  private(set) var all: [Grant] = []

  /// Grants nothing.
  init() {}

  /// Reads the names of layers.
  init(_ nodes: [YAMLNode]) {
    all = nodes.compactMap { node in node.scalar.map { Grant(layer: Layer($0), place: node.place) } }
  }

  /// Throws unless all that a stage corrects is granted. `plugin` is the one that declares it; nil for a stage that ships
  /// with the program, which only a plugin of the pipeline can be granted for. A built-in stage needs no grant: it changes
  /// what the file that the pipeline gives it asks for.
  func require(_ stage: StageDefinition, of plugin: String?, at place: Diagnostic.Place) throws(Diagnostic) {
    if plugin == nil, stage.origin == .builtIn { return }
    let granted = all.map(\.layer)
    let missing = stage.corrects.filter { !granted.contains($0) }.map { "'\($0.name)'" }
    guard !missing.isEmpty else { return }
    let layers = missing.joined(separator: " and ")
    let advice = plugin.map {
      "write 'corrects: [\(stage.corrects.map(\.name).joined(separator: ", "))]' at the plugin '\($0)'"
    }
    throw Diagnostic(
      "'\(stage.name)' corrects \(layers), which the pipeline does not grant: "
        + (advice ?? "name its plugin under plugins, with 'corrects'"), at: place)
  }

  /// Grants that no stage of the plugin makes use of: mostly a misspelt name.
  func unused(by stages: [StageDefinition], of plugin: String) -> [Diagnostic] {
    let corrected = stages.flatMap(\.corrects)
    return all.filter { !corrected.contains($0.layer) }.map { grant in
      Diagnostic(
        "no stage of the plugin '\(plugin)' corrects '\(grant.layer.name)'", at: grant.place,
        suggestion: EditDistance.suggestion(for: grant.layer.name, among: corrected.map(\.name)))
    }
  }
}
