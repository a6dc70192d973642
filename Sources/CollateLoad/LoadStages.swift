import CollateCore

/// The built-in stages of the load phase, in the order in which a pipeline usually runs them.
public enum LoadStages {
  /// All of them.
  public static let all: [StageDefinition] = [LoadFiles.definition, LoadProgram.definition]
}
