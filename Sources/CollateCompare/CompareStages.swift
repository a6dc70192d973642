import CollateCore

/// The built-in stages of the compare phase, in the order in which a pipeline usually runs them.
public enum CompareStages {
  /// All of them.
  public static let all: [StageDefinition] = [
    EventsStage.definition, FamiliesStage.definition, ClaimsStage.definition, DiscrepancyStage.definition,
    TimelineStage.definition,
  ]

  /// The stages with each of their mechanisms left out in turn, for measurements.
  package static let ablations: [Ablation] =
    FamiliesStage.ablations + RowAblations.all + DiscrepancyStage.ablations
}
