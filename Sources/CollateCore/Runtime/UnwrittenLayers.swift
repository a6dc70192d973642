/// What stages would have read if any stage of the plan wrote it: "nobody looked" is told, so that it is not taken for
/// "there is none".
struct UnwrittenLayers {
  /// One note a layer, on the first stage that goes without.
  let notes: [Note]

  /// Looks through the stages of a plan in their order.
  init(_ stages: [StageDefinition]) {
    var written: Set<Layer> = [.everything]
    var missed: [Layer: [String]] = [:]
    for stage in stages {
      for layer in stage.uses where !written.contains(layer) { missed[layer, default: []].append(stage.name) }
      written.formUnion(stage.provides)
    }
    notes = missed.sorted { $0.key < $1.key }.map { layer, stages in
      let others = stages.dropFirst().map { " and '\($0)'" }.joined()
      let reading = others.isEmpty ? "it reads" : "it\(others) read"
      return Note(
        stage: stages[0],
        reason: "no stage before it writes '\(layer.name)', which \(reading) where there are any")
    }
  }
}
