import ArgumentParser
import CollateCompare
import CollateCore

/// What can be left out of the default pipeline: whole stages, and the parts that the compare stages name.
enum Mechanisms {
  /// All of them, in the order of the pipeline.
  static func all() throws -> [Ablation] {
    try DefaultPipeline().stages().filter(canIdle).map(idle) + CompareStages.ablations
  }

  /// The mechanism of that name.
  static func named(_ name: String) throws -> Ablation {
    guard let found = try all().first(where: { $0.mechanism == name }) else {
      throw ValidationError("there is no mechanism '\(name)'")
    }
    return found
  }

  /// Stages that cannot be left out: sentences are what every later stage counts in, rows and conflicts are the answer,
  /// and no figure reads the timeline.
  private static let kept: Set = [
    "extract.sentences", "compare.claims", "compare.discrepancies", "compare.timeline",
  ]

  private static func canIdle(_ stage: StageDefinition) -> Bool {
    stage.phase > .load && !kept.contains(stage.name)
  }

  /// A stage that does nothing, in the shape of the given one.
  private static func idle(_ stage: StageDefinition) -> Ablation {
    var idle = stage
    idle.make = { options in
      switch try stage.make(options) {
      case .document: .document { _, _ in }
      case .corpus: .corpus { _, _ in }
      case .source, .same, .section, .writer: try stage.make(options)
      }
    }
    return Ablation(without: stage.name, idle)
  }
}
