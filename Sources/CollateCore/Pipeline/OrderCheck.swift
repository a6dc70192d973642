import CollateText

/// Verifies before anything runs that every stage finds what it needs.
enum OrderCheck {
  /// One diagnostic per stage that comes too early, or whose need nothing provides.
  static func diagnostics(
    _ stages: [(use: PipelineFile.StageUse, definition: StageDefinition)], catalogue: Catalogue
  ) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var provided: Set<Layer> = []
    var latest: StageDefinition?
    var compared: [String] = []
    for (index, (use, definition)) in stages.enumerated() {
      if let latest, definition.phase < latest.phase {
        result.append(
          Diagnostic(
            "'\(definition.name)' belongs to the phase \(definition.phase.rawValue), which is over: it stands "
              + "after '\(latest.name)' of the phase \(latest.phase.rawValue)", at: use.namePlace))
      } else {
        latest = definition
      }
      for need in definition.needs.sorted() where !provided.contains(need) {
        result.append(missing(need, use, later: stages[(index + 1)...].map(\.definition), catalogue))
      }
      if definition.provides.contains(.events), let early = compared.first {
        result.append(
          Diagnostic(
            "'\(use.name)' tells the accounts of one event from those of another; '\(early)' has compared all of them "
              + "by then: move '\(use.name)' before it", at: use.namePlace))
      }
      if definition.phase == .compare, !definition.provides.contains(.events) { compared.append(use.name) }
      provided.formUnion(definition.provides)
    }
    return result
  }

  private static func missing(
    _ need: Layer, _ use: PipelineFile.StageUse, later: [StageDefinition], _ catalogue: Catalogue
  ) -> Diagnostic {
    let start = "'\(use.name)' needs '\(need.name)', which no stage before it provides"
    if let stage = later.first(where: { $0.provides.contains(need) }) {
      return Diagnostic("\(start): move '\(stage.name)' before it", at: use.namePlace)
    }
    let others = catalogue.all.filter { $0.name != use.name }
    let providers = others.filter { $0.provides.contains(need) }.map { "'\($0.name)'" }
    guard providers.isEmpty else {
      return Diagnostic("\(start): add \(providers.joined(separator: " or ")) before it", at: use.namePlace)
    }
    return Diagnostic(
      start, at: use.namePlace,
      suggestion: EditDistance.suggestion(for: need.name, among: others.flatMap(\.provides).map(\.name)))
  }
}
