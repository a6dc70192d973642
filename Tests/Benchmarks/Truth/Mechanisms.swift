import ArgumentParser
import CollateCompare
import CollateCore

/// What can be left out of the default pipeline: the parts that the compare stages name, and whole stages before them.
enum Mechanisms {
  /// All of them, in the order of the pipeline.
  static func all() throws -> [Ablation] {
    try DefaultPipeline().stages().filter(isSpared).map(idle) + CompareStages.ablations
  }

  /// The mechanism of that name.
  static func named(_ name: String) throws -> Ablation {
    guard let found = try all().first(where: { $0.mechanism == name }) else {
      throw ValidationError("there is no mechanism '\(name)'")
    }
    return found
  }

  /// Whether an answer is left without the stage: sentences are what every later stage counts in, and the compare stages
  /// are the answer itself.
  private static func isSpared(_ stage: StageDefinition) -> Bool {
    [.clean, .extract].contains(stage.phase) && stage.name != "extract.sentences"
  }

  /// A stage that does nothing, in the shape of the given one.
  private static func idle(_ stage: StageDefinition) -> Ablation {
    var idle = stage
    idle.make = { options in
      switch try stage.make(options) {
      case .document: .document { _, _ in }
      case .corpus: .corpus { _, _ in }
      case .section, .writer: try stage.make(options)
      }
    }
    return Ablation(without: stage.name, idle)
  }
}
