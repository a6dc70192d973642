import CollateCore

/// The built-in stages of the clean phase, in the order in which a pipeline usually runs them.
public enum CleanStages {
  /// All of them.
  public static let all: [StageDefinition] = [
    ArticleStage.definition, NormaliseStage.definition, FurnitureStage.definition,
  ]
}
