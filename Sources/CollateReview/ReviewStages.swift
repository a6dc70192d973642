import CollateCore

/// The built-in stages that read what readers decided.
public enum ReviewStages {
  /// All of them.
  public static let all: [StageDefinition] = [
    ReviewsStage.definition, ReviewFileStage.definition,
  ]
}
