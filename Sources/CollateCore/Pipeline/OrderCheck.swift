import CollateText

/// Verifies before anything runs that every stage finds what it needs.
enum OrderCheck {
  /// One diagnostic per stage that comes too early, or whose need nothing provides.
  static func diagnostics(
    _ stages: [(use: PipelineFile.StageUse, definition: StageDefinition)], catalogue: Catalogue
  ) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var provided: Set<Layer> = []
    var compared: [String] = []
    let places = misplaced(stages.map(\.definition))
    for (index, (use, definition)) in stages.enumerated() {
      if let words = places[index] { result.append(Diagnostic(words, at: use.namePlace)) }
      // Of a stage that stands in an earlier phase, what it needs is still to come.
      let isEarly =
        places[index] != nil && !stages[..<index].contains { $0.definition.phase > definition.phase }
      for need in definition.needs.sorted() where !isEarly && !provided.contains(need) {
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

  /// What is wrong with the stages that do not stand in their phase, by their places. Those are blamed without which the
  /// others are in order, so that one line at a wrong place is one fault.
  private static func misplaced(_ stages: [StageDefinition]) -> [Int: String] {
    let kept = longestInOrder(stages.map(\.phase))
    var faults: [Int: String] = [:]
    for (index, stage) in stages.enumerated() where !kept.contains(index) {
      let belongs = "'\(stage.name)' belongs to the phase \(stage.phase.rawValue)"
      if let before = kept.last(where: { $0 < index && stages[$0].phase > stage.phase }).map({ stages[$0] }) {
        faults[index] =
          "\(belongs), but it comes after '\(before.name)' of the phase \(before.phase.rawValue)"
      } else if let after = kept.first(where: { $0 > index && stages[$0].phase < stage.phase }).map({
        stages[$0]
      }) {
        faults[index] =
          "\(belongs), but it comes before '\(after.name)' of the phase \(after.phase.rawValue)"
      }
    }
    return faults
  }

  /// The places of the longest part of a list that is in order, of equal ones the one that begins first.
  private static func longestInOrder(_ phases: [Phase]) -> [Int] {
    // For each place the length of the longest part that begins there, and where it goes on.
    var lengths = phases.map { _ in 1 }
    var next = [Int?](repeating: nil, count: phases.count)
    for index in phases.indices.reversed() {
      for later in phases.indices[(index + 1)...]
      where phases[later] >= phases[index] && lengths[later] + 1 > lengths[index] {
        (lengths[index], next[index]) = (lengths[later] + 1, later)
      }
    }
    var kept: [Int] = []
    var place = lengths.max().flatMap(lengths.firstIndex)
    while let index = place {
      kept.append(index)
      place = next[index]
    }
    return kept
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
