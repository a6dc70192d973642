import CollateCore

/// The built-in stages of the extract phase, in the order in which a pipeline usually runs them.
public enum ExtractStages {
  /// All of them.
  public static let all: [StageDefinition] = [
    LanguageStage.definition,
    SentenceStage.definition,
    WordStage.definition,
    DocumentDateStage.definition,
    NumberStage.definition,
    DateStage.definition,
    SiblingDateStage.definition,
    EntityStage.definition,
    AliasStage.definition,
    ListStage.definition,
    QuoteStage.definition,
    AttributionStage.definition,
    FrameStage.definition,
  ]
}
